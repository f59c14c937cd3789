import { expect, test } from 'vitest';
import { parseFacts } from '#letters/facts.ts';
import { aPencabutan } from '../../../support/a-pencabutan.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const REVOKED = 'B1-instagram';
const PENCABUTAN = `${REVOKED}-pencabutan`;

/** A letter that was taken back, and the concept that tells of it. */
async function aRevokedLetter() {
  const console = memoryPages();
  const { rincian } = aPencabutan();
  if (rincian.kind !== 'pencabutan') throw new Error('no pencabutan');
  const { nomor, tanggal, kirim } = rincian.surat;
  const claim = { move: 'claim', at: kirim.pada, actor: { sub: 'sistem', groups: [] } };
  await console.putLetter({
    state: 'revoked',
    dicabutOleh: PENCABUTAN,
    nomor: { urut: 12, text: nomor, tanggal, tahun: 2026 } as never,
    tanggal,
    log: [{ ...claim, hashes: {}, reason: null } as never],
  });
  await console.putLetter(
    { letterId: PENCABUTAN, kind: 'pencabutan', mencabut: REVOKED, state: 'draft' },
    aPencabutan(),
  );
  const { visit } = await console.signIn('penyusun-1', ['penyusun']);
  const page = async (id: string) => (await visit(`/konsol/surat/${id}`)).text();
  return { ...console, visit, page, nomor };
}

test('each of the two letters leads to the other', async () => {
  const { page, nomor } = await aRevokedLetter();
  expect(await page(REVOKED)).toContain(`<a href="/konsol/surat/${PENCABUTAN}">`);
  expect(await page(PENCABUTAN)).toContain(`<a href="/konsol/surat/${REVOKED}">${nomor}</a>`);
});

test('the page of the list shows the letter of revocation below the one that it takes back', async () => {
  const { cases, visit } = await aRevokedLetter();
  const { batch } = await cases.receiveList({
    batchId: 'B1',
    fileName: 'daftar.csv',
    kind: 'permintaan',
    issuerId: 'kementerian-umkm-latihan',
    actor: { sub: 'penyusun-1', groups: ['penyusun'] },
  });
  await cases.batches.save({ ...batch, letterIds: [REVOKED], version: batch.version + 1 });
  const html = await (await visit('/konsol/berkas/B1')).text();
  expect(html.indexOf(`"/konsol/surat/${PENCABUTAN}"`)).toBeGreaterThan(
    html.indexOf(`"/konsol/surat/${REVOKED}"`),
  );
  expect(html).toContain('Pencabutan surat');
});

test('its drafter chooses another reason and other words; they are shown again', async () => {
  const { visit, page, letters, cases } = await aRevokedLetter();
  const before = await letters.find(PENCABUTAN);
  const answer = await visit(`/konsol/surat/${PENCABUTAN}/tulis-ulang`, {
    form: {
      sidik: before?.draft.sha256 ?? '',
      'alasan-pencabutan': 'salah-naskah',
      alasan: 'Nama platform keliru.',
      ralat: 'ya',
    },
  });
  expect(answer.status).toBe(303);
  const after = await letters.find(PENCABUTAN);
  if (!after) throw new Error('no letter');
  const facts = JSON.parse(new TextDecoder().decode(await cases.loadFile('letters', after.facts)));
  expect(parseFacts(facts).rincian).toMatchObject({
    alasan: 'salah-naskah',
    keterangan: 'Nama platform keliru.',
    ralat: true,
  });
  const html = await page(PENCABUTAN);
  expect(html).toContain('<option value="salah-naskah" selected>');
  expect(html).toContain('Nama platform keliru.');
});

test('nobody is offered to take back a letter of revocation that has left', async () => {
  const { page, letters } = await aRevokedLetter();
  const letter = await letters.find(PENCABUTAN);
  if (!letter) throw new Error('no letter');
  const deliver = { ...letter.log[0], move: 'deliver', at: letter.updatedAt } as never;
  const sent = { ...letter, state: 'delivered', log: [deliver], version: letter.version + 1 };
  await letters.save(sent as typeof letter);
  expect(await page(PENCABUTAN)).not.toContain('data-langkah="cabut"');
});
