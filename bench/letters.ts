// Letters per second: npm run bench:letters -- [--sizes 50,50-short,2000] [--rounds 2] [--seconds 2] [--peers out/peers] [--json]
// A size is a number of accounts; "short" is the letter and its list alone, without analysis and translation.
// Other engines are no dependencies of ours; whoever wants them in the table installs them first:
// npm install --prefix out/peers pdfkit @pdf-lib/fontkit @libpdf/core @myriaddreamin/typst-ts-node-compiler
// Samples of all cases alternate, each in a fresh process; the table shows the least CPU time of the
// rounds, which others on the same machine disturbed least.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, measureBundles } from './bundles.ts';
import { cases } from './cases.ts';
import type { Sample } from './run-case.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50,50-short,2000' },
    rounds: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '2' },
    peers: { type: 'string', default: 'out/peers' },
    json: { type: 'boolean', default: false },
  },
});

const sizes = values.sizes.split(',');

interface Row extends Sample {
  readonly name: string;
  readonly size: string;
}

const table: Row[] = [];
for (const size of sizes) {
  const rows = measureSize(size);
  table.push(...rows);
  if (!values.json) print(size, rows);
}
const bundles = await measureBundles();
if (values.json) console.log(JSON.stringify({ letters: table, bundles }));
else printBundles(bundles);

function measureSize(size: string): Row[] {
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of Object.keys(cases)) {
      const sample = sampleOf(name, size);
      if (sample) samples.set(name, [...(samples.get(name) ?? []), sample]);
      else if (round === 0) console.error(`SKIPPED ${name}: not installed`);
    }
  }
  return [...samples].map(([name, all]) => ({ name, size, ...least(all) }));
}

function sampleOf(name: string, size: string): Sample | null {
  const script = join(import.meta.dirname, 'run-case.ts');
  const line = execFileSync(
    process.execPath,
    [script, name, ...size.split('-').concat('whole').slice(0, 2), values.seconds, values.peers],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(line.trim().split('\n').at(-1) ?? 'null');
}

function least(samples: readonly Sample[]): Sample {
  const of = (read: (sample: Sample) => number) => Math.min(...samples.map(read));
  return {
    cpuMs: of((sample) => sample.cpuMs),
    wallMs: of((sample) => sample.wallMs),
    coldMs: of((sample) => sample.coldMs),
    bytes: of((sample) => sample.bytes),
    peakMb: Math.max(...samples.map((sample) => sample.peakMb)),
  };
}

function print(size: string, rows: readonly Row[]): void {
  console.log(`\n${size} accounts\n`);
  console.log('| Engine | Letters/s/core | CPU ms | First letter, CPU ms | Peak MB | Bytes |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const row of rows) {
    const rate = (1000 / row.cpuMs).toFixed(row.cpuMs > 100 ? 2 : 1);
    const times = `${row.cpuMs.toFixed(1)} | ${row.coldMs.toFixed(0)}`;
    console.log(`| ${row.name} | ${rate} | ${times} | ${row.peakMb.toFixed(0)} | ${row.bytes} |`);
  }
}

function printBundles(all: readonly Bundle[]): void {
  console.log('\n| Function | Bundle, kB | Start, ms | Start, CPU ms |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const { name, bytes, startMs, cpuMs } of all) {
    const size = (bytes / 1000).toFixed(0);
    console.log(`| \`${name}\` | ${size} | ${startMs.toFixed(0)} | ${cpuMs.toFixed(0)} |`);
  }
}
