import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { errorTable } from '../tools/error-table.ts';

const page = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');

test('docs/errors.md lists every code with the sentences of the code (npm run docs:errors)', () => {
  expect(page('docs/errors.md')).toBe(errorTable());
});

test.each(['README.md', 'docs/design.md'])('the paths that %s names exist', (name) => {
  const named = [
    ...page(name).matchAll(
      /`((?:bin|lib|lambdas|local|templates|test|docs|examples|bench)\/[\w./-]*)`/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(3);
  for (const [, path = ''] of named) {
    expect(() => page(path.endsWith('/') ? '.' : path), path).not.toThrow(/ENOENT/);
  }
});
