import type { ItemFacts, LetterFacts } from './facts.ts';
import { waktuTemuan } from './item-facts.ts';
import { formatNumbers } from './number-ranges.ts';
import { type Enclosed, type EvidenceFacts, type Print, showsPictures } from './share-room.ts';
import { angkaTerbilang } from './terbilang.ts';

/** Two of these share a page, one below the other. */
const WIDE = { lebar: '160', tinggi: '98' };
/** Screens of telephones stand side by side instead. */
const TALL = { lebar: '77', tinggi: '184' };

/** The list of screenshots of a referral, and those that are shown in rows of one or two. */
export function screenshotView(facts: LetterFacts, { shown }: Enclosed) {
  const pieces = showsPictures(facts.kind) ? piecesOf(facts, shown) : [];
  const listed = pieces.filter(({ gambar }) => gambar === null);
  const pictures = pieces.flatMap((piece) => (piece.gambar ? [piece.gambar] : []));
  return {
    daftar: pieces.map(({ item, evidence, gambar }) => ({
      no: String(item.itemNo),
      gambar: gambar?.nomor ?? '–',
      sha256: evidence.sha256 ?? '-',
      nama: evidence.name,
      waktu: waktuTemuan(item),
    })),
    dimuat: pictures.length === 0 ? '' : angkaTerbilang(pictures.length),
    tercantum: listed.length === 0 ? '' : angkaTerbilang(listed.length),
    nomorTercantum: formatNumbers(listed.map(({ item }) => item.itemNo)),
    baris: rowsOf(pictures),
  };
}

interface Piece {
  readonly item: ItemFacts;
  readonly evidence: EvidenceFacts;
  readonly gambar: PictureView | null;
}

type PictureView = ReturnType<typeof pictureView>;

function piecesOf(facts: LetterFacts, shown: Enclosed['shown']): Piece[] {
  let count = 0;
  return facts.items.flatMap((item) =>
    item.evidence.map((evidence): Piece => {
      const { print } = evidence;
      if (!print || !shown.has(evidence)) return { item, evidence, gambar: null };
      count += 1;
      return { item, evidence, gambar: pictureView(count, item, evidence, print) };
    }),
  );
}

function pictureView(
  nomor: number,
  item: ItemFacts,
  { name, sha256 }: EvidenceFacts,
  print: Print,
) {
  const waktu = waktuTemuan(item);
  const isTall = print.height > print.width;
  return {
    nomor: String(nomor),
    no: String(item.itemNo),
    akun: item.akun,
    waktu: waktu === '-' ? '' : waktu,
    nama: name,
    sha256: sha256 ?? '-',
    cetak: print.sha256,
    lebarPx: String(print.width),
    tinggiPx: String(print.height),
    keterangan: `Tangkapan layar nomor ${item.itemNo}, akun ${item.akun}, berkas ${name}`,
    isTall,
    ...(isTall ? TALL : WIDE),
  };
}

/** Tall pictures that follow each other share a row; the order stays that of the list. */
function rowsOf(pictures: readonly PictureView[]): PictureView[][] {
  const rows: PictureView[][] = [];
  for (const picture of pictures) {
    const last = rows.at(-1);
    const joins = picture.isTall && last?.length === 1 && last[0]?.isTall;
    if (joins) last.push(picture);
    else rows.push([picture]);
  }
  return rows;
}
