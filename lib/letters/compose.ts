import type { Item } from '#accounts/item.ts';
import type { LetterKind } from '#law/kind.ts';
import { analysisFor, pointsFor } from '#law/letter-points.ts';
import { registerVersion } from '#law/register.ts';
import { citationsFor } from '#law/resolve.ts';
import type { Desk } from '#platforms/desk.ts';
import { type ItemFacts, type LetterFacts, parseFacts } from './facts.ts';
import type { Issuer } from './issuer.ts';
import { formatTanggal, formatWaktu, tanggalWib } from './tanggal.ts';

export interface ComposeInput {
  readonly kind: LetterKind;
  /** The day of drafting: decides which law is in force. */
  readonly tanggal: string;
  readonly issuer: Issuer;
  readonly desk: Desk;
  readonly platform: { readonly slug: string; readonly nama: string };
  readonly items: readonly Item[];
  readonly templateVersion: string;
  readonly rulesVersion: string;
  readonly verification: { readonly code: string; readonly url: string };
  readonly tandaTangan: LetterFacts['tandaTangan'];
}

const HAL: Readonly<Record<LetterKind, string>> = {
  permintaan: 'Permintaan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
  teguran:
    'Peringatan Kedua atas Permintaan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
  sanggahan:
    'Tanggapan atas Penolakan Penurunan (Takedown) Akun Penjualan Pakaian Bekas Asal Impor',
  undangan: 'Undangan Klarifikasi',
  'rujukan-komdigi': 'Permohonan Pemutusan Akses terhadap Akun Penjualan Pakaian Bekas Asal Impor',
  'rujukan-kemendag': 'Penyampaian Temuan Akun Penjualan Pakaian Bekas Asal Impor',
};

/** One letter's facts, still without number and date. */
export function composeLetter(input: ComposeInput): LetterFacts {
  const { kind, tanggal, desk, items } = input;
  const found = items.flatMap((item) => (item.foundAt ? [hariTemuan(item.foundAt)] : [])).sort();
  const cited = citationsFor(tanggal, kind);
  return parseFacts({
    kind,
    nomor: null,
    tanggal: null,
    hukumPer: tanggal,
    sifat: 'Segera',
    hal: HAL[kind],
    issuer: input.issuer,
    platform: input.platform,
    tujuan: { jabatan: desk.jabatan, entitas: desk.entity, alamat: desk.alamat },
    periode: { awal: found[0] ?? tanggal, akhir: found.at(-1) ?? tanggal },
    items: items.map((item, at) => itemFacts(item, at + 1)),
    points: pointsFor(tanggal, kind),
    analysis: analysisFor(tanggal, kind),
    citations:
      cited.kind === 'ok'
        ? cited.citations.map(({ provisionId, regulationId, text, status, sourceUrl }) => ({
            provisionId,
            regulationId,
            text,
            status,
            sourceUrl,
          }))
        : [],
    registerVersion,
    templateVersion: input.templateVersion,
    rulesVersion: input.rulesVersion,
    verification: input.verification,
    tandaTangan: input.tandaTangan,
  });
}

const WHOLE_ACCOUNT = new Set(['profile', 'shop', 'channel', 'group']);

/** Items are numbered anew within their letter. */
function itemFacts(item: Item, itemNo: number): ItemFacts {
  const account = item.kind === null || WHOLE_ACCOUNT.has(item.kind);
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
    price: item.price?.asShown ?? null,
    foundAt: item.foundAt,
    capturedAt: captured,
    evidence: item.evidence.map(({ name, sha256 }) => ({ name, sha256: sha256 ?? null })),
    tindakan: account ? 'turunkan akun' : 'turunkan konten',
  };
}

/** The day in WIB of a stamp that may or may not carry a time. */
function hariTemuan(stamp: string): string {
  return stamp.length > 10 ? tanggalWib(stamp) : stamp;
}

/** When the evidence was captured, or found, as the annex prints it. */
export function waktuTemuan(item: ItemFacts): string {
  const when = item.capturedAt ?? item.foundAt;
  if (when === null) return '-';
  return when.length > 10 ? formatWaktu(when) : formatTanggal(when);
}
