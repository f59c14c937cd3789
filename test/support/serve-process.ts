import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface ServeProcess {
  readonly child: ChildProcess;
  /** The console's address, as soon as the program says that it runs. */
  readonly up: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Runs the program behind `npm start`. */
export function serveProcess(...args: string[]): ServeProcess {
  const child = spawn(process.execPath, ['bin/serve.ts', ...args], { cwd: ROOT });
  let out = '';
  let err = '';
  const up = Promise.withResolvers<string>();
  // Whoever waits for the end only must not trip over a start that never came.
  up.promise.catch(() => undefined);
  child.stdout.on('data', (text) => {
    out += text;
    const origin = /berjalan di (http:\S+)/.exec(out)?.[1];
    if (origin) up.resolve(origin);
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => {
    up.reject(new Error(`ended before it ran: ${err}`));
    return { code, out, err };
  });
  return { child, up: up.promise, ended };
}
