// One sample in a process of its own: run-intake-case.ts CASE FILE PEERS → one line of JSON.
import { readFileSync } from 'node:fs';
import { intakeCases } from './intake-cases.ts';

const [name = '', file = '', peers = 'out/peers'] = process.argv.slice(2);

export interface IntakeSample {
  readonly rows: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

const bytes = new Uint8Array(readFileSync(file));
const cpu = process.cpuUsage();
const from = performance.now();
const rows = (await intakeCases[name]?.(bytes, peers)) ?? null;
const wallMs = performance.now() - from;
const { user, system } = process.cpuUsage(cpu);
const cpuMs = (user + system) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(rows === null ? null : { rows, wallMs, cpuMs, peakMb }));
