import { beforeAll, describe, expect, it } from 'vitest';
import { PdfObjects } from '#adapters/pdf/read-objects.ts';
import { bare, readText } from '#adapters/pdf/read-text.ts';
import { aLetterFacts, anItem } from '../../../support/a-letter-facts.ts';
import { type Printed, printLetter } from '../../../support/print-letter.ts';
import { wordsOf } from '../../../support/set-markup.ts';

const COUNT = 1000;
const LONGEST = 2000;
const SLOW_MACHINE_MS = 240_000;
const FIVE_MB = 5 * 1024 * 1024;

/** Lengths from a few characters up to the longest, none like another. */
const urls = Array.from({ length: COUNT }, (_, i) => {
  const url = `https://www.jejaring.example/${i}/${'ab/cd-ef?gh=ij&kl_mn.op'.repeat(90)}`;
  return url.slice(0, 40 + ((i * 37) % (LONGEST - 40)));
});

describe('a thousand addresses of up to two thousand characters', () => {
  let printed: Printed;

  beforeAll(() => {
    const items = urls.map((canonicalUrl, i) => anItem(i + 1, { canonicalUrl }));
    printed = printLetter(aLetterFacts(0, { items }));
  }, SLOW_MACHINE_MS);

  it(
    'are all read aloud whole',
    () => {
      const text = readText(new PdfObjects(printed.pdf));
      let from = 0;
      const missing = urls.filter((url) => {
        const at = text.indexOf(bare(url), from);
        from = Math.max(at, from);
        return at < 0;
      });
      expect(missing).toEqual([]);
    },
    SLOW_MACHINE_MS,
  );

  it('have the head of the table above them on every page', () => {
    const pages = printed.placed.pages.filter((page) => page.links.length > 0);
    expect(pages.length).toBeGreaterThan(500);
    const heads = pages.map((page) => page.lines.map(wordsOf).includes('Tautan spesifik'));
    expect(heads).not.toContain(false);
  });

  it('fit into a mail', () => {
    expect(printed.pdf.length).toBeLessThan(FIVE_MB);
  });
});
