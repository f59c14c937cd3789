import { tanggalWib } from '#letters/tanggal.ts';
import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';

/** Under whose name and on which day a person moved a letter last: what a search asks for. */
export interface LetterMark {
  readonly officer: string;
  /** `YYYY-MM-DD` in WIB. */
  readonly day: string;
}

/** Null for steps of the system itself, which nobody looks for. */
export function markOf({ log }: Letter): LetterMark | null {
  const last = log.at(-1);
  if (!last || last.actor.sub === SYSTEM.sub) return null;
  return { officer: last.actor.sub, day: tanggalWib(last.at) };
}
