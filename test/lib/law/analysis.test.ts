import { describe, expect, test } from 'vitest';
import { analysisFor } from '#law/analysis.ts';
import { concerns, type Operator } from '#law/concerns.ts';
import type { LetterKind } from '#law/kind.ts';
import { pointsFor } from '#law/letter-points.ts';
import { markQuotation } from '#law/mark-quotation.ts';

const FOREIGN: Operator = { service: 'media sosial', foreign: true };
const DOMESTIC: Operator = { service: 'lokapasar', foreign: false };
const day = '2026-11-24';

describe('a quotation', () => {
  test.each([
    ['x', 'kantong bekas', '… kantong bekas ….'],
    ['x', 'Setiap orang "wajib" tahu.', 'Setiap orang ‘wajib’ tahu.'],
    ['pp-80-2019.p1.8', 'badan usaha', '… badan usaha.'],
    ['pp-80-2019.p1.11', 'PPMSE adalah', '… PPMSE adalah.'],
    ['permenkominfo-5-2020.p14.1.b', 'Kementerian atau Lembaga', '… Kementerian atau Lembaga ….'],
  ])('of %s says where it leaves words out', (id, quote, marked) => {
    expect(markQuotation(id, quote)).toBe(marked);
  });
});

describe('a letter to one kind of operator', () => {
  const idsFor = (kind: LetterKind, operator: Operator) =>
    analysisFor({ date: day, kind, operator }).flatMap(({ provisions }) =>
      provisions.map(({ provisionId }) => provisionId),
    );

  test('leaves out what the law says of others', () => {
    expect(idsFor('sanggahan', FOREIGN)).toEqual(
      expect.arrayContaining(['permendag-31-2023.p1.17', 'pp-80-2019.p1.8']),
    );
    const domestic = idsFor('sanggahan', DOMESTIC);
    expect(domestic).not.toContain('permendag-31-2023.p1.17');
    expect(domestic).not.toContain('pp-80-2019.p1.8');
    expect(concerns('uu-7-2014.p47.1', DOMESTIC)).toBe(true);
  });

  test('announces in a chapter only what stands in it', () => {
    for (const kind of ['permintaan', 'teguran', 'undangan', 'rujukan-kemendag'] as const) {
      const chapters = analysisFor({ date: day, kind, operator: DOMESTIC });
      const ids = idsFor(kind, DOMESTIC);
      const text = chapters.map(({ judul, uraian }) => `${judul} ${uraian}`).join(' ');
      expect(text.includes('iktikad baik')).toBe(ids.includes('pp-80-2019.p22.4'));
      expect(text.includes('alat bukti')).toBe(ids.includes('uu-11-2008.p5.1'));
      expect(text.includes('penggunaan bahasa')).toBe(ids.includes('uu-24-2009.p33.1'));
    }
  });
});

test('a law has its full title once in the body of a letter', () => {
  const words = pointsFor({ date: day, kind: 'permintaan', operator: FOREIGN })
    .map(({ kalimat }) => kalimat)
    .join(' ');
  expect(words.match(/Nomor 80 Tahun 2019 tentang/g)).toHaveLength(1);
  expect(words).toContain('Peraturan Pemerintah Nomor 80 Tahun 2019 tersebut');
});
