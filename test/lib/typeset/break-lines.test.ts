import fc from 'fast-check';
import { breakLines as texBreakLines } from 'tex-linebreak';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#typeset/break-lines.ts';
import { fillLines } from '#typeset/fill-lines.ts';
import { itemise } from '#typeset/itemise.ts';
import { FORBIDDEN, FORCED, type Items } from '#typeset/items.ts';
import { judge, type LineEnd, ratioOf } from '#typeset/judge-line.ts';
import { settingOf } from '#typeset/setting.ts';
import { fonts } from '../../support/print-letter.ts';
import { someWords } from '../../support/set-markup.ts';

const setting = settingOf(fonts.set.regular, 12, 0, false);
const TOLERANCE = 1.4;

describe('breaking a paragraph evenly', () => {
  it('is never worse than TeX breaks it', () => {
    let compared = 0;
    fc.assert(
      fc.property(words(), fc.integer({ min: 250, max: 470 }), (text, measurePt) => {
        const items = itemsOf(text, measurePt, 'whole');
        const theirs = texBreaks(items, measurePt);
        if (!theirs || worst(items, theirs, measurePt) > TOLERANCE) return;
        compared++;
        const ours = breakLines(items, measurePt);
        expect(cost(items, ours, measurePt)).toBeLessThanOrEqual(
          cost(items, theirs, measurePt) + 1e-6,
        );
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('needs as many lines as TeX for the paragraphs of a letter', () => {
    for (const measurePt of [396, 432, 453.5]) {
      const items = itemsOf(LETTER_TEXT, measurePt, 'whole');
      const theirs = texBreaks(items, measurePt, null);
      expect(breakLines(items, measurePt)).toHaveLength(theirs?.length ?? 0);
    }
  });

  it('finds the best of all ways to break a short paragraph', () => {
    fc.assert(
      fc.property(words(10), fc.integer({ min: 120, max: 260 }), (text, measurePt) => {
        const items = itemsOf(text, measurePt, 'whole');
        const best = Math.min(...everyWay(items).map((way) => cost(items, way, measurePt)));
        if (best === Number.POSITIVE_INFINITY) return;
        expect(cost(items, breakLines(items, measurePt), measurePt)).toBeCloseTo(best, 4);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('hyphenates only when spaces alone would not do', () => {
    const items = itemsOf(LETTER_TEXT, 180, 'hyphenated');
    const hyphens = breakLines(items, 180).filter((end) => items.isHyphen(end));
    const wide = itemsOf(someWords(40), 453.5, 'hyphenated');
    expect(hyphens.length).toBeGreaterThan(0);
    expect(breakLines(wide, 453.5).filter((end) => wide.isHyphen(end))).toEqual([]);
  });
});

describe('any breaking', () => {
  it.each([
    ['evenly', breakLines],
    ['first-fit', fillLines],
  ])('%s keeps every word once and in order', (_name, break_) => {
    fc.assert(
      fc.property(words(), fc.integer({ min: 60, max: 470 }), (text, measurePt) => {
        const items = itemsOf(text, measurePt, 'hyphenated');
        const ends = break_(items, measurePt);
        expect(ends.at(-1)).toBe(items.length - 1);
        expect(linesOf(items, ends).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

const LETTER_TEXT =
  'Dalam rangka pelindungan usaha mikro, kecil, dan menengah serta pencegahan peredaran barang yang dilarang untuk diimpor, Kementerian Usaha Mikro, Kecil, dan Menengah telah melakukan pemantauan terhadap kegiatan perdagangan pada layanan Jejaring.';

function words(max = 60): fc.Arbitrary<string> {
  const word = fc.constantFrom(...LETTER_TEXT.split(' '));
  return fc.array(word, { minLength: 2, maxLength: max }).map((all) => all.join(' '));
}

function itemsOf(text: string, measurePt: number, kind: 'whole' | 'hyphenated'): Items {
  return itemise([{ text, setting, kind }], {
    measurePt,
    indentPt: 0,
    fonts: fonts.set,
    unprintable: new Set(),
    running: false,
    centred: false,
  });
}

function indices(items: Items): number[] {
  return Array.from({ length: items.length }, (_, index) => index);
}

function texBreaks(
  items: Items,
  measurePt: number,
  maxAdjustmentRatio: number | null = TOLERANCE,
): number[] | null {
  const theirs = indices(items).map((index) => {
    const width = items.widthsPt[index] ?? 0;
    if (items.isBox(index)) return { type: 'box', width } as const;
    if (items.isGlue(index)) {
      const [stretch = 0, shrink = 0] = [items.stretchPt[index], items.shrinkPt[index]];
      return { type: 'glue', width, stretch, shrink } as const;
    }
    const penalty = items.penalties[index] ?? 0;
    const cost = penalty >= FORBIDDEN ? 1000 : penalty <= FORCED ? -1000 : penalty;
    return { type: 'penalty', width, cost, flagged: items.isHyphen(index) } as const;
  });
  try {
    return texBreakLines(theirs, measurePt, { maxAdjustmentRatio }).slice(1);
  } catch {
    return null;
  }
}

interface Line {
  readonly ratio: number;
  readonly end: LineEnd;
}

/** The lines that some breaks make, judged as ours are. */
function judged(items: Items, ends: readonly number[], measurePt: number): Line[] {
  let before: LineEnd = {
    ...{ index: -1, fitness: 1, demerits: 0, hyphen: false, before: null },
    ...sums(items, 0),
  };
  return ends.map((index) => {
    const to = sums(items, index);
    const ratio = ratioOf(measurePt - (to.widthPt - before.widthPt), before, to);
    const { fitness, demerits } = judge(items, index, before, ratio);
    const start = sums(items, items.lineStart(index));
    before = { ...start, index, fitness, demerits, hyphen: items.isHyphen(index), before };
    return { ratio, end: before };
  });
}

function sums(items: Items, end: number) {
  const sum = { widthPt: 0, stretchPt: 0, shrinkPt: 0 };
  for (let index = 0; index < end; index++) {
    if (items.isPenalty(index)) continue;
    sum.widthPt += items.widthsPt[index] ?? 0;
    if (!items.isGlue(index)) continue;
    sum.stretchPt += items.stretchPt[index] ?? 0;
    sum.shrinkPt += items.shrinkPt[index] ?? 0;
  }
  return sum;
}

function cost(items: Items, ends: readonly number[], measurePt: number): number {
  const lines = judged(items, ends, measurePt);
  const fits = lines.every(({ ratio }) => ratio >= -1 && ratio <= TOLERANCE);
  return fits ? (lines.at(-1)?.end.demerits ?? 0) : Number.POSITIVE_INFINITY;
}

function worst(items: Items, ends: readonly number[], measurePt: number): number {
  return Math.max(...judged(items, ends, measurePt).map(({ ratio }) => Math.abs(ratio)));
}

function everyWay(items: Items): number[][] {
  const glues = indices(items).filter((i) => items.isGlue(i) && !items.isFill(i));
  return Array.from({ length: 2 ** glues.length }, (_, chosen) => [
    ...glues.filter((_glue, bit) => chosen & (1 << bit)),
    items.length - 1,
  ]);
}

function linesOf(items: Items, ends: readonly number[]): string[] {
  let start = 0;
  return ends.map((end) => {
    const boxes = indices(items).filter((i) => i >= start && i < end && items.isBox(i));
    const text = boxes.map((i) => items.text.slice(items.froms[i], items.tos[i]));
    start = items.lineStart(end);
    return text.join('');
  });
}
