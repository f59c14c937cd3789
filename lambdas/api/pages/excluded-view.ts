import type { Letter } from '#cases/letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import { findLetter } from '#cases/move-letter.ts';
import { itemFacts } from '#letters/item-facts.ts';
import type { Cases } from './page-context.ts';

/** A reason may take thousands out at once; that many of them are named. */
const MOST_NAMED = 10;

/** Who took which accounts out of a letter: numbers of the letter change each time, names do not. */
export async function excludedView(cases: Cases, letter: Letter) {
  if (letter.excluded.length === 0) return [];
  const names = await namesOf(cases, letter);
  return letter.excluded.map(({ itemNos, reason, by, at }) => {
    const named = itemNos.slice(0, MOST_NAMED).map((no) => names.get(no) ?? String(no));
    const more = itemNos.length - named.length;
    return { account: [...named, ...(more > 0 ? [`+${more}`] : [])].join(', '), reason, by, at };
  });
}

/** A letter of revocation counts as the letter does that it takes back, every other one as its list. */
async function namesOf(cases: Cases, letter: Letter): Promise<ReadonlyMap<number, string>> {
  if (letter.mencabut !== null) {
    const { items } = await loadFacts(cases, await findLetter(cases.letters, letter.mencabut));
    return new Map(items.map(({ itemNo, akun }) => [itemNo, akun]));
  }
  const { batchId, excluded } = letter;
  const named = excluded.flatMap(({ itemNos }) => itemNos.slice(0, MOST_NAMED));
  const found = await cases.batches.itemsAt(named.map((itemNo) => ({ batchId, itemNo })));
  return new Map(found.map(({ item }) => [item.itemNo, itemFacts(item, item.itemNo).akun]));
}
