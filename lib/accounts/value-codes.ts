import { error, type RowCodeEntries, warning } from './row-code.ts';

/** What is wrong with the dates, sums and words of a row. */
export const valueCodes = {
  DATE_INVALID: error(
    (f) => `"${f['value']}" bukan tanggal yang dapat dibaca. Tulis seperti 24/11/2026.`,
    (f) => `"${f['value']}" cannot be read as a date; write it like 24/11/2026`,
  ),
  MONTH_FIRST: warning(
    (f) => `"${f['value']}" ditulis bulan dahulu; dibaca ${f['read']}.`,
    (f) => `"${f['value']}" has the month first; read as ${f['read']}`,
  ),
  DATE_IN_FUTURE: warning(
    (f) => `tanggal ${f['value']} belum terjadi.`,
    (f) => `date ${f['value']} lies in the future`,
  ),
  DATE_TOO_OLD: warning(
    (f) => `tanggal ${f['value']} lebih dari dua tahun lalu; akun mungkin sudah berubah.`,
    (f) => `date ${f['value']} is more than two years ago`,
  ),
  WEEKDAY_MISMATCH: warning(
    (f) => `${f['stated']} tidak cocok dengan tanggal ${f['value']}.`,
    (f) => `${f['stated']} is not the weekday of ${f['value']}`,
  ),
  DATE_FROM_SERIAL: warning(
    (f) => `angka ${f['value']} dibaca sebagai tanggal ${f['read']}.`,
    (f) => `number ${f['value']} was read as the date ${f['read']}`,
  ),
  PRICE_UNREADABLE: warning(
    (f) => `harga "${f['value']}" tidak dapat dibaca sebagai angka; dicatat apa adanya.`,
    (f) => `price "${f['value']}" is not a sum; kept as written`,
  ),
  FOLLOWERS_UNREADABLE: warning(
    (f) => `jumlah pengikut "${f['value']}" tidak dapat dibaca; dicatat apa adanya.`,
    (f) => `follower count "${f['value']}" is not a number; kept as written`,
  ),
  ALREADY_IN_LETTER: warning(
    (f) =>
      f['letter'] === undefined
        ? 'sudah ada dalam surat lain; tulis alasan bila tetap harus disurati.'
        : `sudah ada dalam ${f['letter']}; tulis alasan bila tetap harus disurati.`,
    (f) => `already in ${f['letter'] ?? 'another letter'}; a repeat needs a typed reason`,
  ),
  EXPLANATION_MISSING: warning(
    () => 'belum ada alasan mengapa barang diduga impor.',
    () => 'no reason why the goods are thought to be imported',
  ),
  ACTION_UNKNOWN: warning(
    (f) => `tindakan "${f['value']}" tidak dikenal; dipakai tindakan baku surat.`,
    (f) => `action "${f['value']}" is unknown; the letter's default applies`,
  ),
} satisfies RowCodeEntries;
