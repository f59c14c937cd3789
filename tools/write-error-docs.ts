import { writeFileSync } from 'node:fs';
import { errorTable } from './error-table.ts';

writeFileSync('docs/errors.md', errorTable());
console.log('docs/errors.md written');
