// Runs the acceptance tests of the features named (docs/acceptance.md), or all; an ID without a test is a failure.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';

const FOLDER = resolve(import.meta.dirname, '../test/acceptance');
const ids = process.argv.slice(2);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({ path: join(FOLDER, name), text: readFileSync(join(FOLDER, name), 'utf8') }));
const holds = (text: string, id: string) => text.includes(`'${id}: `);
const unknown = ids.filter((id) => !files.some(({ text }) => holds(text, id)));

if (unknown.length > 0) {
  process.stderr.write(`No acceptance test shows ${unknown.join(', ')}.\n`);
  process.exitCode = 1;
} else {
  const wanted = files.filter(({ text }) => ids.length === 0 || ids.some((id) => holds(text, id)));
  const paths = wanted.map(({ path }) => path);
  const vitest = await startVitest('test', paths, {
    project: ['acceptance'],
    watch: false,
    ...(ids.length > 0 && { testNamePattern: `^(${ids.join('|')}): ` }),
  });
  await vitest.close();
}
