import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aStack } from '../support/a-stack.ts';
import { keyOf, readTeguran, runProgram } from './run-teguran.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'teguran-rumah-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A network of its own that leads nowhere; not every machine lets us have one. */
const ALONE = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'] as const;

async function runAlone(...command: readonly [string, ...string[]]) {
  const [program, ...options] = ALONE;
  const alone = await runProgram(program, ...options, 'true');
  if (alone?.code === 0) return runProgram(program, ...options, ...command);
  process.stderr.write('SKIPPED the network switched off: unshare is not possible here\n');
  const [first, ...rest] = command;
  return runProgram(first, ...rest);
}

test('OP-2: one command carries the example list to delivered letters without cloud account or network', async () => {
  const list = join(ROOT, 'examples/akun-terindikasi.csv');
  const args = [join(ROOT, 'bin/teguran.ts'), 'run', list, '--out', folder, '--sebagian', '--json'];
  const ran = await runAlone(process.execPath, ...args);
  expect(ran?.code, ran?.err).toBe(0);
  const { letters } = JSON.parse(ran?.out ?? '{}') as { letters: { state: string }[] };
  expect(letters.length).toBeGreaterThanOrEqual(8);
  expect(new Set(letters.map(({ state }) => state))).toEqual(new Set(['delivered']));
  const place = join(folder, 'ekspor');
  expect((await readTeguran('audit', place, ...keyOf(place))).code).toBe(0);
});

test('OP-3: everything stands in Jakarta, and nothing is copied or sent to another region', () => {
  const { stack, template: made } = aStack('prod');
  expect(stack.region).toBe('ap-southeast-3');
  const template = JSON.stringify(made.toJSON());
  expect(template).not.toMatch(/ReplicationConfiguration|CrossRegion/);
  const regions = template.match(/\b(?:us|eu|ap|ca|sa|me|af)-[a-z]+-\d\b/g) ?? [];
  expect(new Set(regions)).toEqual(new Set(['ap-southeast-3']));
  const endpoints = [...template.matchAll(/https?:\/\/([a-z0-9.-]+)/g)].map(([, host]) => host);
  expect(endpoints.filter((host) => !/(^|\.)amazonaws\.com$|\.example$/.test(host ?? ''))).toEqual(
    [],
  );
});
