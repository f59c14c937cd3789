import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '../../bin/commands/run-command.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the program with the words of a command line; a process of its own would cost a second each. */
export async function runTeguran(...args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const streams = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ];
  try {
    return { code: await runCommand(args), ...said };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }

  function keep(name: 'out' | 'err') {
    return (text: unknown) => {
      said[name] += String(text);
      return true;
    };
  }
}

/** The one document of `--json`, and the exit code. */
export async function readTeguran<T>(
  name: string,
  ...args: readonly string[]
): Promise<{ code: number; json: T }> {
  const { code, out, err } = await runTeguran(name, '--json', ...args);
  if (out === '') throw new Error(`no document: ${err}`);
  return { code, json: JSON.parse(out) as T };
}

/** The key beside an export, taken for one that was published: what a laptop signs has no other. */
export const keyOf = (folder: string) => ['--key', join(folder, 'kunci-publik.pem')] as const;

/** Another program of this machine; null when it is not installed. */
export function runProgram(program: string, ...args: readonly string[]): Promise<Ran | null> {
  return new Promise((done) => {
    execFile(program, args, (error, out, err) => {
      if (error?.code === 'ENOENT') done(null);
      else done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
