import { type RowCodeEntries, skipped, warning } from './row-code.ts';

/** What is wrong with a table as a whole, and rows that carry no account. */
export const tableCodes = {
  COLUMN_NOT_STORED: warning(
    () => 'kolom tidak dikenal atau tidak diperlukan; isinya tidak disimpan.',
    () => 'the column is unknown or not needed; its content is not stored',
  ),
  COLUMN_PHONE: warning(
    () =>
      'nomor telepon hanya dipakai bila menjadi akun WhatsApp atau Telegram; selebihnya tidak disimpan.',
    () => 'phone numbers are used only as WhatsApp or Telegram accounts and not stored otherwise',
  ),
  COLUMN_PERSONAL_DATA: warning(
    () => 'kolom memuat data pribadi yang tidak diperlukan; isinya tidak disimpan.',
    () => 'the column holds personal data that is not needed; its content is not stored',
  ),
  COLUMN_HIDDEN: warning(
    () => 'kolom ini tersembunyi di berkas, tetapi tetap dibaca.',
    () => 'the column is hidden in the file but was read',
  ),
  TOTAL_MISMATCH: warning(
    (f) => `jumlah tertulis ${f['stated']}, baris yang ditemukan ${f['found']}.`,
    (f) => `the stated total is ${f['stated']} but ${f['found']} rows were found`,
  ),
  ROWS_HIDDEN: warning(
    (f) => `${f['count']} baris tersembunyi tidak dibaca. Tampilkan lalu unggah lagi bila perlu.`,
    (f) => `${f['count']} hidden rows were not read; unhide them and upload again if needed`,
  ),
  COLUMN_NUMBER_ROW: skipped(
    () => 'baris nomor kolom.',
    () => 'a row of column numbers',
  ),
  TOTALS_ROW: skipped(
    () => 'baris jumlah.',
    () => 'a totals row',
  ),
  CLOSING_ROW: skipped(
    () => 'penutup daftar (catatan atau tanda tangan).',
    () => 'closing note or signature block',
  ),
  SECTION_ROW: skipped(
    () => 'judul kelompok.',
    () => 'a section heading',
  ),
  REPEATED_HEADER: skipped(
    () => 'judul kolom yang terulang.',
    () => 'a repeated header',
  ),
  HIDDEN_ROW: skipped(
    () => 'baris tersembunyi.',
    () => 'a hidden row',
  ),
  HIDDEN_SHEET: skipped(
    () => 'lembar tersembunyi.',
    () => 'a hidden sheet',
  ),
  SHEET_WITHOUT_TABLE: skipped(
    () => 'lembar tanpa judul kolom yang dikenal.',
    () => 'a sheet without a known header',
  ),
} satisfies RowCodeEntries;
