import type { Messages } from './message.ts';

/** Why the pages and the API refuse a request. */
export const requestErrors = {
  PAGE_UNKNOWN: {
    id: () => 'Lanjutan daftar ini tidak dikenal. Mulailah dari halaman pertama.',
    en: () => 'This continuation belongs to no page of the list: begin with the first page',
  },
  NOT_SIGNED_IN: {
    id: () => 'Anda belum masuk. Masuklah terlebih dahulu.',
    en: () => 'The request carries no valid sign-in',
  },
  FILE_NOT_YET: {
    id: (f) => `Berkas ${f['file']} untuk surat "${f['letterId']}" belum ada pada keadaan ini.`,
    en: (f) => `Letter "${f['letterId']}" has no ${f['file']} in its present state`,
  },
  SECOND_FACTOR_MISSING: {
    id: () =>
      'Langkah ini memerlukan faktor kedua. Keluarlah, lalu masuk lagi dengan kode sekali pakai.',
    en: () => 'This step needs a second factor: sign out, then sign in with a one-time code',
  },
  PDF_NOT_OPENED: {
    id: (f) => `Buka dahulu PDF surat "${f['letterId']}", lalu ulangi langkah ini.`,
    en: (f) => `Open the PDF of letter "${f['letterId']}" first, then take this step again`,
  },
  FORM_FOREIGN: {
    id: () => 'Formulir ini tidak berasal dari halaman Teguran. Buka halamannya lalu kirim lagi.',
    en: () => 'The form did not come from a page of this system; open the page and send it again',
  },
  NOT_ALLOWED: {
    id: () => 'Peran Anda tidak mengizinkan tindakan ini. Mintalah kepada pejabat yang berwenang.',
    en: () => 'Your groups do not allow this action',
  },
  REASON_MISSING: {
    id: () => 'Alasan wajib diisi.',
    en: () => 'A reason is required',
  },
  IDEMPOTENCY_KEY_MISSING: {
    id: () =>
      'Permintaan harus membawa tajuk Idempotency-Key (8 sampai 128 huruf, angka, atau "-").',
    en: () => 'The request needs an Idempotency-Key header of 8 to 128 letters, digits or "-"',
  },
  IDEMPOTENCY_KEY_REUSED: {
    id: () => 'Idempotency-Key ini sudah dipakai untuk permintaan lain. Gunakan kunci baru.',
    en: () => 'This Idempotency-Key was used for a different request',
  },
  REQUEST_INVALID: {
    id: (f) => `Permintaan tidak sah pada "${f['field']}": ${f['problem']}.`,
    en: (f) => `The request is invalid at "${f['field']}": ${f['problem']}`,
  },
} satisfies Messages;
