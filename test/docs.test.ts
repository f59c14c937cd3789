import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { errorTable } from '../tools/error-table.ts';

const ROOT = resolve(import.meta.dirname, '..');
const page = (name: string) => readFileSync(resolve(ROOT, name), 'utf8');

test('docs/errors.md lists every code with the sentences of the code (npm run docs:errors)', () => {
  expect(page('docs/errors.md')).toBe(errorTable());
});

const ROOTS = 'bench|bin|docs|examples|lambdas|lib|local|templates|test|tools';
/** A path as code, or where a link leads inside of these folders. */
const PATH = new RegExp(`\`((?:${ROOTS})/[\\w./-]*)\``, 'g');
const LINK = /\]\(([^)#:]+)(?:#[^)]*)?\)/g;

/** Whoever has emblems to bring makes it. */
const BROUGHT = resolve(ROOT, 'templates/assets/logo');

function pathsIn(name: string): string[] {
  const named = [...page(name).matchAll(PATH)].map(([, path = '']) => resolve(ROOT, path));
  const linked = [...page(name).matchAll(LINK)].map(([, path = '']) =>
    resolve(ROOT, name, '..', path),
  );
  return [...named, ...linked];
}

const PAGES = readdirSync(resolve(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

test.each(['README.md', ...PAGES])('the paths and links of %s lead somewhere', (name) => {
  const missing = pathsIn(name).filter((path) => path !== BROUGHT && !existsSync(path));
  expect(missing).toEqual([]);
});

test('paths of files and folders are found, and so are links', () => {
  const found = pathsIn('README.md');
  for (const path of ['lib/law/', 'docs/design.md', 'docs/gambar/'])
    expect(found).toContain(resolve(ROOT, path));
  expect(pathsIn('docs/design.md')).toContain(resolve(ROOT, 'lib/letters/compose.ts'));
});
