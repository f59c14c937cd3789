import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import { checkParity } from '#letters/parity.ts';
import { aNumberedLetter, markupOf } from '../../support/a-composed-letter.ts';

const DAYS = ['2022-01-15', '2023-02-01', '2023-11-17', '2024-05-02', '2025-11-10', '2026-11-24'];

describe('the courtesy translation', () => {
  test.each(DAYS.flatMap((day) => LETTER_KINDS.map((kind) => [kind, day] as const)))(
    'of a %s of %s says the same',
    (kind, day) => {
      const facts = aNumberedLetter(kind, day);
      expect(checkParity(markupOf(facts), facts)).toEqual([]);
    },
  );

  const english = (change: (sheet: string) => string) => {
    const facts = aNumberedLetter('teguran');
    const markup = markupOf(facts).replace(
      /<section class="terjemahan"[\s\S]*?<\/section>/,
      change,
    );
    return checkParity(markup, facts).map(({ about }) => about);
  };

  test.each([
    ['tanggal', '18 November 2026 at', '17 November 2026 at'],
    ['jam', 'at 23:59 WIB', 'at 23:58 WIB'],
    ['nomor surat', 'B-012/LATIHAN', 'B-013/LATIHAN'],
    ['pasal', 'Article 13 paragraph (1)', 'Article 13 paragraph (2)'],
    ['peraturan', 'Number 71 of 2019', 'Number 72 of 2019'],
    ['tenggat', '3 working days', '4 working days'],
    ['tenggat', '3 working days', '3 hours'],
    ['tautan', 'tindak-lanjut@kementerian', 'tindaklanjut@kementerian'],
    ['angka', 'while 2 can', 'while 20 can'],
    ['angka', '(021) 0000000', '(021) 0000001'],
  ])('with another %s (%s → %s) is found out', (about, from, to) => {
    expect(english((sheet) => sheet.replace(from, to))).toContain(about);
  });

  test('that leaves a sentence out is found out', () => {
    expect(english((sheet) => sheet.replace(/<li>That letter was sent[\s\S]*?<\/li>/, ''))).toEqual(
      ['tanggal', 'jam'],
    );
  });
});
