import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../bin/teguran.ts');

test('whoever stops reading an answer gets no complaint, and the exit code', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'url', 'https://contoh'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [said, [exit]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(said).toBe('');
  expect(exit).toBe(1);
});
