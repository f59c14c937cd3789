import { lacksOf } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { isRequest, type Letter } from './letter.ts';
import { letterRules } from './letter-rules.ts';

/** Whether the letter of an item's list and platform carries the item, and if not, why not. */
export type InLetter =
  | { readonly kind: 'carried'; readonly letter: Letter }
  | { readonly kind: 'excluded'; readonly letter: Letter }
  /** An earlier letter names it, and nobody let it in again. */
  | { readonly kind: 'repeat' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unwritten' };

export function inLetter(item: Item, letter: Letter | null): InLetter {
  const held = heldBack(item, letter);
  if (held !== null) return { kind: held };
  if (letter === null) return { kind: 'unwritten' };
  const out = letter.excluded.some(({ itemNos }) => itemNos.includes(item.itemNo));
  return { kind: out ? 'excluded' : 'carried', letter };
}

/** By the rules of the day that the letter bears or was last written on; without one, of any letter. */
function heldBack(item: Item, letter: Letter | null): 'repeat' | 'incomplete' | null {
  const rules =
    letter !== null && isRequest(letter)
      ? letterRules(letter, letter.tanggal ?? tanggalWib(letter.updatedAt))
      : { evidence: false, kind: item.earlier?.[0]?.kind ?? '' };
  const lacks = lacksOf(item, rules);
  if (lacks.length === 0) return null;
  return lacks.every((code) => code === 'ALREADY_IN_LETTER') ? 'repeat' : 'incomplete';
}
