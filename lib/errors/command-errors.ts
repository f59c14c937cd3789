import type { Messages } from './message.ts';

/** What the command line meets: files, folders, keys and answers of the API. */
export const commandErrors = {
  FILE_NOT_FOUND: {
    id: (f) => `Berkas "${f['file']}" tidak ditemukan. Periksa nama dan letaknya.`,
    en: (f) => `File "${f['file']}" does not exist: check its name and place`,
  },
  FILE_IS_DIRECTORY: {
    id: (f) => `"${f['file']}" adalah folder. Sebutkan satu berkas.`,
    en: (f) => `"${f['file']}" is a directory: name one file`,
  },
  FILE_UNREADABLE: {
    id: (f) => `Berkas "${f['file']}" tidak dapat dibaca (${f['reason']}). Periksa izin aksesnya.`,
    en: (f) => `File "${f['file']}" cannot be read (${f['reason']})`,
  },
  TEXT_NOT_PLAIN: {
    id: (f) =>
      `Berkas "${f['file']}" bukan teks biasa. Simpan naskahnya sebagai .txt (UTF-8), lalu periksa lagi.`,
    en: (f) => `File "${f['file']}" is not plain text in UTF-8 or UTF-16`,
  },
  TEXT_EMPTY: {
    id: (f) => `Berkas "${f['file']}" kosong; tidak ada yang diperiksa.`,
    en: (f) => `File "${f['file']}" is empty: there is nothing to check`,
  },
  OUTPUT_NOT_WRITABLE: {
    id: (f) =>
      `Folder keluaran "${f['folder']}" tidak dapat ditulisi (${f['reason']}). Pilih folder lain.`,
    en: (f) => `Output folder "${f['folder']}" cannot be written (${f['reason']})`,
  },
  OUTPUT_TAKEN: {
    id: (f) =>
      `Folder "${f['folder']}" sudah memuat ${f['names']} yang bukan hasil Teguran. Pilih folder lain.`,
    en: (f) => `Output folder "${f['folder']}" holds ${f['names']} of somebody else`,
  },
  OUTPUT_HOLDS_DRAFTS: {
    id: (f) =>
      `Folder "${f['folder']}" sudah memuat konsep lain (${f['names']}). Pilih folder kosong.`,
    en: (f) => `Output folder "${f['folder']}" holds other drafts: ${f['names']}`,
  },
  REPAIR_EXISTS: {
    id: (f) => `Berkas "${f['file']}" sudah ada dan tidak ditimpa. Pilih nama lain.`,
    en: (f) => `File "${f['file']}" exists and is not overwritten`,
  },
  JSON_UNREADABLE: {
    id: (f) =>
      `Berkas "${f['file']}" bukan JSON yang dapat dibaca. Bentuknya seperti ${f['example']}.`,
    en: (f) => `File "${f['file']}" is not JSON: it should look like ${f['example']}`,
  },
  RUN_STOPPED: {
    id: () => 'Dihentikan. Tidak ada hasil yang ditulis; hasil lama tidak diubah.',
    en: () => 'Stopped: nothing was written, earlier results are as they were',
  },
  API_REFUSED: {
    id: (f) => `${f['message']} (${f['code']}, ${f['path']})`,
    en: (f) => `The API refused ${f['path']}: ${f['code']}`,
  },
  UPLOAD_REFUSED: {
    id: (f) => `Berkas tidak dapat diunggah (${f['status']}). Ulangi; periksa ukurannya.`,
    en: (f) => `The upload was refused with status ${f['status']}`,
  },
  LIST_UNREADABLE: {
    id: (f) => `${f['message']}`,
    en: (f) => `The list cannot be read: ${f['code']}`,
  },
  EXPORT_WITHOUT_AGENDA: {
    id: (f) => `Ekspor ini tidak memuat agenda nomor tahun ${f['year']}.`,
    en: (f) => `The export holds no number agenda of ${f['year']}`,
  },
  NOT_A_FOLDER: {
    id: (f) => `"${f['folder']}" bukan folder. Sebutkan folder ekspor.`,
    en: (f) => `"${f['folder']}" is not a folder`,
  },
  ARCHIVE_NOT_UNPACKED: {
    id: () => 'Bongkar dahulu berkas ZIP itu, lalu sebutkan foldernya.',
    en: () => 'Unpack the ZIP file first, and name its folder',
  },
  PUBLIC_KEY_UNREADABLE: {
    id: (f) => `"${f['key']}" bukan kunci publik RSA atau ECDSA dalam bentuk PEM.`,
    en: (f) => `"${f['key']}" is not an RSA or ECDSA public key in PEM`,
  },
  SETTING_MISSING: {
    id: (f) => `Pengaturan lingkungan belum lengkap: ${f['names']}.`,
    en: (f) => `Environment variables are missing: ${f['names']}`,
  },
} satisfies Messages;
