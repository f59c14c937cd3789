import type { Messages } from './message.ts';

/** Why a letter cannot be composed or printed. */
export const letterErrors = {
  ISSUER_UNKNOWN: {
    id: (f) => `Profil penerbit "${f['issuer']}" tidak dikenal; yang ada: ${f['known']}.`,
    en: (f) => `Issuer profile "${f['issuer']}" is unknown; known: ${f['known']}`,
  },
  ISSUER_NOT_VALID_ON_DATE: {
    id: (f) =>
      `Profil penerbit "${f['issuer']}" hanya berlaku ${f['from']} s.d. ${f['until']}, bukan pada ${f['tanggal']}. Pilih profil lain.`,
    en: (f) =>
      `Issuer profile "${f['issuer']}" is valid from ${f['from']} to ${f['until']}, not on ${f['tanggal']}`,
  },
  ISSUER_NONE_ON_DATE: {
    id: (f) => `Tidak ada profil penerbit yang berlaku pada ${f['tanggal']}.`,
    en: (f) => `No issuer profile is valid on ${f['tanggal']}`,
  },
  ISSUER_WITHOUT_SUCCESSOR: {
    id: (f) =>
      `Kantor penerbit "${f['issuer']}" tidak berlaku lagi pada ${f['tanggal']} dan penerusnya belum ditetapkan. Tetapkan penerusnya di daftar penerbit.`,
    en: (f) =>
      `Issuer "${f['issuer']}" is not valid on ${f['tanggal']} and has no successor on record`,
  },
  MANDATE_MISSING: {
    id: (f) =>
      `Profil "${f['issuer']}" tidak mempunyai penanda tangan yang berwenang untuk surat "${f['kind']}" pada ${f['tanggal']}. Perbarui mandatnya.`,
    en: (f) =>
      `No signatory of "${f['issuer']}" holds a mandate for a "${f['kind']}" on ${f['tanggal']}`,
  },
  SENDER_WITHOUT_AUTHORITY: {
    id: (f) =>
      `Pengirim "${f['sender']}" tidak berwenang menulis surat "${f['kind']}". Teruskan kepada kementerian yang berwenang.`,
    en: (f) => `Sender "${f['sender']}" has no authority to write a "${f['kind']}"`,
  },
  FIRST_LETTER_MISSING: {
    id: (f) =>
      `Surat "${f['kind']}" merujuk surat terdahulu, tetapi tidak ada surat permintaan yang tercatat. Kirim permintaan lebih dahulu.`,
    en: (f) => `A "${f['kind']}" refers to an earlier letter, and no request is on record`,
  },
  FIRST_LETTER_LATER: {
    id: (f) =>
      `Surat terdahulu Nomor ${f['nomor']} bertanggal sesudah ${f['tanggal']}. Periksa tanggalnya.`,
    en: (f) => `The earlier letter ${f['nomor']} is dated after ${f['tanggal']}`,
  },
  LETTER_INCOMPLETE: {
    id: (f) =>
      `Surat "${f['letterId']}" belum lengkap. Perbaiki setiap temuannya lalu ajukan lagi.`,
    en: (f) => `Letter "${f['letterId']}" is incomplete; mend every finding and submit it again`,
  },
  LETTER_NEEDS_SECOND_LOOK: {
    id: (f) =>
      `Surat "${f['letterId']}" memuat temuan yang perlu diperiksa kembali. Periksa, lalu ajukan dengan menyatakannya.`,
    en: (f) => `Letter "${f['letterId']}" holds findings that ask for a second look`,
  },
  LETTER_TEXT_EXPIRED: {
    id: (f) =>
      `Naskah disusun menurut hukum per ${f['hukumPer']} dan hanya dapat ditanggali sampai dengan ${f['until']}, bukan ${f['tanggal']}. Susun ulang surat ini.`,
    en: (f) =>
      `The text rests on the law of ${f['hukumPer']} and may be dated until ${f['until']}, not ${f['tanggal']}`,
  },
  TEMPLATE_VERSION_UNKNOWN: {
    id: (f) =>
      `Templat versi "${f['version']}" yang dipakai surat ini tidak ada. Pulihkan arsip templatnya.`,
    en: (f) =>
      `The template version "${f['version']}" is not kept: after an edit run npm run templates:freeze`,
  },
  TANGGAL_INVALID: {
    id: (f) => `"${f['tanggal']}" bukan tanggal; tulis seperti 2026-11-24.`,
    en: (f) => `"${f['tanggal']}" is no calendar day; write it like 2026-11-24`,
  },
  TEMPLATE_FIELD_MISSING: {
    id: (f) => `Isian surat "${f['field']}" kosong. Lengkapi sebelum surat disusun.`,
    en: (f) => `The letter's field "${f['field']}" is empty`,
  },
  TEMPLATE_INVALID: {
    id: (f) => `Templat "${f['template']}" tidak sah: ${f['problem']}.`,
    en: (f) => `Template "${f['template']}" is invalid: ${f['problem']}`,
  },
  MARKUP_INVALID: {
    id: (f) => `Susunan naskah tidak sah pada ${f['path']}: ${f['problem']}.`,
    en: (f) => `The letter's markup is invalid at ${f['path']}: ${f['problem']}`,
  },
  PICTURE_NOT_PRINTABLE: {
    id: (f) =>
      `Gambar "${f['picture']}" tidak dapat dicetak: ${f['problem']}. Simpan ulang sebagai PNG atau JPEG biasa.`,
    en: (f) => `Picture "${f['picture']}" cannot be printed: ${f['problem']}`,
  },
  PICTURE_MISSING: {
    id: (f) =>
      `Gambar "${f['picture']}" yang disebut surat tidak ditemukan. Unggah kembali berkasnya atau periksa profil penerbit.`,
    en: (f) => `Picture "${f['picture']}", which the letter names, was not found`,
  },
  LETTER_KIND_UNKNOWN: {
    id: (f) => `Jenis surat "${f['kind']}" tidak dikenal; yang ada: ${f['known']}.`,
    en: (f) => `Letter kind "${f['kind']}" is unknown; known: ${f['known']}`,
  },
  LAW_REFUSED: {
    id: (f) => `${f['message']}`,
    en: (f) => `The register refuses this letter: ${f['reason']}`,
  },
} satisfies Messages;
