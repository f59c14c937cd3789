import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { ASSETS_PREFIX, memoryPages } from '../../../support/memory-pages.ts';

test('the console in memory has its assets and leaves no folder behind', async () => {
  const { cases } = memoryPages();
  expect(Object.keys(cases.assets.paths)).toContain('pico.css');
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(ASSETS_PREFIX))).toEqual([]);
});
