import type { Messages } from './message.ts';

/** What goes wrong with signatures, certificates and time stamps. */
export const signingErrors = {
  PDF_DAMAGED: {
    id: (f) => `Berkas PDF rusak atau bukan PDF (${f['part']}). Mintalah berkas aslinya.`,
    en: (f) => `The PDF is damaged or no PDF at all (${f['part']})`,
  },
  SIGNATURE_FIELD_MISSING: {
    id: (f) => `PDF tidak mempunyai kolom tanda tangan "${f['field']}".`,
    en: (f) => `The PDF has no signature field "${f['field']}"`,
  },
  ALREADY_SIGNED: {
    id: (f) => `Kolom tanda tangan "${f['field']}" sudah terisi.`,
    en: (f) => `The signature field "${f['field']}" is filled already`,
  },
  SIGNATURE_TOO_LARGE: {
    id: (f) =>
      `Tanda tangan elektronik ${f['bytes']} bita; ruangnya ${f['limit']} bita. Perpendek rantai sertifikat.`,
    en: (f) => `The signature takes ${f['bytes']} bytes; ${f['limit']} are reserved`,
  },
  SIGNED_FILE_NOT_UPLOADED: {
    id: (f) =>
      `Berkas bertanda tangan untuk surat "${f['letterId']}" dengan SHA-256 itu belum diunggah. Unggah dahulu melalui formulirnya.`,
    en: (f) => `No signed file of letter "${f['letterId']}" with this SHA-256 was uploaded`,
  },
  SIGNED_FILE_REFUSED: {
    id: (f) => `Berkas bertanda tangan tidak diterima: ${f['sentence']}.`,
    en: (f) => `The signed file of letter "${f['letterId']}" is refused: ${f['reason']}`,
  },
  SIGNED_FILE_IS_SET: {
    id: (f) =>
      `Surat "${f['letterId']}" sudah mempunyai naskah bertanda tangan; naskah lain tidak diterima.`,
    en: (f) => `Letter "${f['letterId']}" has its signed file already; another one is refused`,
  },
  TIME_STAMP_UNAVAILABLE: {
    id: () => 'Layanan stempel waktu tidak menjawab. Surat ditandatangani nanti dengan sendirinya.',
    en: () => 'The time-stamp authority does not answer; the letter is signed later by itself',
  },
  TIME_STAMP_REFUSED: {
    id: (f) =>
      `Layanan stempel waktu menolak permintaan (${f['problem']}). Periksa alamat dan pengaturannya.`,
    en: (f) => `The time-stamp authority refused the request (${f['problem']})`,
  },
  TIME_STAMP_INVALID: {
    id: (f) =>
      `Stempel waktu tidak dapat dipercaya: ${f['problem']}. Periksa sertifikat layanan stempel waktu.`,
    en: (f) => `The time stamp cannot be trusted: ${f['problem']}`,
  },
  SIGNATURE_EMPTY: {
    id: () => 'Layanan kunci tidak mengembalikan tanda tangan. Coba lagi nanti.',
    en: (f) => `The key service answered without a signature for key "${f['keyId']}"`,
  },
  CERTIFICATE_INVALID: {
    id: (f) => `Sertifikat penanda tangan tidak sah: ${f['problem']}.`,
    en: (f) => `The signing certificate is not valid: ${f['problem']}`,
  },
  CERTIFICATE_KEY_MISMATCH: {
    id: (f) =>
      `Sertifikat "${f['subject']}" bukan milik kunci yang menandatangani. Periksa pengaturan kunci.`,
    en: (f) => `Certificate "${f['subject']}" does not belong to the key that signed`,
  },
  CERTIFICATE_EXPIRING: {
    id: (f) =>
      `Sertifikat penanda tangan hanya berlaku ${f['from']} s.d. ${f['until']}; harus masih berlaku ${f['days']} hari lagi. Perbarui sertifikat.`,
    en: (f) =>
      `The certificate is valid from ${f['from']} to ${f['until']}; ${f['days']} days must be left`,
  },
} satisfies Messages;
