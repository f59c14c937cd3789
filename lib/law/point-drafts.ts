// The sentences of a letter that lean on the law, in both languages; `{}` stands for the citations.
import type { LetterKind } from './kind.ts';

export interface Draft {
  readonly id: string;
  /** Provisions that the sentence leans on; those not in force that day drop out, at worst with it. */
  readonly provisions: readonly string[];
  readonly kalimat: string;
  readonly english: string;
}

const LARANGAN_IMPOR: Draft = {
  id: 'larangan-impor',
  provisions: ['uu-7-2014.p47.1', 'uu-7-2014.p51.2'],
  kalimat:
    'Setiap importir wajib mengimpor barang dalam keadaan baru dan dilarang mengimpor barang yang ditetapkan sebagai barang yang dilarang untuk diimpor sebagaimana diatur dalam {}.',
  english:
    'Every importer must import goods in new condition and may not import goods designated as goods whose import is prohibited, under {}.',
};

const DAFTAR_LARANGAN: Draft = {
  id: 'daftar-larangan',
  provisions: ['permendag-18-2021.p2.3.d', 'permendag-47-2025.p2'],
  kalimat: 'Pakaian bekas termasuk barang yang dilarang untuk diimpor berdasarkan {}.',
  english: 'Used clothing is among the goods whose import is prohibited under {}.',
};

const PELAKU_USAHA: Draft = {
  id: 'pelaku-usaha',
  provisions: ['uu-8-1999.p8.1.a'],
  kalimat:
    'Pelaku usaha dilarang memperdagangkan barang yang tidak memenuhi atau tidak sesuai dengan standar yang dipersyaratkan dan ketentuan peraturan perundang-undangan sebagaimana diatur dalam {}.',
  english:
    'Businesses may not trade in goods that do not meet or comply with the required standards and the laws and regulations, under {}.',
};

const IKLAN: Draft = {
  id: 'iklan-elektronik',
  provisions: ['pp-80-2019.p35'],
  kalimat:
    'Setiap pihak yang menyediakan sarana dan/atau menyebarluaskan iklan elektronik wajib memastikan bahwa materi iklan tersebut tidak bertentangan dengan ketentuan peraturan perundang-undangan sebagaimana diatur dalam {}.',
  english:
    'Every party that provides the means for and/or disseminates electronic advertisements must ensure that their material does not conflict with the laws and regulations, under {}.',
};

const PSE: Draft = {
  id: 'penyelenggara',
  provisions: ['pp-71-2019.p5.1', 'pp-71-2019.p5.2'],
  kalimat:
    'Penyelenggara sistem elektronik wajib memastikan bahwa sistem elektroniknya tidak memuat dan tidak memfasilitasi penyebarluasan informasi elektronik yang dilarang sebagaimana diatur dalam {}.',
  english:
    'An electronic system operator must ensure that its electronic system does not contain and does not facilitate the dissemination of prohibited electronic information, under {}.',
};

const PENGETAHUAN: Draft = {
  id: 'pengetahuan',
  provisions: ['pp-80-2019.p22.1', 'pp-80-2019.p22.2'],
  kalimat:
    'Surat ini merupakan pemberitahuan mengenai konten dimaksud. Penyelenggara perdagangan melalui sistem elektronik bertanggung jawab atas dampak atau konsekuensi hukum konten informasi elektronik ilegal, kecuali apabila bertindak cepat untuk menghapusnya setelah mendapat pengetahuan atau kesadaran, sebagaimana diatur dalam {}.',
  english:
    'This letter is a notification of that content. Operators of trade through electronic systems are responsible for the effects or legal consequences of illegal electronic information content, unless they act expeditiously to remove it after obtaining knowledge or awareness of it, under {}.',
};

const SETELAH_TAHU: Draft = {
  id: 'setelah-tahu',
  provisions: ['pp-80-2019.p22.2'],
  kalimat:
    'Dengan diterimanya surat tersebut, Saudara telah mendapat pengetahuan mengenai keberadaan konten dimaksud. Pembebasan penyelenggara perdagangan melalui sistem elektronik dari tanggung jawab mensyaratkan tindakan cepat untuk menghapus konten setelah mendapat pengetahuan sebagaimana diatur dalam {}.',
  english:
    'On receipt of that letter you obtained knowledge of the existence of that content. The exemption of operators of trade through electronic systems from liability requires acting expeditiously to remove content after obtaining knowledge of it, under {}.',
};

const WAJIB_MEMUTUS: Draft = {
  id: 'wajib-memutus',
  provisions: ['permenkominfo-5-2020.p13.1'],
  kalimat:
    'Penyelenggara sistem elektronik lingkup privat wajib melakukan pemutusan akses (take down) terhadap informasi elektronik yang dilarang sebagaimana diatur dalam {}.',
  english:
    'A private electronic system operator must take down prohibited electronic information, under {}.',
};

const DASAR_UNDANGAN: Draft = {
  id: 'dasar-undangan',
  provisions: ['uu-20-2008.p38.1'],
  kalimat:
    'Undangan ini disampaikan dalam rangka koordinasi pemberdayaan usaha mikro, kecil, dan menengah sebagaimana diatur dalam {}.',
  english:
    'This invitation is extended as part of the coordination of the empowerment of micro, small and medium enterprises under {}.',
};

const BAHASA: Draft = {
  id: 'bahasa',
  provisions: ['uu-24-2009.p33.1'],
  kalimat: 'Pertemuan diselenggarakan dalam bahasa Indonesia sesuai dengan {}.',
  english: 'The meeting will be held in Indonesian in accordance with {}.',
};

const KLASIFIKASI: Draft = {
  id: 'klasifikasi',
  provisions: ['pp-71-2019.p96.a', 'permenkominfo-5-2020.p9.4.a'],
  kalimat:
    'Temuan tersebut diduga tergolong informasi elektronik yang melanggar ketentuan peraturan perundang-undangan sebagaimana dimaksud dalam {}.',
  english:
    'The findings are suspected to be electronic information that violates the laws and regulations within the meaning of {}.',
};

const DASAR_KOMDIGI: Draft = {
  id: 'dasar-permohonan',
  provisions: ['pp-71-2019.p97.2', 'permenkominfo-5-2020.p14.1.b', 'permenkominfo-5-2020.p16.1'],
  kalimat: 'Sehubungan dengan hal tersebut, berdasarkan {}',
  english: 'In this connection, on the basis of {}',
};

const DASAR_KEMENDAG: Draft = {
  id: 'dasar-permohonan',
  provisions: ['pp-80-2019.p76.1', 'permendag-31-2023.p59.1'],
  kalimat: 'Sehubungan dengan hal tersebut, berdasarkan {}',
  english: 'In this connection, on the basis of {}',
};

/** The few that carry the argument in the body; all the rest stands in the annex. */
export const POINT_DRAFTS: Readonly<Record<LetterKind, readonly Draft[]>> = {
  permintaan: [LARANGAN_IMPOR, DAFTAR_LARANGAN, PELAKU_USAHA, IKLAN, PSE, PENGETAHUAN],
  teguran: [DAFTAR_LARANGAN, PSE, WAJIB_MEMUTUS, SETELAH_TAHU],
  sanggahan: [DAFTAR_LARANGAN],
  undangan: [DASAR_UNDANGAN, BAHASA],
  'rujukan-komdigi': [DAFTAR_LARANGAN, PELAKU_USAHA, KLASIFIKASI, PSE, DASAR_KOMDIGI],
  'rujukan-kemendag': [DAFTAR_LARANGAN, PELAKU_USAHA, IKLAN, DASAR_KEMENDAG],
};
