import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '#typeset/font.ts';
import type { Line, Page } from '#typeset/page.ts';
import { aLetterFacts, anItem } from '../../support/a-letter-facts.ts';
import { printLetter } from '../../support/print-letter.ts';
import { bodyOf, setBody, wordsOf } from '../../support/set-markup.ts';

const HAIR_PT = 0.6;
const CODE_POINT = /\[U\+([0-9A-F]{4,6})\]/gu;

describe('whatever a list holds', () => {
  it('puts nothing outside the paper', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.webUrl({ size: '+1' })), { minLength: 1 }), (rows) => {
        const items = rows.map(([displayName, url], i) =>
          anItem(i + 1, { displayName: displayName.trim() || null, canonicalUrl: url }),
        );
        const { placed } = printLetter(aLetterFacts(0, { items }));
        for (const page of placed.pages) expect(outside(page)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('prints the words of each letter, whichever were printed before', () => {
    const word = fc.stringMatching(/^[-2a.]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const [page] = setBody(`<p class="tanpa-inden">${words.join(' ')}</p>`).pages;
        expect(bodyOf(page).map(wordsOf).join(' ')).toBe(words.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('lists every item exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const { placed } = printLetter(aLetterFacts(count));
        const links = placed.pages.flatMap((page) => page.links.map((link) => link.href));
        const expected = aLetterFacts(count).items.map((item) => item.canonicalUrl);
        expect([...new Set(links)].toSorted()).toEqual(expected.toSorted());
        const text = placed.pages.flatMap(bodyOf).map(wordsOf).join('');
        for (const url of expected) expect(text.split(url)).toHaveLength(2);
      }),
      { numRuns: 10 },
    );
  });

  it('prints every character of a name or reports it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (name) => {
        const text = name.replaceAll(/[\p{Cc}<>&]/gu, 'x');
        const { pages, unprintable } = setBody(`<p class="rata-kiri">|${text}|</p>`);
        const printed = bodyOf(pages[0])
          .flatMap((line) => line.runs.map((run) => run.text))
          .join('');
        const codes = [...printed.matchAll(CODE_POINT)].map((match) => `U+${match[1]}`);
        expect(new Set(codes)).toEqual(new Set(unprintable));
        const read = printed.replaceAll(CODE_POINT, (_, hex) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        expect(bare(read)).toBe(bare(`|${text}|`));
      }),
      { numRuns: 400 },
    );
  });
});

/** Readers and the typesetter see blanks and composed letters alike. */
function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u0085]/gu, '');
}

function outside({ widthPt, heightPt, lines, rules, links, fields, codes }: Page): unknown[] {
  const boxes = [...links, ...fields, ...codes].filter(
    (box) =>
      box.xPt < 0 ||
      box.yPt < 0 ||
      box.xPt + box.widthPt > widthPt ||
      box.yPt + box.heightPt > heightPt,
  );
  const strokes = rules.filter(
    ({ x1Pt, x2Pt, y1Pt, y2Pt }) =>
      Math.min(x1Pt, y1Pt) < 0 || Math.max(x1Pt, x2Pt) > widthPt || Math.max(y1Pt, y2Pt) > heightPt,
  );
  const texts = lines.filter(
    (line) =>
      line.xPt < 0 || line.xPt + lengthOf(line) > widthPt + HAIR_PT || line.baselinePt > heightPt,
  );
  return [...boxes, ...strokes, ...texts];
}

function lengthOf(line: Line): number {
  const spaces = line.runs.flatMap((run) => [...run.text]).filter((char) => char === ' ').length;
  const natural = line.runs.reduce(
    (sum, run) => sum + widthOf(run.text, run.setting.font, run.setting.sizePt),
    0,
  );
  return natural + (spaces - 1) * line.wordSpacingPt;
}
