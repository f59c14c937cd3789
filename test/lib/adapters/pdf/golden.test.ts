import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aLetterFacts } from '../../../support/a-letter-facts.ts';
import { compareSheets, contactSheet } from '../../../support/contact-sheet.ts';
import { goldenLetters, OPENS_AT } from '../../../support/golden-letters.ts';
import { printLetter } from '../../../support/print-letter.ts';

const golden = join(import.meta.dirname, '../../../golden');
/** Rasterisers round edges differently; one moved line of text is more than this. */
const TOLERANCE = 0.002;

/** `npm run golden` draws them anew; look at every one of them before it is kept. */
it.each(Object.entries(goldenLetters))('the letter "%s" looks as it did', async (name, print) => {
  const kept = readFileSync(join(golden, `${name}.png`));
  const { sameSize, share } = await compareSheets(
    await contactSheet(print(), OPENS_AT[name]),
    kept,
  );
  expect(sameSize).toBe(true);
  expect(share).toBeLessThan(TOLERANCE);
});

it('notices a letter with one sentence more', async () => {
  const one = await contactSheet(printLetter(aLetterFacts(1)).pdf);
  const facts = aLetterFacts(1, { sifat: 'Sangat Segera dan Penting' });
  const other = await contactSheet(printLetter(facts).pdf);
  expect((await compareSheets(one, other)).share).toBeGreaterThan(0);
});
