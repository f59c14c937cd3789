import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import { register } from '#law/register.ts';
import { type Citation, citationsFor } from '#law/resolve.ts';

function citations(date: string, kind: (typeof LETTER_KINDS)[number]): readonly Citation[] {
  const found = citationsFor(date, kind);
  if (found.kind === 'refused') throw new Error(found.message);
  return found.citations;
}

const DAYS = ['2022-01-15', '2022-12-01', '2023-11-17', '2025-11-10', '2026-11-24'];

const COUNTS = {
  permintaan: [30, 31, 32, 33, 33],
  teguran: [32, 33, 36, 37, 37],
  sanggahan: [44, 45, 47, 51, 51],
  undangan: [15, 16, 16, 17, 17],
  'rujukan-komdigi': [35, 36, 37, 42, 42],
  'rujukan-kemendag': [18, 19, 22, 23, 23],
} as const;

describe('the law in force', () => {
  test.each(LETTER_KINDS)('%s carries the counted provisions on each reference day', (kind) => {
    expect(DAYS.map((day) => citations(day, kind).length)).toEqual(COUNTS[kind]);
  });

  test.each([
    ['2022-01-15', ['permendag-18-2021.p2.3.d']],
    ['2022-12-01', ['permendag-18-2021.p2.3.d', 'permendag-40-2022.lamp2.IV']],
    ['2025-12-31', ['permendag-18-2021.p2.3.d', 'permendag-40-2022.lamp2.IV']],
    ['2026-01-01', ['permendag-47-2025.p2', 'permendag-47-2025.hs']],
  ])('on %s the ban list is the one in force', (day, ids) => {
    const bans = citations(day, 'permintaan').filter(
      ({ provisionId, topic }) =>
        /^permendag-(18|40|47)/.test(provisionId) && topic === 'prohibition',
    );
    expect(bans.map(({ provisionId }) => provisionId)).toEqual(ids);
  });

  test('the chain of amendments follows the date of the letter', () => {
    const of = (day: string) =>
      citations(day, 'permintaan').find(({ provisionId }) => provisionId === 'uu-7-2014.p47.1')
        ?.text;
    expect(of('2022-01-15')).toBe(
      'Pasal 47 ayat (1) Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan sebagaimana telah diubah dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja',
    );
    expect(of('2023-01-15')).toContain(
      'Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022',
    );
    expect(of('2026-11-24')).toContain('Undang-Undang Nomor 6 Tahun 2023');
  });

  test('what the register says to avoid, or only remembers, is never cited', () => {
    const bad = new Set(
      register
        .flatMap(({ provisions }) => provisions)
        .filter(({ cite, status }) => cite === 'avoid' || status === 'recalled')
        .map(({ id }) => id),
    );
    expect(bad.size).toBeGreaterThan(20);
    for (const day of DAYS) {
      for (const kind of LETTER_KINDS) {
        expect(citations(day, kind).filter(({ provisionId }) => bad.has(provisionId))).toEqual([]);
      }
    }
  });

  test('no fine is quoted in a letter from 2 January 2026 on', () => {
    for (const kind of LETTER_KINDS) {
      for (const { quote, text } of citations('2026-01-02', kind)) {
        expect(`${text} ${quote}`).not.toMatch(/Rp\d/);
      }
    }
  });

  test('no citation names a gazette', () => {
    for (const day of DAYS) {
      for (const { text } of citations(day, 'sanggahan')) {
        expect(text).not.toMatch(/Lembaran Negara|Berita Negara|LN RI|\bTLN\b/);
      }
    }
  });

  test.each(['2021-11-18', '2015-01-01'])('%s is before the register', (day) => {
    expect(citationsFor(day, 'permintaan')).toMatchObject({
      kind: 'refused',
      code: 'DATE_BEFORE_REGISTER',
    });
  });

  test.each(['', '2026-02-30', '24-11-2026', '2026-1-1', 'besok'])('%j is no date', (day) => {
    expect(citationsFor(day, 'permintaan')).toMatchObject({
      kind: 'refused',
      code: 'DATE_INVALID',
    });
  });
});

const CORE = register.flatMap(({ provisions }) =>
  provisions.filter(({ cite, status }) => cite === 'core' && status !== 'recalled'),
);

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isCited(id: string, day: string): boolean {
  return LETTER_KINDS.some((kind) =>
    citations(day, kind).some(({ provisionId }) => provisionId === id),
  );
}

describe('the first and last day of every provision', () => {
  const begins = CORE.filter(({ in_force_from: from }) => from !== null && from > '2021-11-19');
  const ends = CORE.filter(({ in_force_until: until }) => until !== null && until > '2021-11-19');

  test.each(begins.map(({ id, in_force_from }) => [id, in_force_from ?? '']))(
    '%s is cited from %s, not the day before',
    (id, from) => {
      expect([isCited(id, dayAfter(from, -1)), isCited(id, from)]).toEqual([false, true]);
    },
  );

  test.each(ends.map(({ id, in_force_until }) => [id, in_force_until ?? '']))(
    '%s is cited until %s, not the day after',
    (id, until) => {
      expect([isCited(id, until), isCited(id, dayAfter(until, 1))]).toEqual([true, false]);
    },
  );
});
