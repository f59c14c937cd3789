// Mistakes of wording and spelling (EYD V and the habits of official letters).
import { type LintRule, pattern, type Spot } from './lint-rule.ts';
import { hari, parseTanggal } from './tanggal.ts';
import { parseAngka, parseTerbilang } from './terbilang.ts';

export const LANGUAGE_RULES: readonly LintRule[] = [
  pattern(
    12,
    'RUPIAH',
    'Tulis seperti Rp5.000.000.000,00: tanpa titik atau spasi sesudah Rp dan tanpa ",-".',
    /\bRp[.\s]\s*\d/g,
    /\bRp[\d.,]*,-/g,
    /\bRp\d{4,}/g,
  ),
  pattern(
    13,
    'KUTIPAN_HUKUM',
    'Tulis seperti "Pasal 47 ayat (1) Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan".',
    /\bayat\s+\d/g,
    /\bpasal\s+\d/g,
    /(?<![-/.\w])(?:UU|PP|Permendag|Permenkominfo|Perpres)\s+(?:(?:No\.?|Nomor)\s*)?\d/g,
    /\bNo\.\s*\d+\s+(?:Tahun|Th)/g,
    /\bTh\.?\s+\d{4}/g,
    /\bsebagaimana dimaksud pada Pasal\b/g,
    /\bsebagaimana dimaksud dalam ayat\b/g,
    /\bjo\b(?!\.)/g,
  ),
  pattern(
    14,
    'BENTUK_BAKU',
    'Tulis "diubah", "mengubah", "agar", "demi"; "antara lain" tidak diakhiri "dll.".',
    /\b(?:dirubah|merubah|agar supaya|demi untuk)\b/gi,
    /\bantara lain\b[^.;\n]*\b(?:dll|dsb)\b/gi,
  ),
  pattern(
    15,
    'PENULISAN_KATA',
    'Tulis terpisah: kerja sama, terima kasih, tanggung jawab, tindak lanjut, di samping; "dimana" diganti "yang".',
    /\b(?:kerjasama|terimakasih|tanggungjawab|tindaklanjut|dimana|disamping|diatas|dibawah)\b/gi,
    /\bdi (?:tandatangani|tindaklanjuti|sampaikan|lampirkan|blokir)\b/gi,
  ),
  pattern(
    16,
    'PENUTUP',
    'Tulis "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih." tanpa "-nya".',
    /\b(?:perhatiannya|kerja samanya|kerjasamanya|bantuannya)\b/gi,
  ),
  pattern(
    18,
    'WAKTU',
    'Tulis pukul 10.00, "s.d.", dan "Jumat".',
    /(?<![\d.:])\d{1,2}:\d{2}(?![\d:])/g,
    /\bs\/d\b/gi,
    /\bJum['’]at\b/g,
  ),
  pattern(
    19,
    'DIDUGA',
    'Tulis "diduga": surat memuat dugaan, bukan putusan.',
    /\b(?:terbukti|bersalah|barang selundupan|penyelundup)\b/gi,
    /\bakun ilegal\b/gi,
  ),
  pattern(
    21,
    'TENGGAT_TANPA_AWAL',
    'Sebut awal hitungan: "paling lambat 3 (tiga) hari kerja sejak surat ini diterima".',
    /\bpaling lambat\s+\d[^.;\n]{0,80}?\b(?:jam|hari kerja|hari)\b(?![^.;\n]*\b(?:sejak|terhitung|setelah)\b)/g,
    /\bsesegera mungkin\b/gi,
    /\b\d+x\d+\b/g,
  ),
  {
    // A user's own word may be a trade term: a person decides.
    ...pattern(
      25,
      'CAMPUR_BAHASA',
      'Istilah asing ditulis miring atau diganti: tangkapan layar, tautan, daring, penurunan (takedown).',
      /(?<!\()\b(?:screenshots?|preloved|links?|upload|download|online|offline|seller|accounts?|please|takedown|take down)\b(?!\))/gi,
    ),
    level: 'warning',
  },
  pattern(
    26,
    'DATA_PRIBADI',
    'Nomor telepon atau nomor induk penjual tidak dimuat; cukup tanda pengenal akun.',
    /(?<![\d(])(?:\+62|62|0)8\d(?:[\s-]?\d){6,10}\b/g,
    /(?<!\d)\d{16}(?!\d)/g,
  ),
  {
    no: 19,
    code: 'DIDUGA_TIDAK_DITULIS',
    level: 'error',
    message: 'Tulis "diduga" bila menyebut akun atau penjual memperdagangkan barang impor.',
    find: (text) => findAssertions(text),
  },
  {
    no: 0,
    code: 'ANGKA_TERBILANG',
    level: 'error',
    message: 'Angka dan bilangannya berbeda.',
    find: (text) => findNumbers(text),
  },
  {
    no: 0,
    code: 'HARI_TANGGAL',
    level: 'error',
    message: 'Hari dan tanggalnya tidak cocok.',
    find: (text) => findWeekdays(text),
  },
  pattern(
    0,
    'NILAI_KOSONG',
    'Ada isian yang tidak terisi.',
    /\b(?:undefined|null|NaN)\b|\[object|\{\{|\}\}/g,
    /\S {2,}\S/g,
  ),
];

const SELLER = /\b(?:akun|penjual|toko|pelapak)\b/i;
const SELLS = /\b(?:menjual|memperdagangkan|menyelundupkan)\b.*\b(?:impor|selundup)/i;
const HEDGED = /\b(?:diduga|tidak|hanya)\b/i;

/** Sentence by sentence, each looked at once: one pattern over all would take forever on a long one. */
function findAssertions(text: string): Spot[] {
  return [...text.matchAll(/[^.;\n]+/g)].flatMap((match) => {
    const [sentence] = match;
    const asserts = SELLER.test(sentence) && SELLS.test(sentence) && !HEDGED.test(sentence);
    return asserts ? [{ at: match.index, length: sentence.length }] : [];
  });
}

/** `3 (empat)`: the words must name the figure before them. */
function findNumbers(text: string): Spot[] {
  return [...text.matchAll(/\b(\d[\d.]*) \(([a-z ]+)\)/g)].flatMap((match) => {
    const [whole, figures = '', words = ''] = match;
    const value = parseTerbilang(words);
    if (value === null || value === parseAngka(figures)) return [];
    return [{ at: match.index, length: whole.length }];
  });
}

function findWeekdays(text: string): Spot[] {
  const dated = /\b(Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu), (\d{1,2} [A-Z][a-z]+ \d{4})\b/g;
  return [...text.matchAll(dated)].flatMap((match) => {
    const [whole, day = '', date = ''] = match;
    const tanggal = parseTanggal(date);
    if (tanggal === null || hari(tanggal) === day) return [];
    return [{ at: match.index, length: whole.length }];
  });
}
