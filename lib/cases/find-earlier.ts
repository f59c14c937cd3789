import type { EarlierLetter, Item } from '#accounts/item.ts';
import { formatTanggal } from '#letters/tanggal.ts';
import type { Letter } from './letter.ts';
import type { EarlierLetters, Mention } from './ports/earlier-letters.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import { isWithdrawn } from './withdraw-letter.ts';

export interface EarlierPorts {
  readonly earlier: EarlierLetters;
  readonly letters: Pick<LetterStore, 'findAll'>;
  readonly hasher: Hasher;
}

/** Notes for later lists which accounts a letter is about to name. */
export async function rememberMentions(
  { earlier, hasher }: Pick<EarlierPorts, 'earlier' | 'hasher'>,
  letterId: string,
  items: readonly Item[],
): Promise<void> {
  await earlier.remember(
    items.flatMap(({ dedupeKey, itemNo }) =>
      dedupeKey === null ? [] : [{ accountSha256: hasher.sha256(dedupeKey), letterId, itemNo }],
    ),
  );
}

/** The items, each with the letters of other lists, open or sent, that already name it. */
export async function findEarlier(
  ports: EarlierPorts,
  batchId: string,
  items: readonly Item[],
): Promise<Item[]> {
  const keys = new Map(items.map((item) => [item.itemNo, hashOf(ports, item)]));
  const mentions = await ports.earlier.find([...keys.values()].filter((key) => key !== null));
  const letters = await loadLetters(ports, mentions);
  const counting = mentions.filter((mention) => counts(mention, batchId, letters));
  const byAccount = Map.groupBy(counting, ({ accountSha256 }) => accountSha256);
  return items.map((item) => {
    const own = byAccount.get(keys.get(item.itemNo) ?? '') ?? [];
    const earlier = own.flatMap(({ letterId }) => describe(letters.get(letterId)));
    return earlier.length === 0 ? item : { ...item, earlier: earlier.toSorted(byDate) };
  });
}

function hashOf({ hasher }: EarlierPorts, { dedupeKey }: Item): string | null {
  return dedupeKey === null ? null : hasher.sha256(dedupeKey);
}

async function loadLetters(
  { letters }: EarlierPorts,
  mentions: readonly Mention[],
): Promise<Map<string, Letter>> {
  const ids = [...new Set(mentions.map(({ letterId }) => letterId))];
  return new Map((await letters.findAll(ids)).map((letter) => [letter.letterId, letter]));
}

/** A letter that was withdrawn, never kept, or left the item out, names nobody. */
function counts(
  { letterId, itemNo }: Mention,
  batchId: string,
  letters: ReadonlyMap<string, Letter>,
): boolean {
  const letter = letters.get(letterId);
  if (!letter || isWithdrawn(letter) || letter.batchId === batchId) return false;
  return !letter.excluded.some(({ itemNos }) => itemNos.includes(itemNo));
}

function describe(letter: Letter | undefined): EarlierLetter[] {
  if (!letter) return [];
  const { letterId, kind, state, tanggal } = letter;
  return [{ letterId, kind, state, tanggal, nomor: letter.nomor?.text ?? null }];
}

/** Dated letters first, the latest on top. */
function byDate(a: EarlierLetter, b: EarlierLetter): number {
  return (b.tanggal ?? '').localeCompare(a.tanggal ?? '') || a.letterId.localeCompare(b.letterId);
}

/** How staff know the letter: by its nomor and date, or as the draft that it still is. */
export function nameEarlier({ nomor, tanggal, letterId }: EarlierLetter): string {
  if (nomor === null || tanggal === null) return `konsep surat ${letterId} yang belum bernomor`;
  return `surat ${nomor} tanggal ${formatTanggal(tanggal)}`;
}
