import type { ItemFacts, LetterFacts } from './facts.ts';
import { waktuTemuan } from './item-facts.ts';
import { formatNumbers } from './number-ranges.ts';
import { type Enclosed, type EvidenceFacts, type Print, showsPictures } from './share-room.ts';
import { angkaTerbilang } from './terbilang.ts';

/** Two of these share a page, one below the other. */
const WIDE = { lebar: '160', tinggi: '98' };
/** Screens of telephones stand side by side instead. */
const TALL = { lebar: '77', tinggi: '184' };

/** The list of screenshots of a referral, and those that are shown, in rows of one or two. */
export function screenshotView(facts: LetterFacts, { shown }: Enclosed) {
  const pieces = showsPictures(facts.kind) ? piecesOf(facts) : [];
  const rows = rowsOf(pieces.filter(({ evidence }) => shown.has(evidence)));
  const order = rows.flat();
  const listed = pieces.filter((piece) => !order.includes(piece));
  return {
    daftar: pieces.map((piece) => listView(piece, order)),
    dimuat: order.length === 0 ? '' : angkaTerbilang(order.length),
    tercantum: listed.length === 0 ? '' : angkaTerbilang(listed.length),
    nomorTercantum: formatNumbers(listed.map(({ item }) => item.itemNo)),
    baris: rows.map((row) => row.map((piece) => pictureView(piece, order))),
  };
}

interface Piece {
  readonly item: ItemFacts;
  readonly evidence: EvidenceFacts;
}

function piecesOf({ items }: LetterFacts): Piece[] {
  return items.flatMap((item) => item.evidence.map((evidence) => ({ item, evidence })));
}

/** Pairs of tall pictures, then the wide ones: mixed, they would leave most pages half empty. */
function rowsOf(shown: readonly Piece[]): Piece[][] {
  const tall = shown.filter(isTall);
  const pairs = Array.from({ length: Math.ceil(tall.length / 2) }, (_, i) =>
    tall.slice(2 * i, 2 * i + 2),
  );
  return [...pairs, ...shown.filter((piece) => !isTall(piece)).map((piece) => [piece])];
}

function isTall({ evidence: { print } }: Piece): boolean {
  return print !== null && print.height > print.width;
}

/** Pictures are numbered in the order in which they are shown. */
function numberOf(piece: Piece, order: readonly Piece[]): string | null {
  const at = order.indexOf(piece);
  return at < 0 ? null : String(at + 1);
}

function listView(piece: Piece, order: readonly Piece[]) {
  const { item, evidence } = piece;
  return {
    no: String(item.itemNo),
    gambar: numberOf(piece, order) ?? '–',
    sha256: evidence.sha256 ?? '-',
    nama: evidence.name,
    waktu: waktuTemuan(item),
  };
}

function pictureView(piece: Piece, order: readonly Piece[]) {
  const { item, evidence } = piece;
  const waktu = waktuTemuan(item);
  return {
    nomor: numberOf(piece, order) ?? '',
    no: String(item.itemNo),
    akun: item.akun,
    waktu: waktu === '-' ? '' : waktu,
    nama: evidence.name,
    sha256: evidence.sha256 ?? '-',
    ...printView(evidence.print),
    keterangan: `Tangkapan layar nomor ${item.itemNo}, akun ${item.akun}, berkas ${evidence.name}`,
    ...(isTall(piece) ? TALL : WIDE),
  };
}

function printView(print: Print | null) {
  return {
    cetak: print?.sha256 ?? '',
    lebarPx: String(print?.width ?? ''),
    tinggiPx: String(print?.height ?? ''),
  };
}
