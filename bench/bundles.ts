// How large the bundle of each function is, and how long a cold function takes until it can be called.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENV, FUNCTIONS } from '#env.ts';
import { buildFunctions } from '../bin/build-functions.ts';

export interface Bundle {
  readonly name: string;
  readonly bytes: number;
  readonly startMs: number;
  readonly cpuMs: number;
}

const STARTS = 5;

/** Starts the handler of a function and says what that took, on the last line. */
const START = `const from = performance.now();
await import(process.argv[1]);
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ startMs: performance.now() - from, cpuMs: (user + system) / 1000 }));
process.exit();`;

/** Builds all functions and measures them in turn, each start in a fresh process; medians. */
export async function measureBundles(): Promise<Bundle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'teguran-bundles-'));
  try {
    await buildFunctions(folder);
    return FUNCTIONS.map((name) => {
      const path = join(folder, name, 'index.mjs');
      const starts = Array.from({ length: STARTS }, () => start(path, join(folder, name)));
      return { name, bytes: statSync(path).size, ...medians(starts) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Start = Pick<Bundle, 'startMs' | 'cpuMs'>;

function start(path: string, folder: string): Start {
  const settings = Object.fromEntries(Object.values(ENV).map((name) => [name, 'bench']));
  const env = {
    ...settings,
    [ENV.templatesFolder]: join(folder, 'templates'),
    [ENV.assetsFolder]: join(folder, 'aset'),
    [ENV.certificateChain]: '',
    [ENV.signerAuthorities]: '',
    [ENV.timeStampUrl]: '',
    [ENV.timeStampCertificate]: '',
    [ENV.webOrigin]: 'https://konsol.example',
    [ENV.loginIssuer]: 'https://masuk.example',
    AWS_REGION: 'ap-southeast-3',
  };
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', START, path], {
    encoding: 'utf8',
    env,
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

function medians(starts: readonly Start[]): Start {
  const median = (of: (one: Start) => number) =>
    starts.map(of).toSorted((one, other) => one - other)[Math.floor(starts.length / 2)] ?? 0;
  return { startMs: median((one) => one.startMs), cpuMs: median((one) => one.cpuMs) };
}
