import type { ItemFacts, LetterFacts } from './facts.ts';
import { itemKey } from './item-facts.ts';

/** One thing that two drafts of a letter say differently; null is what one of them does not say. */
export interface FactChange {
  readonly part: PartName | 'akun' | ItemPart;
  /** The account that it is about; null for the letter as a whole. */
  readonly akun: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What people read in a letter beside its accounts, each as one text. */
const PARTS = {
  hal: ({ hal }: LetterFacts) => hal,
  sifat: ({ sifat }: LetterFacts) => sifat,
  tujuan: ({ tujuan }: LetterFacts) =>
    [tujuan.jabatan, tujuan.entitas, ...tujuan.alamat].join('\n'),
  penandatangan: ({ penandaTangan }: LetterFacts) =>
    [penandaTangan.jabatan, penandaTangan.nama].join('\n'),
  tembusan: ({ tembusan }: LetterFacts) => tembusan.join('\n'),
  tenggat: ({ issuer: { tenggat } }: LetterFacts) => `${tenggat.angka} ${tenggat.satuan}`,
  rincian: ({ rincian }: LetterFacts) => linesOf(rincian).join('\n'),
  pokok: ({ points }: LetterFacts) => points.map(({ kalimat }) => kalimat).join('\n'),
  kutipan: ({ citations }: LetterFacts) => citations.map(({ text }) => text).join('\n'),
  templat: ({ templateVersion }: LetterFacts) => templateVersion,
} as const;
type PartName = keyof typeof PARTS;

const ITEM_PARTS = {
  tautan: ({ canonicalUrl }: ItemFacts) => canonicalUrl,
  uraian: ({ uraian }: ItemFacts) => uraian,
  nama: ({ displayName }: ItemFacts) => displayName,
  barang: ({ goodsType }: ItemFacts) => goodsType,
  harga: ({ price }: ItemFacts) => price,
  temuan: ({ foundAt }: ItemFacts) => foundAt,
  tindakan: ({ tindakan }: ItemFacts) => tindakan,
  bukti: ({ evidence }: ItemFacts) =>
    evidence.map(({ name, sha256 }) => `${name} ${sha256 ?? ''}`).join('\n') || null,
} as const;
type ItemPart = keyof typeof ITEM_PARTS;

/** Everything that a change may be about. */
export const CHANGE_PARTS = ['akun', ...Object.keys(PARTS), ...Object.keys(ITEM_PARTS)];

/** What changed from one draft to the next: accounts first, then what the letter says of them. */
export function compareFacts(before: LetterFacts, after: LetterFacts): FactChange[] {
  const earlier = new Map(before.items.map((item) => [itemKey(item), item]));
  const later = new Map(after.items.map((item) => [itemKey(item), item]));
  const gone = before.items.filter((item) => !later.has(itemKey(item)));
  const come = after.items.filter((item) => !earlier.has(itemKey(item)));
  return [
    ...gone.map((item) => accountChange(item, 'before')),
    ...come.map((item) => accountChange(item, 'after')),
    ...after.items.flatMap((item) => compareItems(earlier.get(itemKey(item)), item)),
    ...compareParts(PARTS, before, after).map((change) => ({ ...change, akun: null })),
  ];
}

/** What the kind of letter must know, value by value: `alasan: sudah-turun`. */
function linesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${value ?? '-'}`];
  return Object.entries(value).flatMap(([name, inner]) =>
    linesOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

function accountChange(item: ItemFacts, side: 'before' | 'after'): FactChange {
  const said = { before: null, after: null, [side]: item.canonicalUrl };
  return { part: 'akun', akun: item.akun, ...said };
}

function compareItems(before: ItemFacts | undefined, after: ItemFacts): FactChange[] {
  if (!before) return [];
  const changes = compareParts(ITEM_PARTS, before, after);
  return changes.map((change) => ({ ...change, akun: after.akun }));
}

function compareParts<T, P extends string>(
  parts: Readonly<Record<P, (of: T) => string | null>>,
  before: T,
  after: T,
) {
  const entries = Object.entries(parts) as [P, (of: T) => string | null][];
  return entries
    .map(([part, read]) => ({ part, before: read(before), after: read(after) }))
    .filter((change) => change.before !== change.after);
}
