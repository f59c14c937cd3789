import { describe, expect, test } from 'vitest';
import { analysisFor } from '#law/analysis.ts';
import type { Operator, Service } from '#law/concerns.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { answerTo, pointsFor } from '#law/letter-points.ts';
import penerapan from '#law/penerapan.json' with { type: 'json' };
import { POINT_DRAFTS } from '#law/point-drafts.ts';
import { REFUSAL_IDS, REFUSALS } from '#law/refusals.ts';
import { register } from '#law/register.ts';
import { citationsFor } from '#law/resolve.ts';

const DAYS = [
  '2021-11-19',
  '2022-01-15',
  '2022-12-01',
  '2023-11-17',
  '2024-05-02',
  '2025-11-10',
  '2026-01-01',
  '2026-01-02',
  '2026-11-24',
];
/** To such an operator everything may be said. */
const FOREIGN: Operator = { service: 'media sosial', foreign: true };
const each = DAYS.flatMap((day) => LETTER_KINDS.map((kind) => [kind, day] as const));

const cited = (day: string, kind: (typeof LETTER_KINDS)[number]) => {
  const found = citationsFor(day, kind);
  return found.kind === 'ok' ? found.citations : [];
};

describe('the points of the body', () => {
  test.each(each)('a %s of %s leans on law that it may cite, and on its ban list', (kind, day) => {
    const may = new Set(cited(day, kind).map(({ provisionId }) => provisionId));
    const points = pointsFor({ date: day, kind, operator: FOREIGN });
    expect(points.length).toBeGreaterThanOrEqual(kind === 'sanggahan' ? 1 : 2);
    for (const { kalimat, english, provisionIds } of points) {
      expect(provisionIds.length).toBeGreaterThan(0);
      expect(provisionIds.filter((id) => !may.has(id))).toEqual([]);
      expect(`${kalimat} ${english}`).not.toMatch(/\{|\}|undefined|Rp\d/);
    }
  });

  test('every provision that a sentence leans on is in the register and core', () => {
    const core = new Set(
      register.flatMap(({ provisions }) =>
        provisions.filter(({ cite }) => cite === 'core').map(({ id }) => id),
      ),
    );
    const drafts = [
      ...Object.values(POINT_DRAFTS).flat(),
      ...Object.values(REFUSALS).flatMap(({ jawaban }) => jawaban),
    ];
    expect(drafts.flatMap(({ provisions }) => provisions).filter((id) => !core.has(id))).toEqual(
      [],
    );
  });

  test('an article stands once before its paragraphs, a law once before its articles', () => {
    const [knowledge] = pointsFor({
      date: '2026-11-24',
      kind: 'permintaan',
      operator: FOREIGN,
    }).filter(({ id }) => id === 'pengetahuan');
    expect(knowledge?.kalimat).toContain(
      'dalam Pasal 22 ayat (1) dan ayat (2) Peraturan Pemerintah Nomor 80 Tahun 2019',
    );
  });

  test('a day that the register refuses gives no points but an error', () => {
    expect(() => pointsFor({ date: '2021-11-18', kind: 'permintaan', operator: FOREIGN })).toThrow(
      expect.objectContaining({ code: 'LAW_REFUSED' }),
    );
  });
});

describe('the answers to a refusal', () => {
  test.each(REFUSAL_IDS.flatMap((id) => DAYS.map((day) => [id, day] as const)))(
    '%s is answered on %s',
    (id, day) => {
      const may = new Set(cited(day, 'sanggahan').map(({ provisionId }) => provisionId));
      const answers = answerTo(id, { date: day, operator: FOREIGN });
      expect(answers.length).toBeGreaterThan(0);
      for (const { provisionIds } of answers) {
        expect(provisionIds.filter((one) => !may.has(one))).toEqual([]);
      }
    },
  );

  test('self-moderation, a form of the Government’s order, is no duty of its own', () => {
    const cites = REFUSAL_IDS.flatMap((id) =>
      answerTo(id, { date: '2026-11-24', operator: FOREIGN }),
    ).flatMap(({ provisionIds }) => provisionIds);
    expect(cites).not.toContain('uu-11-2008.p40.2c');
  });

  test('social commerce is named only from 26 September 2023, and only to social media', () => {
    const text = (day: string, service: Service = 'media sosial') =>
      answerTo('penyedia-sarana', { date: day, operator: { service, foreign: true } })
        .map(({ kalimat }) => kalimat)
        .join(' ');
    expect(text('2023-09-25')).not.toContain('Nomor 31 Tahun 2023');
    expect(text('2023-09-26')).toContain(
      'Pasal 1 angka 17 Peraturan Menteri Perdagangan Nomor 31 Tahun 2023',
    );
    expect(text('2023-09-26', 'lokapasar')).not.toContain('Nomor 31 Tahun 2023');
  });

  test('what must not be quoted one-sidedly is not quoted at all', () => {
    for (const day of DAYS) {
      const all = REFUSAL_IDS.flatMap((id) =>
        answerTo(id, { date: day, operator: FOREIGN }).map(({ kalimat }) => kalimat),
      ).join(' ');
      expect(all).not.toMatch(/Pasal 15 ayat \(3\)|Pasal (?:36|110)\b/);
    }
  });
});

describe('the annex of analysis', () => {
  test.each(each)('of a %s of %s shows every provision once, and why it applies', (kind, day) => {
    const shown = analysisFor({ date: day, kind, operator: FOREIGN }).flatMap(
      ({ provisions }) => provisions,
    );
    const may = cited(day, kind);
    expect(shown.map(({ provisionId }) => provisionId).sort()).toEqual(
      may.map(({ provisionId }) => provisionId).sort(),
    );
    for (const { penerapan: why } of shown) expect(why).toMatch(/^[A-Z].+\.$/);
  });

  test.each(each)('of a %s of %s quotes only what was seen', (kind, day) => {
    const statusOf = new Map(
      cited(day, kind).map(({ provisionId, status }) => [provisionId, status]),
    );
    for (const { provisionId, quote } of analysisFor({
      date: day,
      kind,
      operator: FOREIGN,
    }).flatMap(({ provisions }) => provisions)) {
      expect(quote === null, provisionId).toBe(statusOf.get(provisionId) !== 'verified');
    }
  });

  test('every core provision has its reason, and no reason names a sum or accuses a platform', () => {
    const core = register.flatMap(({ provisions }) =>
      provisions.filter(({ cite }) => cite === 'core').map(({ id }) => id),
    );
    expect(Object.keys(penerapan).sort()).toEqual(core.sort());
    for (const why of Object.values(penerapan)) {
      expect(why).not.toMatch(
        /Rp\d|Instagram|Meta\b|menjerat|JANGAN|Saudara (?:melanggar|bersalah)/,
      );
    }
  });
});
