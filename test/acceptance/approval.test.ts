import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GROUPS } from '#cases/actor.ts';
import { letterStates, movesFrom, nextState, STATE_SENTENCE } from '#cases/letter-state.ts';
import { aList } from './a-list.ts';
import {
  type LetterShown,
  namedBy,
  type Office,
  openOffice,
  PEMERIKSA,
  PENYUSUN,
} from './office.ts';
import { pagesOf } from './read-pdf.ts';
import { visitConsole } from './visit-console.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ port: 0 });
});
afterAll(() => office.close());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const only = ([letter, ...others]: readonly LetterShown[]): LetterShown => {
  if (!letter || others.length > 0) throw new Error('expected one letter');
  return letter;
};
const approval = (draft: LetterShown) => ({ letters: [namedBy(draft, draft.draftSha256)] });

/** What may differ between a draft and the letter: the mark, number, date, and the hash that holds them. */
const DIFFERING =
  /KONSEP – |\((?:diisi saat disetujui|assigned on approval)\)|B-\d{3}\/LATIHAN\S+|\b\d\d? [A-Z][a-z]+ 20\d\d(?=Nomor|Number|\n)|(?<=SHA-256 JSON: )[0-9a-f]{64}|Tempat tanda tangan\nelektronik:|Ditandatangani secara\nelektronik oleh:|Konsep ini belum .+ ditandatangani\.|Dokumen ini ditandatangani .+ surat resmi\.|\[This d[^\]]+\]/g;

test('PV-1: the preview says what the letter will say, but for number, date, mark and signature', async () => {
  const draft = only(await office.submitted(aList({ Instagram: 3 })));
  const preview = await pagesOf(await office.download(`/surat/${draft.letterId}/konsep.pdf`));
  await office.approve([draft]);
  const final = await pagesOf(await office.download(`/surat/${draft.letterId}/surat.pdf`));
  const constant = (pages: readonly string[]) => pages.map((page) => page.replace(DIFFERING, ''));
  expect(preview.join()).toContain('KONSEP');
  expect(final.join()).not.toContain('KONSEP');
  expect(constant(final)).toEqual(constant(preview));
});

test('PV-2: the bytes that were released are the bytes of the attachment that left', async () => {
  const letter = only(await office.send(aList({ TikTok: 2 })));
  const released = await office.download(`/surat/${letter.letterId}/surat.pdf`);
  const { mail } = (await office.mails()).find((one) => one.letterId === letter.letterId) ?? {};
  const pdf = mail?.attachments.find(({ mimeType }) => mimeType === 'application/pdf');
  const attached = sha256(new Uint8Array(pdf?.content as ArrayBuffer));
  expect([attached, sha256(released)]).toEqual([letter.finalSha256, letter.finalSha256]);
});

test('AP-1: whoever submitted cannot approve or release, in any mix of roles', async () => {
  const draft = only(await office.submitted(aList({ Shopee: 1 })));
  const mixes = Array.from({ length: 2 ** GROUPS.length }, (_, mix) =>
    GROUPS.filter((_, at) => (mix >> at) % 2 === 1),
  );
  for (const groups of mixes) {
    const self = { sub: PENYUSUN.sub, groups };
    const answer = await office.call(self, 'POST', '/surat/setujui', approval(draft));
    expect([groups, answer.status]).toEqual([groups, 403]);
  }
  const issued = only(await office.approve([draft]));
  const both = { sub: PENYUSUN.sub, groups: [...GROUPS] };
  const release = { letters: [namedBy(issued, issued.finalSha256)] };
  const refused = await office.call(both, 'POST', '/surat/lepas', release);
  expect(refused).toMatchObject({ status: 403, body: { code: 'APPROVER_IS_SUBMITTER' } });
  expect(await office.moves(issued.letterId)).toEqual(['compose', 'submit', 'approve', 'issue']);
});

test('AP-2: a draft that changed cannot be approved under its old hash, nor a letter sent that nobody released', async () => {
  const draft = only(await office.submitted(aList({ Facebook: 3 })));
  const path = `/surat/${draft.letterId}`;
  const exclude = [{ itemNo: 2, reason: 'Bukan penjual.' }];
  const blind = await office.call(PEMERIKSA, 'POST', `${path}/perbaiki`, { exclude });
  expect(blind.status).toBe(422);
  const { draftSha256 } = draft;
  await office.post(PEMERIKSA, `${path}/perbaiki`, { draftSha256, exclude });
  const again = await office.call(PEMERIKSA, 'POST', `${path}/perbaiki`, { draftSha256, exclude });
  expect(again).toMatchObject({ status: 409, body: { code: 'DRAFT_CHANGED' } });
  const stale = await office.call(PEMERIKSA, 'POST', '/surat/setujui', approval(draft));
  expect(stale).toMatchObject({ status: 409, body: { code: 'DRAFT_CHANGED' } });

  const [issued] = await office.approve([await office.letter(draft.letterId)]);
  const late = await office.call(PEMERIKSA, 'POST', `${path}/perbaiki`, { exclude: [] });
  expect(late).toMatchObject({ status: 409, body: { code: 'MOVE_NOT_LEGAL' } });
  const refused = await office.call(PEMERIKSA, 'POST', '/surat/lepas', approval(draft));
  expect(refused).toMatchObject({ status: 409, body: { code: 'FINAL_CHANGED' } });
  await office.sweep();
  expect((await office.letter(draft.letterId)).state).toBe(issued?.state);
  expect((await office.mails()).map(({ letterId }) => letterId)).not.toContain(draft.letterId);
});

test('AP-3: a return needs its reason, and 3 of 100 rows leave the letter with a reason each', async () => {
  const draft = only(await office.submitted(aList({ Tokopedia: 100 })));
  const checker = await visitConsole(office.system.origin, 'pemeriksa');
  const path = `/surat/${draft.letterId}`;
  const silent = await office.call(PEMERIKSA, 'POST', `${path}/kembalikan`, { reason: ' ' });
  expect(silent).toMatchObject({ status: 422, body: { code: 'REASON_MISSING' } });

  const reasons = ['Barang dalam negeri.', 'Akun pribadi.', 'Bukti tidak cukup.'];
  const exclude = reasons.map((reason, at) => ({ itemNo: 10 * (at + 1), reason }));
  const { draftSha256 } = draft;
  await office.post(PEMERIKSA, `${path}/perbaiki`, { draftSha256, exclude });
  const after = await office.letter(draft.letterId);
  expect(after.itemCount).toBe(97);
  const annex = await office.download(`${path}/lampiran.json`);
  expect(JSON.parse(new TextDecoder().decode(annex)).counts.items).toBe(97);
  const { html } = await checker.page(path);
  for (const reason of reasons) expect(html).toContain(reason);

  await office.post(PEMERIKSA, `${path}/kembalikan`, { reason: 'Perbaiki uraian butir 4.' });
  expect(await office.letter(draft.letterId)).toMatchObject({
    state: 'returned',
    returnedReason: 'Perbaiki uraian butir 4.',
  });
});

test('ST-1: only listed moves, a sentence for every state, and a history in the order of events', async () => {
  for (const state of letterStates) {
    expect(STATE_SENTENCE[state]).toMatch(/^[A-Z].+\.$/);
    for (const move of movesFrom(state)) expect(nextState(move, state)).not.toBeNull();
  }
  const letter = only(await office.send(aList({ X: 1 })));
  expect(letter).toMatchObject({ state: 'delivered', keterangan: STATE_SENTENCE.delivered });
  const { log, events } = await office.get<{
    log: { from: string | null; to: string }[];
    events: { type: string; recipient: string | null }[];
  }>(`/surat/${letter.letterId}`);
  expect(log.map(({ from }) => from)).toEqual([null, ...log.slice(0, -1).map(({ to }) => to)]);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'delivery', recipient: 'kepatuhan@x.example' }),
  );
  const illegal = await office.call(PENYUSUN, 'POST', '/surat/ajukan', {
    letters: [{ letterId: letter.letterId, sha256: letter.draftSha256 }],
  });
  expect(illegal).toMatchObject({ status: 409, body: { code: 'MOVE_NOT_LEGAL' } });
});
