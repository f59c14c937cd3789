import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainStartFailure } from '../../bin/explain-start-failure.ts';
import { readServeOptions } from '../../bin/read-serve-options.ts';
import { LocalStackError } from '../../local/local-stack-error.ts';
import { type ServeProcess, serveProcess } from '../support/serve-process.ts';

let folder: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true, force: true });
});

function serve(...args: string[]): ServeProcess {
  const started = serveProcess(...args);
  running.push(started.child);
  return started;
}

describe('a start that cannot be', () => {
  test('on a taken port says which, and what to do', async () => {
    const squatter = createServer();
    await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done));
    const { port } = squatter.address() as AddressInfo;
    const { code, err } = await serve('--port', `${port}`, '--data', join(folder, 'd')).ended;
    await new Promise((done) => squatter.close(done));
    expect(code).toBe(1);
    expect(err).toBe(
      `Porta ${port} sedang dipakai program lain. Hentikan program itu atau pilih porta lain dengan --port.\n`,
    );
  });

  test.each([
    ['whose version cannot be read', { version: 0.5 }, /bukan folder data Teguran/],
    ['of a newer version', { version: 99 }, /versi yang lebih baru \(99/],
  ])('on a data folder %s names the folder', async (_what, content, sentence) => {
    await writeFile(join(folder, 'teguran-data.json'), JSON.stringify(content));
    const { code, err } = await serve('--port', '0', '--data', folder).ended;
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/at .*\.ts:\d+/);
  });

  test('on a folder with other files leaves them alone', async () => {
    await writeFile(join(folder, 'skripsi.txt'), 'x');
    const { code, err } = await serve('--port', '0', '--data', folder).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('bukan folder data Teguran')]);
  });

  test('on a place that is not a folder says that it cannot be written', async () => {
    await writeFile(join(folder, 'berkas'), '');
    const { code, err } = await serve('--port', '0', '--data', join(folder, 'berkas')).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('tidak dapat ditulis')]);
  });

  test.each([
    [['--port', 'empat'], '"empat" bukan nomor porta'],
    [['--warna'], '--warna'],
  ])('with %o shows how it is used', async (args, text) => {
    const { code, err } = await serve(...args).ended;
    expect(code).toBe(2);
    expect(err).toContain(text);
    expect(err).toContain('Pemakaian: npm start');
  });
});

test('every reason why the local servers cannot start has a sentence', () => {
  const facts = { port: 1, folder: 'd', found: 1, expected: 2, pid: 3 };
  const older = explainStartFailure(new LocalStackError('DATA_FOLDER_OLDER', facts));
  expect(older).toBe(
    'Folder data "d" ditulis versi yang lebih lama (1; yang diperlukan 2). Pilih folder baru dengan --data.',
  );
  expect(explainStartFailure(new Error('cacat'))).toBeNull();
});

test('options have defaults, and help is not an error', () => {
  expect(readServeOptions([])).toEqual({ kind: 'serve', port: 4000, data: '.local' });
  expect(readServeOptions(['--help'])).toEqual({ kind: 'help' });
});

describe('a running system', () => {
  test('ends cleanly on a signal and keeps its data', async () => {
    const data = join(folder, 'd');
    const first = serve('--port', '0', '--data', data);
    expect(await (await fetch(`${await first.up}/sehat`)).json()).toEqual({ status: 'sehat' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('data tersimpan'),
    });
    const second = serve('--port', '0', '--data', data);
    expect((await fetch(`${await second.up}/sehat`)).status).toBe(200);
  });

  test('keeps a second one off its folder, and yields it after a violent death', async () => {
    const data = join(folder, 'd');
    await mkdir(data);
    const first = serve('--port', '0', '--data', data);
    await first.up;
    const { code, err } = await serve('--port', '0', '--data', data).ended;
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`sedang dipakai proses ${first.child.pid}`),
    ]);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await serve('--port', '0', '--data', data).up).toMatch(/^http:\/\/127/);
  });
});
