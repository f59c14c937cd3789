import type { LetterFacts } from '#letters/facts.ts';
import { findIssuer } from '#letters/issuer.ts';
import { findLayout } from '#typeset/layout.ts';
import { aNumberedLetter } from './a-composed-letter.ts';
import { aLetterFacts, anItem } from './a-letter-facts.ts';
import { aNumberedPencabutan } from './a-pencabutan.ts';
import { aReferral } from './a-referral.ts';
import { withEmblem } from './an-emblem.ts';
import { printLetter } from './print-letter.ts';

const OLD = {
  issuer: findIssuer('kementerian-koperasi-ukm-latihan'),
  nomor: 'B-7/LATIHAN.D.2/PK.04.02/XI/2023',
};
const OLD_DAY = '2023-11-17';
const SCRIPTS = ['Łódź Žal', 'Привет, Ελλάδα', '古着 👗', '“Toko” & <Anak>'];
const LONG_URL = `https://www.jejaring.example/cari?${'kata=pakaian-bekas&'.repeat(60)}`;

/** Where the pages begin that show what is new in a letter, unless it is its first. */
export const OPENS_AT: Readonly<Record<string, string>> = {
  'rujukan-bergambar': 'TANGKAPAN LAYAR',
};

/** With what lies among these assets. */
export function printWith(facts: LetterFacts, assets: string): Uint8Array {
  return printLetter(facts, { assets }).pdf;
}

/** Letters whose look is kept as pictures: each shows something that the others do not. */
export const goldenLetters: Readonly<Record<string, () => Uint8Array>> = {
  'satu-akun': () => printLetter(aLetterFacts(1)).pdf,
  'dua-belas-akun': () => printLetter(aLetterFacts(12)).pdf,
  'enam-puluh-akun': () => printLetter(aLetterFacts(60)).pdf,
  teguran: () => printLetter(aNumberedLetter('teguran')).pdf,
  sanggahan: () => printLetter(aNumberedLetter('sanggahan')).pdf,
  undangan: () => printLetter(aNumberedLetter('undangan')).pdf,
  'rujukan-komdigi': () => printLetter(aNumberedLetter('rujukan-komdigi')).pdf,
  'rujukan-kemendag': () => printLetter(aNumberedLetter('rujukan-kemendag')).pdf,
  'rujukan-bergambar': () => {
    const { facts, enclosures } = aReferral({ kind: 'rujukan-kemendag', count: 6 });
    return printLetter(facts, { enclosures }).pdf;
  },
  'kop-logo': () => withEmblem(aLetterFacts(1), printWith),
  'kop-lambang': () => withEmblem(aNumberedLetter('undangan'), printWith),
  pencabutan: () => printLetter(aNumberedPencabutan()).pdf,
  konsep: () =>
    printLetter(aLetterFacts(3, { nomor: null, tanggal: null }), { mark: 'KONSEP' }).pdf,
  'kementerian-lama': () => printLetter(aLetterFacts(3, OLD, OLD_DAY)).pdf,
  'kementerian-lama-panjang': () => printLetter(aLetterFacts(40, OLD, OLD_DAY)).pdf,
  'aksara-lain': () =>
    printLetter(
      aLetterFacts(0, {
        items: SCRIPTS.map((displayName, i) => anItem(i + 1, { displayName })),
      }),
    ).pdf,
  'tautan-panjang': () =>
    printLetter(aLetterFacts(0, { items: [anItem(1, { canonicalUrl: LONG_URL }), anItem(2)] })).pdf,
  f4: () => printLetter(aLetterFacts(3), { layout: findLayout('standar', 'F4-210x330') }).pdf,
  folio: () =>
    printLetter(aLetterFacts(3), {
      mark: 'LATIHAN – BUKAN SURAT RESMI',
      layout: findLayout('standar', 'F4-215x330'),
    }).pdf,
};
