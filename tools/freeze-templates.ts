// Keeps the present templates for good, so that letters written with them can always be printed again.
// Run by hand (`npm run templates:freeze`) after a template changed; the result is committed.
import { resolve } from 'node:path';
import { freezeTemplates } from '#adapters/handlebars/freeze-templates.ts';

const version = freezeTemplates(resolve(import.meta.dirname, '..', 'templates'));
console.log(`templates/versions/${version}.cjs written`);
