import type { Item, RequestedAction } from '#accounts/item.ts';
import type { ItemFacts } from './facts.ts';
import { formatRupiah } from './rupiah.ts';
import { formatTanggal, formatWaktu, tanggalWib } from './tanggal.ts';

const WHOLE_ACCOUNT = new Set(['profile', 'shop', 'channel', 'group']);

/** Items are numbered anew within their letter. */
export function itemFacts(item: Item, itemNo: number): ItemFacts {
  const captured = item.evidence.find((one) => one.capturedAt)?.capturedAt ?? null;
  return {
    itemNo,
    kind: item.kind ?? 'site',
    idType: item.idType ?? 'url',
    id: item.id ?? '',
    accountId: item.accountId,
    stableId: item.stableId,
    akun: item.handle ?? item.accountId ?? item.id ?? '',
    displayName: item.displayName,
    canonicalUrl: item.canonicalUrl ?? '',
    sourceText: item.sources[0]?.text ?? '',
    uraian: item.explanation ?? '',
    goodsType: item.goodsType,
    price: priceOf(item),
    foundAt: item.foundAt,
    capturedAt: captured,
    evidence: item.evidence.map(({ name, sha256, picture }) => ({
      name,
      sha256: sha256 ?? null,
      print: picture?.print ?? null,
    })),
    tindakan: TINDAKAN[actionOf(item)],
  };
}

/** How the annex names what is asked for an item. */
export const TINDAKAN: Readonly<Record<RequestedAction, string>> = {
  close_account: 'turunkan akun',
  delete_content: 'turunkan konten',
  block_access: 'putus akses',
  restrict_sale: 'hentikan penjualan',
};

/** The list's own wish counts; without one a profile or shop is taken down whole. */
function actionOf({ requestedAction, kind }: Item): RequestedAction {
  if (requestedAction !== null) return requestedAction;
  return kind === null || WHOLE_ACCOUNT.has(kind) ? 'close_account' : 'delete_content';
}

/** As letters write sums; what could not be read as one is shown as it was. */
function priceOf({ price }: Item): string | null {
  if (price === null) return null;
  const { amount, upTo, asShown } = price;
  if (!Number.isInteger(amount) || !Number.isInteger(upTo ?? 0)) return `“${asShown}”`;
  const lower = formatRupiah(Number(amount));
  return upTo === null ? lower : `${lower} sampai dengan ${formatRupiah(upTo)}`;
}

/** Stands where an action was asked for, once nothing is asked any more. */
export const DICABUT = 'permintaan dicabut';

/** The same account or content in a letter that takes the request back: who it is, and nothing against it. */
export function withdrawnItem(item: ItemFacts, itemNo: number, uraian: string): ItemFacts {
  return {
    ...item,
    itemNo,
    displayName: null,
    uraian,
    goodsType: null,
    price: null,
    foundAt: null,
    capturedAt: null,
    evidence: [],
    tindakan: DICABUT,
  };
}

/** The day in WIB of a stamp that may or may not carry a time. */
export function hariTemuan(stamp: string): string {
  return stamp.length > 10 ? tanggalWib(stamp) : stamp;
}

/** When the evidence was captured, or found, as the annex prints it. */
export function waktuTemuan(item: ItemFacts): string {
  const when = item.capturedAt ?? item.foundAt;
  if (when === null) return '-';
  return when.length > 10 ? formatWaktu(when) : formatTanggal(when);
}

/** Accounts are numbered anew in each letter; what identifies them stays. */
export function itemKey({ kind, idType, id }: ItemFacts): string {
  return JSON.stringify([kind, idType, id]);
}
