import type { Messages } from './message.ts';

/** Why a workbook or an archive is not opened. */
export const workbookErrors = {
  NOT_A_WORKBOOK: {
    id: () => 'Bukan berkas Excel. Buka daftar di Excel lalu simpan sebagai .xlsx atau CSV UTF-8.',
    en: () => 'The file is not an Excel workbook',
  },
  HTML_NOT_A_WORKBOOK: {
    id: () =>
      'Berkas ini halaman web yang diberi nama Excel. Buka di Excel lalu simpan sebagai .xlsx.',
    en: () => 'The file is a web page; open it in Excel and save it as .xlsx',
  },
  OLD_WORKBOOK: {
    id: () => 'Berkas ini Excel lama (.xls). Buka di Excel lalu simpan sebagai .xlsx.',
    en: () => 'The file is an old Excel workbook (.xls); save it as .xlsx',
  },
  ENCRYPTED_WORKBOOK: {
    id: () => 'Berkas Excel dikunci kata sandi. Hapus kata sandinya lalu unggah lagi.',
    en: () => 'The workbook is protected by a password',
  },
  MACRO_WORKBOOK: {
    id: () => 'Berkas Excel mengandung makro. Simpan sebagai .xlsx tanpa makro.',
    en: () => 'The workbook holds macros; save it as .xlsx',
  },
  WORKBOOK_TOO_LARGE: {
    id: (f) =>
      `Isi berkas Excel terlalu besar setelah dibuka; paling banyak ${f['limit']} bita. Pecah daftarnya.`,
    en: (f) => `The workbook unpacks to more than ${f['limit']} bytes`,
  },
  WORKBOOK_UNSAFE: {
    id: () => 'Susunan berkas Excel tidak wajar. Buka di Excel lalu simpan ulang sebagai .xlsx.',
    en: () => 'The archive of the workbook has unsafe or too many entries',
  },
  WORKBOOK_XML_NOT_ALLOWED: {
    id: () => 'Struktur XML dalam berkas Excel tidak diizinkan (DOCTYPE).',
    en: () => 'The workbook holds a DOCTYPE, which is not allowed',
  },
  WORKBOOK_DAMAGED: {
    id: (f) => `Berkas Excel rusak (${f['part']}). Buka di Excel lalu simpan ulang.`,
    en: (f) => `The workbook is damaged in ${f['part']}`,
  },
  ARCHIVE_DAMAGED: {
    id: (f) => `Berkas ZIP rusak (${f['part']}). Buat ulang lalu unggah lagi.`,
    en: (f) => `The archive is damaged in ${f['part']}`,
  },
  ARCHIVE_UNSAFE: {
    id: () => 'Susunan berkas ZIP tidak wajar. Buat ulang dari folder berisi daftar dan bukti.',
    en: () => 'The archive has unsafe or too many entries',
  },
  ARCHIVE_ENCRYPTED: {
    id: () => 'Berkas ZIP dikunci kata sandi. Buat ulang tanpa kata sandi.',
    en: () => 'The archive is protected by a password',
  },
  ARCHIVE_TOO_LARGE: {
    id: (f) => `Isi berkas ZIP terlalu besar setelah dibuka; paling banyak ${f['limit']} bita.`,
    en: (f) => `The archive unpacks to more than ${f['limit']} bytes`,
  },
  ARCHIVE_WITHOUT_LIST: {
    id: () => 'Berkas ZIP tidak memuat daftar. Sertakan satu XLSX, CSV, atau JSON.',
    en: () => 'The archive holds no list',
  },
  ARCHIVE_WITH_LISTS: {
    id: (f) => `Berkas ZIP memuat ${f['count']} daftar. Sertakan satu saja.`,
    en: (f) => `The archive holds ${f['count']} lists; one is expected`,
  },
} satisfies Messages;
