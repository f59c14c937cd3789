// Draws the pictures that tests compare letters with. Look at each before committing it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactSheet } from '../test/support/contact-sheet.ts';
import { goldenLetters, OPENS_AT } from '../test/support/golden-letters.ts';

const folder = new URL('../test/golden/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
for (const [name, print] of Object.entries(goldenLetters)) {
  const picture = await contactSheet(print(), OPENS_AT[name]);
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}: ${picture.length} bytes`);
}
