import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import { ALASAN, ALASAN_PENCABUTAN } from '#letters/alasan-pencabutan.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import { examine } from '#letters/examine.ts';
import { parseFacts } from '#letters/facts.ts';
import { letterText, sectionText } from '#letters/letter-text.ts';
import { aComposedLetter, aDesk, aSurat, markupOf } from '../../support/a-composed-letter.ts';
import { aNumberedPencabutan, aPencabutan } from '../../support/a-pencabutan.ts';

const FOLDER = '../../golden';
const TODAY = '2026-11-24';

const findingsOf = (facts: ReturnType<typeof aPencabutan>) =>
  examine({ facts, markup: markupOf(facts), desk: null, today: TODAY, unprintable: () => [] });

const unreceived = { ...aSurat(TODAY), terima: null, jumlah: 2 };

/** A letter of the office that ended on 20 October 2024. */
const byOldOffice = aComposedLetter('permintaan', '2024-10-18');
const ofOld = { ...aSurat('2024-10-28'), jumlah: byOldOffice.items.length };

/** What there is to say, each in the cases in which it is said. */
const CASES = {
  seluruhnya: aNumberedPencabutan(),
  sebagian: aNumberedPencabutan({ alasan: 'salah-naskah', ralat: true }, { tetap: new Set([2]) }),
  'tanpa-tanda-terima': aNumberedPencabutan({
    surat: unreceived,
    alasan: 'lain',
    keterangan: 'surat disusun dari daftar yang belum diperiksa',
  }),
  'meja-lain': aNumberedPencabutan(
    {},
    {
      desk: aDesk({ jabatan: 'Tim Hukum', email: 'hukum@instagram.example' }),
      surelAsal: 'kepatuhan@instagram.example',
    },
  ),
  'kantor-penerus': aNumberedPencabutan({ surat: ofOld }, { dicabut: byOldOffice }),
  'kantor-penerus-sebagian': aNumberedPencabutan(
    { surat: { ...ofOld, terima: null } },
    { dicabut: byOldOffice, tetap: new Set([2]) },
  ),
};

describe('the words of a letter of revocation', () => {
  test.each(Object.entries(CASES))('%s', async (name, facts) => {
    const markup = markupOf(facts);
    const text = ['surat', 'lampiran', 'terjemahan'].flatMap((section) => [
      `--- ${section}`,
      sectionText(markup, section),
    ]);
    await expect(text.join('\n')).toMatchFileSnapshot(`${FOLDER}/pencabutan.${name}.txt`);
  });

  test.each(Object.entries(CASES))('%s: every gate lets them through', (_name, facts) => {
    expect(findingsOf(facts)).toEqual([]);
  });

  test.each(ALASAN_PENCABUTAN)('the reason "%s" is said in both languages alike', (alasan) => {
    const facts = aNumberedPencabutan({ alasan });
    expect(findingsOf(facts)).toEqual([]);
    const markup = markupOf(facts);
    expect(sectionText(markup, 'surat')).toContain(ALASAN[alasan].kalimat ?? 'pertimbangan');
    expect(sectionText(markup, 'terjemahan')).toContain(ALASAN[alasan].english ?? 'consideration');
  });

  test.each(LETTER_KINDS)('a %s that is taken back goes to whoever got it', (kind) => {
    const dicabut = aComposedLetter(kind, aSurat(TODAY).tanggal);
    const surat = { ...aSurat(TODAY), jenis: kind, jumlah: dicabut.items.length };
    const facts = aNumberedPencabutan({ surat }, { dicabut });
    expect(facts.tujuan).toEqual(dicabut.tujuan);
    expect(facts.tembusan).toEqual(dicabut.tembusan);
    expect(facts.penandaTangan).toEqual(dicabut.penandaTangan);
    expect(findingsOf(facts)).toEqual([]);
  });

  test('mistakes in the officer’s own words hold the letter', () => {
    const facts = aPencabutan({ keterangan: 'Terimakasih atas kerjasama Saudara' });
    expect(findingsOf(facts).map(({ gate }) => gate)).toEqual(['bahasa', 'bahasa']);
  });
});

describe('a letter of revocation', () => {
  const facts = aNumberedPencabutan();

  test('cites no law, sets no time and asks for no action', () => {
    const text = letterText(markupOf(facts));
    expect(text).not.toMatch(/Pasal|Undang-Undang|Peraturan|paling lambat|kami meminta Saudara/);
    expect(facts).toMatchObject({ points: [], analysis: [], citations: [] });
  });

  test('says nothing against the accounts that it names', () => {
    const said = [markupOf(facts), annexCsv(facts), annexJson(facts)].join('\n');
    expect(said).toContain('contoh.thrift');
    expect(said).not.toMatch(/diduga|bal segel|A-0001\.png|close_account|delete_content/);
  });

  test('tells machines which letter it withdraws, and sets them no time', () => {
    const { notice } = JSON.parse(annexJson(facts));
    expect(notice).toMatchObject({
      requested_action: ['withdraw_request'],
      withdraws_reference_number: aSurat(TODAY).nomor,
      legal_basis: [],
    });
    expect(notice).not.toHaveProperty('response_due');
  });

  test('may not borrow law, and no other letter may do without it', () => {
    const request = aComposedLetter();
    const { points } = request;
    expect(() => parseFacts({ ...facts, points })).toThrow('points');
    expect(() => parseFacts({ ...request, citations: [] })).toThrow('citations');
  });

  test('with a reason of its own needs words of its own', () => {
    expect(() => aPencabutan({ alasan: 'lain', keterangan: null })).toThrow('keterangan');
    expect(findingsOf(aPencabutan({ alasan: 'ganda', keterangan: null }))).toEqual([]);
  });
});
