import { expect, test } from 'vitest';
import { aLetter, named } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const DRAFT = 'd'.repeat(64);
const drafter = person('penyusun-1', 'penyusun');
const checker = person('pemeriksa-1', 'pemeriksa');
const approval = (sha256 = DRAFT) => ({ letters: [{ ...named(aLetter()), sha256 }] });

test('a draft is submitted by one person, approved by another, and numbered once', async () => {
  const api = memoryApi();
  await api.put(aLetter({ state: 'draft', submittedBy: null }));
  const submitted = await api.call('/surat/ajukan', drafter, {
    method: 'POST',
    body: approval(),
  });
  expect(submitted.status).toBe(200);
  const approved = await api.call('/surat/setujui', checker, {
    method: 'POST',
    body: approval(),
  });
  expect(await approved.json()).toMatchObject({
    letters: [{ state: 'approved', nomor: 'B-001/LATIHAN.D.2/PK.04.02/XI/2026' }],
  });
  expect(api.queue.take('issue')).toEqual([{ letterId: 'B1-instagram' }]);
});

test('who submitted may not approve, even in a group that may', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const answer = await api.call(
    '/surat/setujui',
    person('penyusun-1', 'penyusun', 'pemeriksa', 'penandatangan'),
    { method: 'POST', body: approval() },
  );
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ code: 'APPROVER_IS_SUBMITTER' });
});

test('a draft that changed since it was seen is a conflict that names the letter', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const answer = await api.call('/surat/setujui', checker, {
    method: 'POST',
    body: approval('0'.repeat(64)),
  });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    code: 'DRAFT_CHANGED',
    problems: [{ letterId: 'B1-instagram', state: 'submitted' }],
  });
  expect((await api.letters.find('B1-instagram'))?.state).toBe('submitted');
});

test('one letter that cannot follow keeps all others back, and every reason is told', async () => {
  const api = memoryApi();
  const lost = aLetter({ letterId: 'B1-tokopedia', platform: 'tokopedia', recipient: null });
  const letters = [await api.put(aLetter()), await api.put(lost)].map(named);
  const answer = await api.call('/surat/setujui', checker, { method: 'POST', body: { letters } });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    problems: [{ letterId: 'B1-tokopedia', code: 'DESK_MISSING' }],
  });
  expect((await api.letters.find('B1-instagram'))?.nomor).toBeNull();
});

test('a returned letter carries its reason, and an empty reason is refused', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const path = '/surat/B1-instagram/kembalikan';
  const empty = await api.call(path, checker, { method: 'POST', body: { reason: '  ' } });
  expect([empty.status, (await empty.data()).code]).toEqual([422, 'REASON_MISSING']);
  const done = await api.call(path, checker, { method: 'POST', body: { reason: 'Bukti 3 buram' } });
  expect(await done.json()).toMatchObject({
    letters: [{ state: 'returned', returnedReason: 'Bukti 3 buram' }],
  });
});

test('a letter or a batch that does not exist is not found, whoever asks', async () => {
  const api = memoryApi();
  for (const path of ['/surat/tidak-ada', '/berkas/tidak-ada', '/surat/tidak-ada/konsep.pdf']) {
    expect((await api.call(path, checker)).status).toBe(404);
  }
});

test('a file that the letter does not have yet is told apart from a missing letter', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const answer = await api.call('/surat/B1-instagram/surat.pdf', checker);
  expect([answer.status, (await answer.data()).code]).toEqual([422, 'FILE_NOT_YET']);
});

test('stored bytes that are no longer what was kept are never handed out', async () => {
  const api = memoryApi();
  const letter = await api.put(aLetter());
  await api.objects.put('letters', letter.draft.key, new Uint8Array([1]), 'application/pdf');
  const answer = await api.call('/surat/B1-instagram/konsep.pdf', checker);
  expect([answer.status, (await answer.data()).code]).toEqual([500, 'OBJECT_CHANGED']);
});

test('a letter that left is taken back for a reason of the closed list, and a concept is asked for', async () => {
  const api = memoryApi();
  const accepted = aLogEntry({ move: 'accept' });
  await api.put(aLetter({ state: 'delivered', log: [accepted] }));
  const path = '/surat/B1-instagram/batalkan';
  const withdraw = (body: object) => api.call(path, drafter, { method: 'POST', body });
  expect((await withdraw({ reason: 'Keliru.', alasan: 'iseng' })).status).toBe(422);
  const answer = await withdraw({ reason: 'Keliru.', alasan: 'ganda', ralat: true });
  expect(await answer.json()).toMatchObject({ letters: [{ state: 'revoked' }] });
  expect(await api.letters.find('B1-instagram')).toMatchObject({
    withdrawal: { reason: 'Keliru.', alasan: 'ganda', ralat: true },
  });
  expect(api.queue.take('compose')).toEqual([{ letterId: 'B1-instagram' }]);
});
