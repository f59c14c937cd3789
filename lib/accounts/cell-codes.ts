import { error, type RowCodeEntries, warning } from './row-code.ts';

/** What is wrong with the text of a cell, or was done to it while reading. */
export const cellCodes = {
  ID_PRECISION_LOST: error(
    (f) =>
      `"${f['value']}" sudah diubah Excel menjadi angka sehingga digitnya hilang. Format kolom sebagai Teks dan salin ulang dari sumber.`,
    (f) => `"${f['value']}" was stored as a number and lost digits; copy it again as text`,
  ),
  DATE_IN_HANDLE: error(
    (f) =>
      `"${f['value']}" adalah tanggal hasil ubahan Excel, bukan nama akun. Format kolom sebagai Teks dan ketik ulang.`,
    (f) => `"${f['value']}" is a date made by Excel, not an account name`,
  ),
  CELL_TOO_LONG: error(
    (f) => `isi sel ${f['length']} karakter; paling banyak ${f['limit']}.`,
    (f) => `the cell has ${f['length']} characters; at most ${f['limit']}`,
  ),
  CELL_COUNT: error(
    (f) =>
      `${f['found']} kolom, seharusnya ${f['expected']}. Mungkin ada pemisah yang kurang atau lebih.`,
    (f) => `${f['found']} cells, ${f['expected']} expected; a separator is missing or extra`,
  ),
  TEXT_NUL: error(
    () => 'sel memuat karakter NUL. Ketik ulang isinya.',
    () => 'the cell holds a NUL character',
  ),
  TEXT_CONTROL_CHARACTER: error(
    (f) => `sel memuat karakter kendali ${f['code']}. Ketik ulang isinya.`,
    (f) => `the cell holds the control character ${f['code']}`,
  ),
  TEXT_LONE_SURROGATE: error(
    () => 'sel memuat karakter yang rusak (separuh emoji). Salin ulang dari sumber.',
    () => 'the cell holds half of a character (lone surrogate)',
  ),
  TEXT_NONCHARACTER: error(
    (f) => `sel memuat ${f['code']}, yang bukan karakter. Ketik ulang isinya.`,
    (f) => `the cell holds the noncharacter ${f['code']}`,
  ),
  TEXT_COMBINING_MARKS: error(
    () => 'terlalu banyak tanda bertumpuk pada satu huruf. Ketik ulang isinya.',
    () => 'too many combining marks on one letter',
  ),
  LINK_FROM_FORMULA: warning(
    () => 'tautan diambil dari rumus HYPERLINK; rumus tidak dijalankan.',
    () => 'the link was taken from a HYPERLINK formula, which was not run',
  ),
  FORMULA_CELL: warning(
    () => 'sel berisi rumus; yang dipakai nilai terakhir yang tersimpan.',
    () => 'the cell holds a formula; its stored value was used',
  ),
  FORMULA_LIKE_TEXT: warning(
    () => 'isi sel menyerupai rumus; dibaca sebagai teks saja.',
    () => 'the cell looks like a formula and was read as plain text',
  ),
  DITTO_FILLED: warning(
    (f) => `"${f['mark']}" diisi dengan nilai baris di atasnya: "${f['value']}".`,
    (f) => `"${f['mark']}" was filled with the value of the row above: "${f['value']}"`,
  ),
  DITTO_WITHOUT_VALUE: error(
    (f) => `"${f['mark']}" tidak mempunyai nilai di atasnya. Tulis isinya.`,
    (f) => `"${f['mark']}" has no value above it`,
  ),
  PHONE_ZERO_RESTORED: warning(
    (f) => `nomor "${f['value']}" tanpa 0 atau 62 di depan dibaca sebagai ${f['read']}. Periksa.`,
    (f) => `number "${f['value']}" lacks its leading 0 and was read as ${f['read']}`,
  ),
  ID_MAYBE_ROUNDED: warning(
    (f) => `"${f['value']}" berakhir dengan nol; mungkin dibulatkan Excel. Cocokkan dengan sumber.`,
    (f) => `"${f['value']}" ends in zeros and may have been rounded`,
  ),
  TEXT_HIDDEN_CHARACTER: warning(
    (f) => `teks memuat karakter tak terlihat ${f['code']}; ditampilkan sebagai "${f['shown']}".`,
    (f) => `the text holds the invisible character ${f['code']}; shown as "${f['shown']}"`,
  ),
  TEXT_MIXED_SCRIPT: warning(
    (f) => `huruf campuran ${f['scripts']} dalam satu kata: "${f['shown']}".`,
    (f) => `${f['scripts']} letters mixed in one word: "${f['shown']}"`,
  ),
} satisfies RowCodeEntries;
