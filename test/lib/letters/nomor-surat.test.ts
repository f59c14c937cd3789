import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuers } from '#letters/issuer.ts';
import { formatNomorSurat, type NomorPattern, parseNomorSurat } from '#letters/nomor-surat.ts';

const PATTERN: NomorPattern = {
  pattern: '{keamanan}-{urut}/{kode_jabatan}/{klasifikasi}/{bulan_romawi}/{tahun}',
  keamanan: 'B',
  klasifikasi: 'PK.04.02',
  kodeJabatan: 'D.2',
  unit: 'D2',
  padding: 3,
};

/** Patterns in use at several ministries, as letters.md §4 lists them. */
const PATTERNS = [
  PATTERN.pattern,
  '{urut}/{klasifikasi}/{unit}/{bulan}/{tahun}',
  '{keamanan}-{urut}/{klasifikasi}/{unit}/{bulan_romawi}/{tahun}',
  '{urut}/{kode_jabatan}/{klasifikasi}/{bulan}/{tahun}',
];

const error = (code: string) => expect.objectContaining({ code });

describe('nomor surat', () => {
  test('joins the parts as the pattern says', () => {
    expect(formatNomorSurat(PATTERN, { urut: 7, tanggal: '2026-11-24' })).toBe(
      'B-007/D.2/PK.04.02/XI/2026',
    );
    expect(formatNomorSurat(PATTERN, { urut: 1234, tanggal: '2027-01-02' })).toBe(
      'B-1234/D.2/PK.04.02/I/2027',
    );
  });

  test('a number inserted later follows its elder after a dot', () => {
    expect(formatNomorSurat(PATTERN, { urut: 5, sisipan: 1, tanggal: '2026-03-09' })).toBe(
      'B-005.01/D.2/PK.04.02/III/2026',
    );
  });

  test('a printed number reads back as its running number, year and insertion', () => {
    const facts = fc.record({
      pattern: fc.constantFrom(...PATTERNS),
      padding: fc.integer({ min: 0, max: 6 }),
      urut: fc.integer({ min: 1, max: 99_999 }),
      sisipan: fc.option(fc.integer({ min: 1, max: 99 })),
      day: fc.date({
        min: new Date('2021-11-19'),
        max: new Date('2040-01-01'),
        noInvalidDate: true,
      }),
    });
    fc.assert(
      fc.property(facts, ({ pattern, padding, urut, sisipan, day }) => {
        const office = { ...PATTERN, pattern, padding };
        const tanggal = day.toISOString().slice(0, 10);
        const printed = formatNomorSurat(office, {
          urut,
          tanggal,
          ...(sisipan === null ? {} : { sisipan }),
        });
        expect(printed).not.toMatch(/[{}]|undefined/);
        expect(parseNomorSurat(office, printed)).toEqual({
          urut,
          sisipan,
          tahun: Number(tanggal.slice(0, 4)),
        });
      }),
    );
  });

  test.each([
    'B-007/D.3/PK.04.02/XI/2026',
    'B-007/D.2/PK.04.02/XIII/2026',
    'B-x/D.2/PK.04.02/I/2026',
    '',
  ])('"%s" is of another office', (text) => {
    expect(parseNomorSurat(PATTERN, text)).toBeNull();
  });

  test('an unknown part, an empty part and a number that is none are refused', () => {
    const facts = { urut: 1, tanggal: '2026-11-24' };
    const unknown = { ...PATTERN, pattern: '{nomor}/{tahun}' };
    expect(() => formatNomorSurat(unknown, facts)).toThrow(error('NOMOR_PART_UNKNOWN'));
    expect(() => formatNomorSurat({ ...PATTERN, keamanan: '' }, facts)).toThrow(
      error('NOMOR_PART_EMPTY'),
    );
    for (const urut of [0, -1, 1.5, Number.NaN]) {
      expect(() => formatNomorSurat(PATTERN, { ...facts, urut })).toThrow(
        error('NOMOR_OUT_OF_RANGE'),
      );
    }
    expect(() => formatNomorSurat(PATTERN, { urut: 1, tanggal: '2026-13-01' })).toThrow(
      error('TANGGAL_INVALID'),
    );
  });

  test.each(issuers.map(({ id, nomor }) => [id, nomor] as const))(
    'the pattern of %s prints and reads back',
    (_, nomor) => {
      const printed = formatNomorSurat(nomor, { urut: 12, tanggal: '2026-11-24' });
      expect(parseNomorSurat(nomor, printed)).toMatchObject({ urut: 12, tahun: 2026 });
    },
  );
});
