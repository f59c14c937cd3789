// Citations in English for the courtesy translation; numbers and places stay what they are.
import type { Citation } from './resolve.ts';

const KINDS: readonly (readonly [id: string, en: string])[] = [
  ['Peraturan Pemerintah Pengganti Undang-Undang', 'Government Regulation in Lieu of Law'],
  ['Undang-Undang', 'Law'],
  ['Peraturan Pemerintah', 'Government Regulation'],
  ['Peraturan Presiden', 'Presidential Regulation'],
  ['Peraturan Menteri Perdagangan', 'Regulation of the Minister of Trade'],
  [
    'Peraturan Menteri Komunikasi dan Informatika',
    'Regulation of the Minister of Communication and Informatics',
  ],
];

/** Longest first: a subject may begin another one. */
const SUBJECTS: readonly (readonly [id: string, en: string])[] = [
  ['Cipta Kerja menjadi Undang-Undang', 'Job Creation as Law'],
  ['Cipta Kerja', 'Job Creation'],
  ['Penetapan', 'the Enactment of'],
  ['Perlindungan Konsumen', 'Consumer Protection'],
  ['Perdagangan Melalui Sistem Elektronik', 'Trade through Electronic Systems'],
  [
    'Perizinan Berusaha, Periklanan, Pembinaan, dan Pengawasan Pelaku Usaha dalam Perdagangan Melalui Sistem Elektronik',
    'Business Licensing, Advertising, Guidance and Supervision of Businesses in Trade through Electronic Systems',
  ],
  ['Perdagangan', 'Trade'],
  [
    'Penyelenggaraan Sistem dan Transaksi Elektronik',
    'the Operation of Electronic Systems and Transactions',
  ],
  ['Informasi dan Transaksi Elektronik', 'Electronic Information and Transactions'],
  [
    'Barang Dilarang Ekspor dan Barang Dilarang Impor',
    'Goods Prohibited from Export and Goods Prohibited from Import',
  ],
  ['Barang yang Dilarang untuk Diimpor', 'Goods Prohibited from Import'],
  ['Penyelenggara Sistem Elektronik Lingkup Privat', 'Private Electronic System Operators'],
  ['Usaha Mikro, Kecil, dan Menengah', 'Micro, Small and Medium Enterprises'],
  [
    'Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan',
    'the National Flag, Language, Emblem and Anthem',
  ],
];

const LINKS: readonly (readonly [id: string, en: string])[] = [
  [
    'sebagaimana telah beberapa kali diubah terakhir dengan',
    'as amended several times, most recently by',
  ],
  ['sebagaimana telah diubah dengan', 'as amended by'],
];

/** The title of a law with its amendments, in English. */
export function englishTitle(title: string): string {
  const linked = replaceAll(title, LINKS);
  const kinds = KINDS.map(([id]) => id).join('|');
  const numbered = linked.replace(
    new RegExp(`(${kinds}) Nomor (\\S+) Tahun (\\d{4})`, 'g'),
    (_, kind: string, number: string, year: string) =>
      `${KINDS.find(([id]) => id === kind)?.[1]} Number ${number} of ${year}`,
  );
  const longestFirst = SUBJECTS.toSorted(([one], [other]) => other.length - one.length);
  return replaceAll(numbered.replaceAll('tentang ', 'on '), longestFirst);
}

/** `the Elucidation of Article 22 paragraph (2)`. */
export function englishPlace(pasal: string): string {
  return replaceAll(pasal, [
    ['Penjelasan ', 'the Elucidation of '],
    ['Pasal ', 'Article '],
    ['ayat ', 'paragraph '],
    ['huruf ', 'letter '],
    ['angka ', 'number '],
    ['Lampiran ', 'Annex '],
    ['bagian ', 'part '],
  ]);
}

/** Places of one law; its title is short where a letter has given the full one `before`. */
export interface CitedLaw {
  readonly title: string;
  readonly before: boolean;
  readonly cited: readonly Citation[];
}

/** `Article 5 paragraph (1) and Article 5 paragraph (2) of Government Regulation …`. */
export function englishCitations(laws: readonly CitedLaw[]): string {
  const parts = laws.map(({ title, cited }) => {
    const places = cited.map(({ pasal }) => englishPlace(pasal)).filter((place) => place !== '');
    const law = englishTitle(title);
    return places.length === 0 ? law : `${joinAnd(places)} of ${law}`;
  });
  return parts.join(', as well as ');
}

/** `a and b`, `a, b and c`. */
export function joinAnd(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function replaceAll(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}
