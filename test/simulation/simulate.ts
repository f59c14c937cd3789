import { parseArgs } from 'node:util';
import { addUp, NOTHING, type Summary } from './measure.ts';
import { runSeed } from './run-seed.ts';

const USAGE = `Usage: npm run simulate -- [--seeds N] [--letters N] [--from-seed S] [--naive] [--json]

  --seeds N      how many seeds to run (default 200)
  --letters N    letters per seed (default 50)
  --from-seed S  first seed (default 1); with --seeds 1 replays one seed
  --naive        the usual way of sending instead of ours: must report doubles
  --json         print one JSON object and nothing else
`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    letters: { type: 'string', default: '50' },
    'from-seed': { type: 'string', default: '1' },
    naive: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(USAGE);
else process.exitCode = await simulate();

async function simulate(): Promise<number> {
  const [seeds, letters, first] = [values.seeds, values.letters, values['from-seed']].map(Number);
  let total = NOTHING;
  let bad = 0;
  for (let at = 0; at < (seeds ?? 0); at += 1) {
    const seed = (first ?? 1) + at;
    const summary = await runSeed({ seed, letters: letters ?? 0, naive: values.naive });
    total = addUp(total, summary);
    if (isClean(summary)) continue;
    bad += 1;
    process.stderr.write(`seed ${seed}: ${describe(summary)}\n`);
  }
  process.stdout.write(values.json ? `${JSON.stringify(total)}\n` : `${describe(total)}\n`);
  return bad === 0 ? 0 : 1;
}

function isClean({ doubled, lost, gaps, duplicateNumbers, chainBreaks, untold }: Summary): boolean {
  return doubled + lost + gaps + duplicateNumbers + chainBreaks + untold === 0;
}

function describe(summary: Summary): string {
  return Object.entries(summary)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
