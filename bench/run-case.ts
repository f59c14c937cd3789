// One sample in a process of its own: run-case.ts NAME ROWS whole|short SECONDS PEERS → one line of JSON.
import { cases, type Prepare, type Ready } from './cases.ts';

const [name = '', rows = '50', extent = 'whole', seconds = '2', peers = 'out/peers'] =
  process.argv.slice(2);
/** An engine that takes longer for one letter than this many samples is warm after it. */
const SLOW = 2;
/** Samples until V8 has compiled what letters need; a batch of a thousand gets there too. */
const WARM = 4;

export interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** CPU of the first letter of a process, with everything that it loads. */
  readonly coldMs: number;
  readonly bytes: number;
  readonly peakMb: number;
}

const size = { rows: Number(rows), whole: extent === 'whole' };
const prepare = await cases[name]?.(size, peers);
console.log(JSON.stringify(prepare ? await measure(prepare, Number(seconds) * 1000) : null));
await prepare?.outside?.stop();

async function measure(prepare: Ready, wantedMs: number): Promise<Sample> {
  const { outside } = prepare;
  const cpuMs = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (outside?.cpuMs() ?? 0);
  };
  const cold = await repeat(prepare, cpuMs, 0, 0);
  const isSlow = cold.cpuMs > SLOW * wantedMs;
  const warm = isSlow ? cold : await repeat(prepare, cpuMs, WARM * wantedMs, cold.count);
  const { count, ...sum } = await repeat(prepare, cpuMs, wantedMs, cold.count + warm.count);
  return {
    cpuMs: sum.cpuMs / count,
    wallMs: sum.wallMs / count,
    coldMs: cold.cpuMs,
    bytes: Math.round(sum.bytes / count),
    peakMb: process.resourceUsage().maxRSS / 1024 + (outside?.peakMb() ?? 0),
  };
}

interface Sum {
  count: number;
  cpuMs: number;
  wallMs: number;
  bytes: number;
}

/** Prints until so much CPU time is spent: a busy machine must not shorten the warming up. */
async function repeat(
  prepare: Prepare,
  cpuMs: () => number,
  wantedMs: number,
  first: number,
): Promise<Sum> {
  const sum: Sum = { count: 0, cpuMs: 0, wallMs: 0, bytes: 0 };
  do {
    const print = prepare(first + sum.count);
    const cpu = cpuMs();
    const from = performance.now();
    const { length } = await print();
    sum.wallMs += performance.now() - from;
    sum.cpuMs += cpuMs() - cpu;
    sum.count++;
    sum.bytes += length;
  } while (sum.cpuMs < wantedMs);
  return sum;
}
