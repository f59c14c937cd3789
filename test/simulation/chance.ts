import { seededRandom } from '../../local/seeded-random.ts';

/** Everything that is left to chance, from one seed. */
export interface Chance {
  readonly next: () => number;
  /** True with this probability. */
  hits(probability: number): boolean;
  between(low: number, high: number): number;
  pick<T>(values: readonly T[]): T;
}

export function createChance(seed: number): Chance {
  const next = seededRandom(seed);
  const between = (low: number, high: number) => low + next() * (high - low);
  return {
    next,
    between,
    hits: (probability) => next() < probability,
    pick: (values) => {
      const picked = values[Math.floor(next() * values.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}
