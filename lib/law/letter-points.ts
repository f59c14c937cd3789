import { TeguranError } from '#errors.ts';
import { joinDan } from './daftar.ts';
import type { LetterKind } from './kind.ts';
import { type Citation, citationsFor } from './resolve.ts';

/** One numbered point of a letter's body, its citations woven in. */
export interface Point {
  readonly id: string;
  readonly kalimat: string;
  readonly provisionIds: readonly string[];
}

/** A chapter of the annex of legal analysis: true quotations, each with its citation. */
export interface Chapter {
  readonly judul: string;
  readonly uraian: string;
  readonly provisions: readonly { readonly citation: string; readonly quote: string }[];
}

interface Draft {
  readonly id: string;
  /** Provisions that the point leans on, by id; those not in force that day drop out. */
  readonly provisions: readonly string[];
  /** `{}` stands for the joined citations. */
  readonly kalimat: string;
}

/** The provisions that carry the argument; all the rest stands in the annex. */
const DRAFTS: readonly Draft[] = [
  {
    id: 'larangan-impor',
    provisions: ['uu-7-2014.p47.1', 'uu-7-2014.p51.2'],
    kalimat:
      'Setiap importir wajib mengimpor barang dalam keadaan baru dan dilarang mengimpor barang yang ditetapkan sebagai barang yang dilarang untuk diimpor sebagaimana diatur dalam {}.',
  },
  {
    id: 'daftar-larangan',
    provisions: ['permendag-18-2021.p2.3.d', 'permendag-47-2025.p2'],
    kalimat: 'Pakaian bekas termasuk barang yang dilarang untuk diimpor berdasarkan {}.',
  },
  {
    id: 'pelaku-usaha',
    provisions: ['uu-8-1999.p8.1.a'],
    kalimat:
      'Pelaku usaha dilarang memperdagangkan barang yang tidak memenuhi atau tidak sesuai dengan standar yang dipersyaratkan dan ketentuan peraturan perundang-undangan sebagaimana diatur dalam {}.',
  },
  {
    id: 'iklan-elektronik',
    provisions: ['pp-80-2019.p35'],
    kalimat:
      'Setiap pihak yang menyediakan sarana dan/atau menyebarluaskan iklan elektronik wajib memastikan bahwa materi iklan tersebut tidak bertentangan dengan ketentuan peraturan perundang-undangan sebagaimana diatur dalam {}.',
  },
  {
    id: 'pse',
    provisions: ['pp-71-2019.p5.1', 'pp-71-2019.p5.2'],
    kalimat:
      'Penyelenggara sistem elektronik wajib memastikan bahwa sistem elektroniknya tidak memuat dan tidak memfasilitasi penyebarluasan informasi elektronik yang dilarang sebagaimana diatur dalam {}.',
  },
];

const KNOWLEDGE: Draft = {
  id: 'pengetahuan',
  provisions: ['pp-80-2019.p22.2', 'pp-80-2019.p22.4'],
  kalimat:
    'Surat ini merupakan pemberitahuan mengenai keberadaan konten dimaksud. Tindakan cepat untuk menghapus konten setelah memperoleh pengetahuan serta pelindungan atas tindakan tersebut diatur dalam {}.',
};

/** The numbered points of the body; at most six, so that the letter stays within two pages. */
export function pointsFor(date: string, kind: LetterKind): Point[] {
  const inForce = new Map(citable(date, kind).map((one) => [one.provisionId, one]));
  return [...DRAFTS, KNOWLEDGE].flatMap((draft) => {
    const cited = draft.provisions.flatMap((id) => inForce.get(id) ?? []);
    if (cited.length === 0) return [];
    return [
      {
        id: draft.id,
        kalimat: draft.kalimat.replace('{}', joinCitations(cited)),
        provisionIds: cited.map((one) => one.provisionId),
      },
    ];
  });
}

/** `Pasal 47 ayat (1) dan Pasal 51 ayat (2) Undang-Undang …`: the title of a law stands once. */
function joinCitations(cited: readonly Citation[]): string {
  const laws = Map.groupBy(cited, (one) => one.regulation);
  return joinDan([...laws].map(([title, ofLaw]) => `${joinPlaces(ofLaw)} ${title}`));
}

/** `Pasal 22 ayat (2) dan ayat (4)`: the article stands once before its paragraphs. */
function joinPlaces(cited: readonly Citation[]): string {
  const places = cited.map(({ pasal }, at) => {
    const article = pasal.split(' ayat ')[0] ?? '';
    const before = cited[at - 1]?.pasal ?? '';
    return before.startsWith(`${article} ayat `) && pasal.startsWith(`${article} ayat `)
      ? pasal.slice(article.length + 1)
      : pasal;
  });
  return joinDan(places);
}

const CHAPTERS: readonly (readonly [judul: string, uraian: string, topics: readonly string[]])[] = [
  [
    'Larangan impor dan larangan bagi pelaku usaha',
    'Ketentuan berikut melarang pemasukan pakaian bekas dari luar negeri dan mengatur larangan bagi pelaku usaha yang memperdagangkannya. Pakaian bekas yang berasal dari dalam negeri tidak termasuk dalam larangan impor tersebut.',
    ['prohibition'],
  ],
  [
    'Kewajiban penyelenggara sistem elektronik',
    'Ketentuan berikut mengatur kewajiban penyelenggara sistem elektronik dan penyelenggara perdagangan melalui sistem elektronik atas konten pada layanannya.',
    ['platform_duty'],
  ],
  [
    'Pengetahuan dan tindakan cepat',
    'Ketentuan berikut mengatur akibat pengetahuan mengenai konten ilegal serta pelindungan bagi penyelenggara yang menghapusnya dengan iktikad baik.',
    ['safe_harbour'],
  ],
  [
    'Sifat perbuatan pelaku',
    'Ketentuan pidana berikut ditujukan kepada importir dan/atau penjual, bukan kepada penyelenggara sistem elektronik, dan dimuat untuk menunjukkan sifat perbuatan.',
    ['criminal_sanction'],
  ],
  [
    'Tata cara, kewenangan, dan alat bukti',
    'Ketentuan berikut mengatur tata cara permohonan, kedudukan kementerian, bahasa, serta alat bukti.',
    ['procedure', 'authority', 'evidence', 'language', 'signature'],
  ],
];

/** Every provision of the letter, by what it is for. */
export function analysisFor(date: string, kind: LetterKind): Chapter[] {
  const all = citable(date, kind);
  return CHAPTERS.flatMap(([judul, uraian, topics]) => {
    const provisions = all
      .filter((one) => topics.includes(one.topic))
      .map(({ text, quote }) => ({ citation: text, quote }));
    return provisions.length > 0 ? [{ judul, uraian, provisions }] : [];
  });
}

function citable(date: string, kind: LetterKind): readonly Citation[] {
  const found = citationsFor(date, kind);
  if (found.kind === 'ok') return found.citations;
  throw new TeguranError('LAW_REFUSED', { reason: found.code, message: found.message });
}
