// Mistakes in the form of a letter: head, address, mandate, enclosures, copies.
import { type LintRule, pattern, type Spot, spots } from './lint-rule.ts';
import { DATES, parseTanggal } from './tanggal.ts';

export const FORM_RULES: readonly LintRule[] = [
  {
    no: 4,
    code: 'PERINGATAN_TANPA_PERTAMA',
    level: 'error',
    message: '"Peringatan Kedua" tanpa menyebut surat peringatan pertama. Tulis "Teguran".',
    find: (text) =>
      /peringatan pertama/i.test(text) ? [] : spots(/\bperingatan (?:kedua|ketiga)\b/gi, text),
  },
  {
    no: 5,
    code: 'KOP_JABATAN',
    level: 'error',
    message: 'Kop jabatan menteri hanya untuk surat yang ditandatangani menteri sendiri.',
    find: (text) => (/^\s*a\.n\. /m.test(text) ? spots(/^MENTERI [A-Z, ]+$/gm, text) : []),
  },
  pattern(
    6,
    'BENTUK_MANDAT',
    'Tulis "a.n.", "u.b.", "Plt.", atau "Plh."; koma hanya pada baris jabatan terakhir.',
    /^\s*(?:A\/n|a\/n|A\.n\.?|an\.|a\.n(?!\.)|U\.b\.?|ub\.|u\.b(?!\.))\s?/gm,
    /\b(?:PLT|PLH|plt|plh)\b\.?|\b(?:Plt|Plh)\b(?!\.)/g,
    /^\s*a\.n\. [^\n]*,\s*$/gm,
  ),
  pattern(7, 'NOMOR_KOSONG', 'Nomor surat kosong.', /^Nomor\s*:\s*$/gm),
  pattern(
    8,
    'ALAMAT',
    'Tulis "Yth. {jabatan}" diikuti alamat, tanpa "Kepada", "Bapak/Ibu", atau "di Tempat".',
    /\bKepada\s+Yth/g,
    /\bYth\.?\s*Bapak\/Ibu/g,
    /\bdi\s*[-–]?\s*Tempat\b/g,
  ),
  pattern(
    9,
    'HAL',
    'Tulis "Hal", bukan "Perihal"; tanpa huruf kapital semua dan tanpa titik.',
    /^\s*Perihal\b/gm,
    /^Hal\s*:\s*[^\n]*\.\s*$/gm,
    /^Hal\s*:\s*[A-Z][A-Z\s()]{11,}$/gm,
  ),
  {
    no: 10,
    code: 'JUMLAH_LAMPIRAN',
    level: 'error',
    message: 'Jumlah pada "Lampiran" tidak sama dengan lampiran yang disertakan.',
    find: findAnnexMismatch,
  },
  {
    no: 11,
    code: 'TANGGAL',
    level: 'error',
    message: 'Tulis tanggal seperti 24 November 2026, tanpa nol di depan dan tanpa titik.',
    find: (text) => [
      ...spots(/(?<![\w/.-])\d{1,2}[-/]\d{1,2}[-/]\d{4}(?![\w/-])/g, text),
      ...spots(/\b(?:Nopember|Pebruari|Agustuss)\b/g, text),
      ...spots(/^\s*\d{1,2} [A-Z][a-z]+ \d{4}\.\s*$/gm, text),
      ...spots(DATES, text).filter(({ at, length }) => isNoDate(text.slice(at, at + length))),
    ],
  },
  {
    no: 17,
    code: 'BERSAMA_INI',
    level: 'error',
    message: '"Bersama ini" hanya bila ada yang disertakan; untuk pernyataan tulis "Dengan ini".',
    find: (text) =>
      /\blampir|\bberkas\b|\bdisertakan\b/i.test(text) ? [] : spots(/\bBersama ini\b/gi, text),
  },
  {
    no: 22,
    code: 'CAP_DAN_TTE',
    level: 'error',
    message: 'Surat bertanda tangan elektronik tidak dibubuhi cap dinas.',
    find: (text) =>
      /secara elektronik/i.test(text)
        ? spots(/\b(?:cap dinas|cap basah|stempel|tanda tangan basah)\b/gi, text)
        : [],
  },
  pattern(
    23,
    'TEMBUSAN',
    'Tembusan memuat jabatan saja, tanpa "Arsip", "Pertinggal", atau "sebagai laporan".',
    /^\s*(?:\d+\.\s*)?(?:Arsip|Pertinggal)\b/gm,
    /\b(?:sebagai laporan|Disampaikan dengan hormat kepada)\b/g,
  ),
  pattern(
    0,
    'SALAM',
    'Surat dinas tidak memakai "Dengan hormat" atau "Hormat kami".',
    /\bDengan hormat\b/g,
    /\bHormat kami\b/g,
  ),
];

function isNoDate(text: string): boolean {
  return parseTanggal(text) === null;
}

function findAnnexMismatch(text: string): Spot[] {
  const stated = /^\s*Lampiran\s*:\s*(\d+) [^\n]*/m.exec(text);
  const heads = new Set([...text.matchAll(/^\s*Lampiran ([IVX]+) Surat\b/gm)].map(([, no]) => no));
  if (stated === null || heads.size === 0 || Number(stated[1]) === heads.size) return [];
  return [{ at: stated.index, length: stated[0].length }];
}
