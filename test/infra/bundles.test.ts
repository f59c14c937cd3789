import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENV, FUNCTIONS } from '#env.ts';
import { buildFunctions } from '../../bin/build-functions.ts';

const run = promisify(execFile);
let out = '';

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'bundel-')), 'dist');
  await buildFunctions(out);
});

afterAll(() => rm(join(out, '..'), { recursive: true, force: true }));

/** As the stack sets it: every name that the code may read, and where the bundle keeps its files. */
function environment(name: string): Record<string, string> {
  const names = Object.values(ENV).filter((one) => one !== ENV.testSignerFolder);
  return {
    ...Object.fromEntries(names.map((one) => [one, `https://${name}.example/0`])),
    [ENV.templatesFolder]: join(out, name, 'templates'),
    [ENV.certificateChain]: '',
    [ENV.timeStampUrl]: '',
    [ENV.timeStampCertificate]: '',
    [ENV.signerAuthorities]: '',
    [ENV.assetsFolder]: join(out, name, 'aset'),
    AWS_REGION: 'ap-southeast-3',
  };
}

describe.each(FUNCTIONS)('the bundle of %s', (name) => {
  test('loads in a process of its own and offers a handler', async () => {
    const code = `const { handler } = await import(${JSON.stringify(join(out, name, 'index.mjs'))});
      console.log(typeof handler);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
      env: environment(name),
    });
    expect(stdout.trim()).toBe('function');
  });

  test('is small enough to start quickly and holds nothing of the machine that built it', async () => {
    const bundle = join(out, name, 'index.mjs');
    expect((await stat(bundle)).size).toBeLessThan(6 * 1024 * 1024);
    expect(await readFile(bundle, 'utf8')).not.toContain(process.cwd());
  });
});
