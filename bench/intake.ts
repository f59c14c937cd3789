// Rows per second and peak memory of reading lists: npm run bench:intake -- [--rows 50000]
// [--rounds 3] [--peers out/peers]. Every sample runs in a fresh process, bundled as the functions
// are, and the cases alternate; the table shows medians.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import type { IntakeSample } from './run-intake-case.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'out/peers' },
    json: { type: 'boolean', default: false },
  },
});

/** V8 sizes its nursery by the machine; a fixed one makes the peaks of two machines comparable. */
const NURSERY = '--max-semi-space-size=8';

const OURS = ['teguran: whole check', 'teguran: reading only'];
const PLAN: Readonly<Record<string, readonly string[]>> = {
  'daftar.csv': [...OURS, 'papaparse: reading only', 'csv-parse: reading only'],
  'daftar.xlsx': [...OURS, 'exceljs: reading only', 'read-excel-file: reading only'],
  'bom.xlsx': ['teguran: refusing', 'exceljs: reading only'],
};

const folder = mkdtempSync(join(tmpdir(), 'teguran-bench-'));
try {
  const script = bundle();
  const table = Object.entries(PLAN).flatMap(([file, cases]) => {
    const path = join(folder, file);
    const writer = join(import.meta.dirname, 'write-intake-list.ts');
    execFileSync(process.execPath, [writer, file, values.rows, path]);
    return measure({ script, path, file, bytes: statSync(path).size }, cases);
  });
  if (values.json) console.log(JSON.stringify(table));
  else print(table);
} finally {
  rmSync(folder, { recursive: true });
}

interface Row extends IntakeSample {
  readonly file: string;
  readonly bytes: number;
  readonly name: string;
}

interface Input {
  readonly script: string;
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
}

function bundle(): string {
  const outfile = join(folder, 'case.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'run-intake-case.ts')],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', target: 'node24' },
  });
  return outfile;
}

function measure(input: Input, cases: readonly string[]): Row[] {
  const samples = new Map<string, IntakeSample[]>();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const name of cases) {
      const sample = sampleOf(input, name);
      if (sample) samples.set(name, [...(samples.get(name) ?? []), sample]);
      else if (round === 0) console.error(`SKIPPED ${name} on ${input.file}`);
    }
  }
  return [...samples].map(([name, all]) => toRow(input, name, all));
}

function toRow({ file, bytes }: Input, name: string, samples: readonly IntakeSample[]): Row {
  const median = (of: (sample: IntakeSample) => number) =>
    samples.map(of).toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
  return {
    ...{ file, bytes, name, rows: samples[0]?.rows ?? 0 },
    wallMs: median(({ wallMs }) => wallMs),
    cpuMs: median(({ cpuMs }) => cpuMs),
    peakMb: median(({ peakMb }) => peakMb),
  };
}

function sampleOf({ script, path }: Input, name: string): IntakeSample | null {
  try {
    const line = execFileSync(process.execPath, [NURSERY, script, name, path, values.peers], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(line.trim().split('\n').at(-1) ?? 'null');
  } catch (error) {
    console.error(`${name}: ${String(error).split('\n')[0]}`);
    return null;
  }
}

function print(table: readonly Row[]): void {
  console.log('| file | reader | rows | CPU s | wall s | rows/s of CPU | peak MB |');
  console.log('|---|---|---:|---:|---:|---:|---:|');
  for (const { file, bytes, name, rows, cpuMs, wallMs, peakMb } of table) {
    const rate = rows === 0 ? '–' : Math.round(rows / (cpuMs / 1000));
    const times = [cpuMs, wallMs].map((ms) => (ms / 1000).toFixed(2));
    const what = `${file} (${(bytes / 1e6).toFixed(1)} MB)`;
    console.log(`| ${[what, name, rows, ...times, rate, peakMb.toFixed(0)].join(' | ')} |`);
  }
}
