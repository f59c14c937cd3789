// One sample in a process of its own: run-case.ts NAME ROWS SECONDS PEERS → one line of JSON.
import { cases, type Prepare } from './cases.ts';

const [name = '', rows = '50', seconds = '2', peers = 'out/peers'] = process.argv.slice(2);

export interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly coldMs: number;
  readonly bytes: number;
  readonly peakMb: number;
}

const prepare = await cases[name]?.(Number(rows), peers);
console.log(JSON.stringify(prepare ? await measure(prepare, Number(seconds) * 1000) : null));

async function measure(prepare: Prepare, wantedMs: number): Promise<Sample> {
  const cold = await repeat(prepare, 0, 0);
  const warm = await repeat(prepare, wantedMs / 2, cold.count);
  const { count, ...sum } = await repeat(prepare, wantedMs, cold.count + warm.count);
  return {
    cpuMs: sum.cpuMs / count,
    wallMs: sum.wallMs / count,
    coldMs: cold.wallMs,
    bytes: Math.round(sum.bytes / count),
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

interface Sum {
  count: number;
  cpuMs: number;
  wallMs: number;
  bytes: number;
}

async function repeat(prepare: Prepare, wantedMs: number, first: number): Promise<Sum> {
  const sum: Sum = { count: 0, cpuMs: 0, wallMs: 0, bytes: 0 };
  do {
    const print = prepare(first + sum.count);
    const cpu = process.cpuUsage();
    const from = performance.now();
    const { length } = await print();
    const { user, system } = process.cpuUsage(cpu);
    sum.count++;
    sum.cpuMs += (user + system) / 1000;
    sum.wallMs += performance.now() - from;
    sum.bytes += length;
  } while (sum.wallMs < wantedMs);
  return sum;
}
