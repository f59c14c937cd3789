import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';
import { currentWorker, never } from './worker.ts';

/** How often a single call goes wrong, and in which way. */
export interface Odds {
  /** The worker dies before the call has had its effect, or after it. */
  readonly crashBefore: number;
  readonly crashAfter: number;
  /** The call fails and nothing happened (5xx, throttled, connection refused). */
  readonly failBefore: number;
  /** It happened, but the caller sees an error (lost answer, 5xx after the effect). */
  readonly failAfter: number;
  /** It happened, the answer was lost, and the SDK of its own accord asks again. */
  readonly askTwice: number;
}

export interface Frailty {
  readonly time: VirtualTime;
  readonly chance: Chance;
  odds: Odds;
}

export class ServiceTrouble extends Error {
  override readonly name = 'ServiceTrouble';
}

const FASTEST_MS = 1;
const SLOWEST_MS = 40;

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** The same port behind a network and a processor that fail; every call is a place to die. */
export function frail<T extends object>(port: T, frailty: Frailty): T {
  const entries = Object.entries(port).map(([name, method]) => [
    name,
    (...args: readonly unknown[]) => callFrail(frailty, () => (method as Method)(...args)),
  ]);
  return Object.fromEntries(entries) as T;
}

export async function callFrail<R>(
  { time, chance, odds }: Frailty,
  effect: () => Promise<R>,
): Promise<R> {
  const worker = currentWorker();
  const fate = draw(chance, odds);
  await time.pass(chance.between(FASTEST_MS, SLOWEST_MS));
  if (fate === 'crashBefore') worker.die();
  if (!worker.alive) return never<R>();
  if (fate === 'failBefore') throw new ServiceTrouble('nothing happened');
  let answer = await effect();
  if (fate === 'askTwice') {
    await time.pass(chance.between(FASTEST_MS, SLOWEST_MS));
    answer = await effect();
  }
  await time.pass(chance.between(FASTEST_MS, SLOWEST_MS));
  if (fate === 'crashAfter') worker.die();
  if (!worker.alive) return never<R>();
  if (fate === 'failAfter') throw new ServiceTrouble('it happened, the answer was lost');
  return answer;
}

function draw(chance: Chance, odds: Odds): keyof Odds | null {
  let left = chance.next();
  for (const [fate, probability] of Object.entries(odds) as [keyof Odds, number][]) {
    if (left < probability) return fate;
    left -= probability;
  }
  return null;
}
