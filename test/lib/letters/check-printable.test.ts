import { describe, expect, test } from 'vitest';
import { checkPrintable } from '#letters/check-printable.ts';
import { aLetterFacts, anItem } from '../../support/a-letter-facts.ts';

const EMOJI = /\p{Extended_Pictographic}/gu;
const unprintable = (text: string) =>
  [...new Set(text.match(EMOJI) ?? [])].map(
    (char) => `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`,
  );

const check = (set: Parameters<typeof anItem>[1], facts: Parameters<typeof aLetterFacts>[1] = {}) =>
  checkPrintable(aLetterFacts(0, { items: [anItem(1), anItem(2, set)], ...facts }), unprintable);

describe('characters that no font of the letters has', () => {
  test('are nobody’s business where there are none', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    ['Nama akun', { akun: 'toko👗' }],
    ['Nama tampilan', { displayName: 'Toko 👗' }],
    ['ID akun', { id: 'toko👗' }],
    ['Tautan', { canonicalUrl: 'https://www.instagram.com/👗' }],
    ['Uraian temuan', { uraian: 'Bal impor 👗' }],
    ['Harga', { price: '“👗”' }],
    ['Nama berkas bukti', { evidence: [{ name: '👗.png', sha256: null, print: null }] }],
  ])('are named with the item and "%s"', (field, set) => {
    expect(check(set)).toEqual([
      {
        gate: 'cetak',
        code: 'UNPRINTABLE',
        level: 'second-look',
        itemNo: 2,
        message: `${field} memuat karakter yang tidak dapat dicetak (U+1F457) dan akan tercetak sebagai kode, misalnya [U+1F457]. Periksa apakah surat tetap jelas.`,
      },
    ]);
  });

  test('are named as far as a sentence stays readable', () => {
    const [found] = check({ displayName: '👗👠👜👒' });
    expect(found?.message).toContain('(U+1F457, U+1F460, U+1F45C, dan lainnya)');
  });

  test('are found in what the letter says of its addressee, by the text itself', () => {
    const tujuan = { jabatan: 'Meja 👗', entitas: 'Contoh Ltd.', alamat: ['Jakarta'] };
    expect(check({}, { tujuan })).toMatchObject([
      { itemNo: null, message: expect.stringContaining('Isian "Meja 👗"') },
    ]);
  });
});
