import type { Messages } from './message.ts';

/** What is wrong with a list, its items, or the desks that it leads to. */
export const batchErrors = {
  BATCH_NOT_FOUND: {
    id: (f) => `Berkas daftar "${f['batchId']}" tidak ditemukan. Periksa tautan atau nomornya.`,
    en: (f) => `Batch "${f['batchId']}" does not exist`,
  },
  FILE_ALREADY_RECEIVED: {
    id: (f) =>
      `Berkas yang persis sama sudah diterima sebagai berkas "${f['batchId']}". Lanjutkan pada berkas itu.`,
    en: (f) => `The same bytes were received before as batch "${f['batchId']}"`,
  },
  BATCH_NOT_CHECKED: {
    id: (f) => `Berkas daftar "${f['batchId']}" belum selesai diperiksa atau tidak terbaca.`,
    en: (f) => `Batch "${f['batchId']}" is not checked yet, or could not be read`,
  },
  BATCH_WITHOUT_ERRORS: {
    id: (f) => `Tidak ada baris yang harus diperbaiki dalam berkas daftar "${f['batchId']}".`,
    en: (f) => `Batch "${f['batchId']}" has no rows to repair`,
  },
  BATCH_BUSY: {
    id: (f) => `Berkas daftar "${f['batchId']}" sedang diubah oleh proses lain. Coba lagi.`,
    en: (f) => `Batch "${f['batchId']}" kept changing while it was written; try again`,
  },
  ITEM_NOT_FOUND: {
    id: (f) => `Temuan ${f['itemNo']} tidak ada dalam berkas daftar "${f['batchId']}".`,
    en: (f) => `Batch "${f['batchId']}" has no item ${f['itemNo']}`,
  },
  EVIDENCE_FILE_NOT_FOUND: {
    id: (f) => `Bukti dengan SHA-256 ${f['sha256']} tidak ada dalam berkas daftar ini.`,
    en: (f) => `The batch holds no evidence with SHA-256 ${f['sha256']}`,
  },
  DESK_MISSING: {
    id: (f) =>
      `Surat "${f['letterId']}" belum mempunyai saluran yang ditegaskan ke narahubung platform. Lengkapi direktori platform.`,
    en: (f) => `Letter "${f['letterId']}" has no confirmed way to a compliance desk`,
  },
  DESK_INVALID: {
    id: (f) => `Data meja kepatuhan tidak lengkap atau keliru pada "${f['field']}".`,
    en: (f) => `Compliance desk is not valid at "${f['field']}": ${f['reason']}`,
  },
  PLATFORM_UNKNOWN: {
    id: (f) =>
      `Platform "${f['platform']}" tidak ada dalam direktori. Pilih salah satu: ${f['known']}.`,
    en: (f) => `Platform "${f['platform']}" is not in the directory (known: ${f['known']})`,
  },
  PLATFORM_WITHOUT_DESK: {
    id: (f) =>
      `Platform "${f['platform']}" belum mempunyai meja kepatuhan dalam direktori. Lengkapi, lalu susun ulang.`,
    en: (f) => `Platform "${f['platform']}" has no compliance desk in the directory yet`,
  },
  ITEMS_AFTER_SUBMISSION: {
    id: (f) =>
      `Baris ${f['rows']} (${f['platform']}) baru lengkap setelah suratnya diajukan dan belum termuat di dalamnya. Minta surat itu dikembalikan lalu tulis ulang, atau unggah baris ini sebagai daftar baru.`,
    en: (f) =>
      `Rows ${f['rows']} (${f['platform']}) became complete only after their letter had been submitted`,
  },
  ITEMS_INCOMPLETE: {
    id: (f) => `Baris ${f['rows']} (${f['platform']}): ${f['lacks']}`,
    en: (f) => `Rows ${f['rows']} (${f['platform']}) lack something: ${f['lacks']}`,
  },
  ITEMS_REPEATED: {
    id: (f) =>
      `Baris ${f['rows']} (${f['platform']}) sudah ada dalam surat lain; tulis alasan bila tetap harus disurati.`,
    en: (f) => `Rows ${f['rows']} (${f['platform']}) stand in another letter; a reason is needed`,
  },
  NO_ITEMS_LEFT: {
    id: (f) =>
      `Surat "${f['letterId']}" tidak memuat temuan lagi. Batalkan suratnya bila semuanya keliru.`,
    en: (f) => `Letter "${f['letterId']}" would have no items left; withdraw it instead`,
  },
} satisfies Messages;
