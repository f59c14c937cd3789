import type { Letter } from '#cases/letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import { findLetter } from '#cases/move-letter.ts';
import { itemFacts } from '#letters/item-facts.ts';
import type { Cases } from './page-context.ts';

/** Who took which account out of a letter: numbers of the letter change each time, names do not. */
export async function excludedView(cases: Cases, letter: Letter) {
  if (letter.excluded.length === 0) return [];
  const names = await namesOf(cases, letter);
  return letter.excluded.map(({ itemNo, reason, by, at }) => {
    return { account: names.get(itemNo) ?? String(itemNo), reason, by, at };
  });
}

/** A letter of revocation counts as the letter does that it takes back, every other one as its list. */
async function namesOf(cases: Cases, letter: Letter): Promise<ReadonlyMap<number, string>> {
  if (letter.mencabut !== null) {
    const { items } = await loadFacts(cases, await findLetter(cases.letters, letter.mencabut));
    return new Map(items.map(({ itemNo, akun }) => [itemNo, akun]));
  }
  const { batchId, excluded } = letter;
  const found = await cases.batches.itemsAt(excluded.map(({ itemNo }) => ({ batchId, itemNo })));
  return new Map(found.map(({ item }) => [item.itemNo, itemFacts(item, item.itemNo).akun]));
}
