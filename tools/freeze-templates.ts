// Keeps the present templates for good, so that letters written with them can always be printed again.
// Run by hand (`npm run templates:freeze`) after a template changed; the result is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTemplates, VERSIONS_FOLDER } from '#adapters/handlebars/load-templates.ts';

const folder = resolve(import.meta.dirname, '..', 'templates');
const { version, files } = loadTemplates(folder);
mkdirSync(join(folder, VERSIONS_FOLDER), { recursive: true });
writeFileSync(
  join(folder, VERSIONS_FOLDER, `${version}.json`),
  `${JSON.stringify(files, null, 1)}\n`,
);
console.log(`templates/${VERSIONS_FOLDER}/${version}.json written`);
