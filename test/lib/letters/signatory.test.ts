import { describe, expect, test } from 'vitest';
import { composeLetter } from '#letters/compose.ts';
import { issuerFor, signatoryFor } from '#letters/issuer.ts';
import { maySign, type Signatory, SignatorySchema, signatureLines } from '#letters/signatory.ts';
import {
  aComposedLetter,
  aNumberedLetter,
  composeInput,
  markupOf,
} from '../../support/a-composed-letter.ts';

const MINISTER = 'Menteri Usaha Mikro, Kecil, dan Menengah';

const deputy: Signatory = {
  tingkat: 'pejabat',
  atasNama: MINISTER,
  melalui: null,
  pelaksana: null,
  jabatan: 'Deputi Bidang Usaha Kecil',
  nama: 'Pejabat Contoh',
  untuk: ['permintaan'],
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
};

describe('the four forms of signing', () => {
  test.each([
    ['own authority', { atasNama: null }, ['Deputi Bidang Usaha Kecil,']],
    ['by mandate', {}, [`a.n. ${MINISTER}`, 'Deputi Bidang Usaha Kecil,']],
    [
      'mandate passed on',
      { melalui: 'Deputi Bidang Usaha Kecil', jabatan: 'Asisten Deputi Contoh' },
      [`a.n. ${MINISTER}`, 'Deputi Bidang Usaha Kecil', 'u.b.', 'Asisten Deputi Contoh,'],
    ],
    [
      'vacant post',
      { atasNama: null, pelaksana: 'Plt.' as const },
      ['Plt. Deputi Bidang Usaha Kecil,'],
    ],
    [
      'holder away',
      { pelaksana: 'Plh.' as const },
      [`a.n. ${MINISTER}`, 'Plh. Deputi Bidang Usaha Kecil,'],
    ],
  ])('%s', (_, set, lines) => {
    expect(signatureLines(SignatorySchema.parse({ ...deputy, ...set }))).toEqual(lines);
  });

  test('u.b. without a.n., and a minister in another name, are refused', () => {
    const passedOn = { ...deputy, atasNama: null, melalui: 'Deputi' };
    expect(SignatorySchema.safeParse(passedOn).error?.issues[0]?.path).toEqual(['melalui']);
    const minister = { ...deputy, tingkat: 'menteri' };
    expect(SignatorySchema.safeParse(minister).error?.issues[0]?.path).toEqual(['atasNama']);
  });
});

describe('a mandate', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s holds: %s', (day, holds) => {
    expect(maySign(deputy, 'permintaan', day)).toBe(holds);
    expect(maySign({ ...deputy, validUntil: null }, 'permintaan', day)).toBe(day >= '2026-01-01');
  });

  test('covers only the kinds it names', () => {
    expect(maySign(deputy, 'rujukan-komdigi', '2026-06-01')).toBe(false);
  });

  test('that nobody holds stops the letter by name', () => {
    const issuer = { ...issuerFor(null, '2026-11-24'), penandaTangan: [deputy] };
    expect(() => signatoryFor(issuer, 'undangan', '2026-11-24')).toThrow(
      expect.objectContaining({ code: 'MANDATE_MISSING' }),
    );
    const input = composeInput('permintaan', '2026-11-24');
    const ended = { ...deputy, validUntil: '2026-11-23' };
    expect(() =>
      composeLetter({ ...input, issuer: { ...issuer, penandaTangan: [ended] } }),
    ).toThrow(expect.objectContaining({ code: 'MANDATE_MISSING' }));
  });

  test('that ends before the letter is dated stops the printing, not only the signing', () => {
    const issuer = {
      ...issuerFor(null, '2026-11-24'),
      penandaTangan: [{ ...deputy, validUntil: '2026-11-30' }],
    };
    const facts = aComposedLetter('permintaan', '2026-11-24', { issuer });
    expect(facts.berlakuSampai).toBe('2026-11-30');
    const numbered = (tanggal: string) => ({ ...facts, nomor: 'B-001/X/2026', tanggal });
    expect(() => markupOf(numbered('2026-11-30'))).not.toThrow();
    for (const day of ['2026-12-01', '2026-11-23']) {
      expect(() => markupOf(numbered(day))).toThrow(
        expect.objectContaining({ code: 'LETTER_TEXT_EXPIRED' }),
      );
    }
  });
});

describe('the paper', () => {
  test('the minister signs on the letterhead of the office, a deputy on the ministry’s', () => {
    expect(markupOf(aNumberedLetter('undangan'))).toContain(
      `<p class="kop-instansi">${MINISTER.toUpperCase()}</p>`,
    );
    const request = markupOf(aNumberedLetter('permintaan'));
    expect(request).toContain('<p class="kop-instansi">KEMENTERIAN USAHA MIKRO');
    expect(request).toContain('<p class="kop-unit">DEPUTI BIDANG USAHA KECIL</p>');
  });

  test('the minister writes to the minister, a deputy to the director general', () => {
    expect(aComposedLetter('rujukan-komdigi').tujuan.jabatan).toBe(
      'Menteri Komunikasi dan Digital',
    );
    const issuer = {
      ...issuerFor(null, '2026-11-24'),
      penandaTangan: [
        { ...deputy, untuk: ['rujukan-komdigi' as const, 'rujukan-kemendag' as const] },
      ],
    };
    const komdigi = aComposedLetter('rujukan-komdigi', '2026-11-24', { issuer });
    expect(komdigi.tujuan.jabatan).toBe('Direktur Jenderal Pengawasan Ruang Digital');
    const kemendag = aComposedLetter('rujukan-kemendag', '2026-11-24', { issuer });
    expect(kemendag.tujuan.jabatan).toBe(
      'Direktur Jenderal Perlindungan Konsumen dan Tertib Niaga',
    );
  });

  test('nobody gets a copy of what they sign or receive', () => {
    expect(aComposedLetter('rujukan-komdigi').tembusan).toEqual(['Menteri Perdagangan']);
    expect(aComposedLetter('rujukan-kemendag').tembusan).toEqual([
      'Menteri Komunikasi dan Digital',
    ]);
    expect(aComposedLetter('permintaan').tembusan).toHaveLength(3);
  });
});
