import type { ItemFacts } from './facts.ts';
import { waktuTemuan } from './item-facts.ts';

/** A row of the list of accounts, as it is printed. */
export function itemView(item: ItemFacts, checkedAgain: boolean) {
  return {
    no: String(item.itemNo),
    akun: item.akun,
    namaTampilan: item.displayName ?? '',
    id: item.stableId ?? '-',
    tautan: item.canonicalUrl,
    uraian: [item.uraian, item.price ?? ''].filter((part) => part !== '').join('; harga '),
    waktu: waktuTemuan(item),
    bukti: item.evidence.flatMap(evidenceCode).join('; ') || '-',
    tindakan: checkedAgain ? 'masih dapat diakses' : item.tindakan,
  };
}

/** Enough of the hash to recognise the file, the whole of it stands in the machine annex; a name without a file is no evidence. */
function evidenceCode({ name, sha256 }: ItemFacts['evidence'][number]): string[] {
  return sha256 === null ? [] : [`${name} (${sha256.slice(0, 12)})`];
}

/** The letter says so of every finding: with the hash of its evidence, and when it was captured. */
export function isProven({ evidence, capturedAt }: ItemFacts): boolean {
  return capturedAt !== null && evidence.some((one) => one.sha256 !== null);
}

/** How many accounts a list names; several links may lead to what one of them shows. */
export function countAccounts(items: readonly ItemFacts[]): number {
  return new Set(items.map(({ accountId, stableId, akun }) => stableId ?? accountId ?? akun)).size;
}
