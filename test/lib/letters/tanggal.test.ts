import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bulanRomawi,
  formatHariTanggal,
  formatPeriode,
  formatSaat,
  formatTanggal,
  formatWaktu,
  parseTanggal,
  parseWaktu,
  tahunWib,
  tanggalWib,
  type Zona,
} from '#letters/tanggal.ts';

const instants = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2099-12-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('tanggal', () => {
  test.each([
    ['2026-11-24', 'Selasa, 24 November 2026', 'XI'],
    ['2026-01-01', 'Kamis, 1 Januari 2026', 'I'],
    ['2024-02-29', 'Kamis, 29 Februari 2024', 'II'],
    ['2022-06-21', 'Selasa, 21 Juni 2022', 'VI'],
    ['2025-08-17', 'Minggu, 17 Agustus 2025', 'VIII'],
    ['2023-11-17', 'Jumat, 17 November 2023', 'XI'],
  ])('%s is printed as %s, month %s', (day, printed, roman) => {
    expect(formatHariTanggal(day)).toBe(printed);
    expect(bulanRomawi(day)).toBe(roman);
  });

  test('a printed date reads back as the day', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(parseTanggal(formatTanggal(day))).toBe(day);
      }),
    );
  });

  test.each([
    '24-11-2026',
    '24 Nopember 2026',
    '24 November 2026.',
    '024 November 2026',
    '30 Februari 2026',
    '4 november 2026',
    '',
  ])('"%s" is not how a letter writes a date', (text) => {
    expect(parseTanggal(text)).toBeNull();
  });

  test.each(['2026-13-01', '2026-02-30', '24 November 2026', ''])('%j is refused', (day) => {
    expect(() => formatTanggal(day)).toThrow(expect.objectContaining({ code: 'TANGGAL_INVALID' }));
  });
});

describe('waktu', () => {
  test('the day and the year change at midnight in Jakarta', () => {
    expect(tanggalWib('2025-12-31T16:59:59.999Z')).toBe('2025-12-31');
    expect(tanggalWib('2025-12-31T17:00:00.000Z')).toBe('2026-01-01');
    expect(tahunWib('2025-12-31T17:00:00.000Z')).toBe(2026);
  });

  test.each([
    ['WIB', '12 November 2026, pukul 23.30 WIB'],
    ['WITA', '13 November 2026, pukul 00.30 WITA'],
    ['WIT', '13 November 2026, pukul 01.30 WIT'],
  ] as const)('one instant in %s', (zona, printed) => {
    expect(formatWaktu('2026-11-12T16:30:00Z', zona)).toBe(printed);
  });

  test('a sentence says the day before the hour', () => {
    expect(formatSaat('2026-11-12T07:05:00Z')).toBe('tanggal 12 November 2026 pukul 14.05 WIB');
  });

  test.each<Zona>(['WIB', 'WITA', 'WIT'])(
    'a time printed in %s reads back as the minute',
    (zona) => {
      fc.assert(
        fc.property(instants, (instant) => {
          const minute = `${instant.toISOString().slice(0, 16)}:00.000Z`;
          expect(parseWaktu(formatWaktu(minute, zona))).toBe(minute);
        }),
      );
    },
  );

  test.each(['12 November 2026, pukul 14:05 WIB', '12 November 2026, pukul 25.00 WIB', 'besok'])(
    '"%s" is not how a letter writes a time',
    (text) => {
      expect(parseWaktu(text)).toBeNull();
    },
  );

  test('a period of one day is that day', () => {
    expect(formatPeriode('2026-11-01', '2026-11-01')).toBe('tanggal 1 November 2026');
    expect(formatPeriode('2026-10-30', '2026-11-02')).toBe(
      'tanggal 30 Oktober 2026 sampai dengan 2 November 2026',
    );
  });
});
