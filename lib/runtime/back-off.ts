import { setTimeout } from 'node:timers/promises';

const FIRST_MS = 50;
const LONGEST_MS = 2_000;

/** At random below a bound that doubles, so that those who were refused together come back apart. */
export function backOffMs(tries: number, random: () => number): number {
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
}

export async function backOff(tries: number): Promise<void> {
  await setTimeout(backOffMs(tries, Math.random));
}
