import type { Messages } from './message.ts';

/** Why a file cannot be read as a list. */
export const listErrors = {
  EMPTY_FILE: {
    id: () => 'Berkas kosong. Unggah daftar yang berisi judul kolom dan baris data.',
    en: () => 'The file is empty',
  },
  FILE_TOO_LARGE: {
    id: (f) => `Berkas ${f['bytes']} bita; paling banyak ${f['limit']} bita. Pecah daftarnya.`,
    en: (f) => `The file has ${f['bytes']} bytes; at most ${f['limit']}`,
  },
  FORMAT_UNKNOWN: {
    id: () => 'Bentuk berkas tidak dikenal. Simpan daftar sebagai XLSX, CSV UTF-8, atau JSON.',
    en: () => 'The file is neither CSV, XLSX nor JSON',
  },
  OPEN_DOCUMENT: {
    id: () => 'Berkas ini OpenDocument (.ods). Buka lalu simpan sebagai .xlsx.',
    en: () => 'The file is an OpenDocument; save it as XLSX',
  },
  ENCODING_UNCLEAR: {
    id: () => 'Penyandian teks tidak jelas. Simpan ulang sebagai "CSV UTF-8".',
    en: () => 'The text encoding is unclear; save the list as CSV UTF-8',
  },
  SECOND_BYTE_ORDER_MARK: {
    id: (f) =>
      `Baris ${f['line']} diawali tanda awal berkas; tampaknya dua berkas digabung. Unggah satu per satu.`,
    en: (f) => `Line ${f['line']} starts with a byte order mark: two files were glued together`,
  },
  DELIMITER_UNCLEAR: {
    id: () =>
      'Pemisah kolom bercampur koma dan titik koma. Simpan ulang dari Excel sebagai "CSV UTF-8".',
    en: () => 'Commas and semicolons both separate columns; save the list again as CSV',
  },
  QUOTE_NOT_CLOSED: {
    id: (f) => `Tanda kutip pada baris ${f['line']} tidak ditutup.`,
    en: (f) => `The quote opened in line ${f['line']} is never closed`,
  },
  CSV_DAMAGED: {
    id: (f) => `Baris ${f['line']} tidak dapat dibaca sebagai CSV. Periksa tanda kutipnya.`,
    en: (f) => `Line ${f['line']} cannot be read as CSV`,
  },
  JSON_DAMAGED: {
    id: () => 'Berkas JSON rusak atau bukan daftar. Isinya harus larik objek, satu objek per akun.',
    en: () => 'The file is not a JSON array of objects',
  },
  HEADER_NOT_FOUND: {
    id: () =>
      'Judul kolom tidak ditemukan pada 20 baris pertama. Beri judul seperti "Platform" dan "Tautan".',
    en: () => 'No header was found in the first 20 rows',
  },
  HEADER_NOT_ALLOWED: {
    id: (f) => `Judul kolom tidak diizinkan: ${f['heading']}. Ganti judulnya.`,
    en: (f) => `Column heading ${f['heading']} is not allowed`,
  },
  DUPLICATE_HEADER: {
    id: (f) => `Judul kolom ganda: ${f['heading']} (kolom ${f['first']} dan ${f['second']}).`,
    en: (f) => `Heading ${f['heading']} stands over columns ${f['first']} and ${f['second']}`,
  },
  AMBIGUOUS_COLUMNS: {
    id: (f) =>
      `Kolom "${f['first']}" dan "${f['second']}" sama artinya. Ubah judul salah satu atau gabungkan.`,
    en: (f) => `Columns "${f['first']}" and "${f['second']}" mean the same field`,
  },
  REQUIRED_COLUMN_MISSING: {
    id: (f) => `Kolom wajib tidak ada: ${f['column']}.`,
    en: (f) => `The required column ${f['column']} is missing`,
  },
  NO_DATA_ROWS: {
    id: () => 'Tidak ada baris data di bawah judul kolom.',
    en: () => 'There are no data rows below the header',
  },
  BATCH_TOO_LARGE: {
    id: (f) => `Daftar berisi ${f['rows']} baris; paling banyak ${f['limit']}. Pecah daftarnya.`,
    en: (f) => `The list has ${f['rows']} rows; at most ${f['limit']}`,
  },
  TOO_MANY_COLUMNS: {
    id: (f) => `Daftar berisi ${f['columns']} kolom; paling banyak ${f['limit']}.`,
    en: (f) => `The list has ${f['columns']} columns; at most ${f['limit']}`,
  },
  PDF_NOT_A_LIST: {
    id: () => 'Berkas ini PDF. Mintalah daftar aslinya dalam Excel atau CSV.',
    en: () => 'The file is a PDF; ask for the list itself as XLSX or CSV',
  },
  CELL_OUT_OF_BOUNDS: {
    id: (f) =>
      `Sel ${f['cell']} berisi data di luar batas ${f['rows']} baris dan ${f['columns']} kolom. Hapus isinya.`,
    en: (f) => `Cell ${f['cell']} lies beyond ${f['rows']} rows and ${f['columns']} columns`,
  },
} satisfies Messages;
