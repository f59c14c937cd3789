import type { Messages } from './message.ts';

/** Why a letter cannot make the move that is asked for. */
export const moveErrors = {
  DRAFT_OUTDATED: {
    id: (f) =>
      `Hukum, nama, atau mandat berubah sejak konsep surat "${f['letterId']}" disusun. Susun ulang sebelum disetujui.`,
    en: (f) => `Law, names or mandates changed since draft "${f['letterId']}"; write it anew`,
  },
  LETTER_NOT_FOUND: {
    id: (f) => `Surat "${f['letterId']}" tidak ditemukan. Periksa tautan atau nomornya.`,
    en: (f) => `Letter "${f['letterId']}" does not exist`,
  },
  LETTER_BUSY: {
    id: (f) => `Surat "${f['letterId']}" sedang diubah oleh proses lain. Coba lagi sebentar lagi.`,
    en: (f) => `Letter "${f['letterId']}" kept changing while it was written; try again`,
  },
  MOVE_NOT_LEGAL: {
    id: (f) =>
      `Surat "${f['letterId']}" sudah berubah keadaan (${f['state']}). Muat ulang halaman dan periksa keadaannya.`,
    en: (f) => `Letter "${f['letterId']}" cannot make this move from state "${f['state']}"`,
  },
  DECISION_TOO_EARLY: {
    id: (f) =>
      `Kabar tentang surat "${f['letterId']}" masih mungkin datang. Putuskan 30 menit setelah percobaan kirim.`,
    en: (f) =>
      `News of letter "${f['letterId']}" may still come; decide 30 minutes after its attempt`,
  },
  SENDING_BUSY: {
    id: () => 'Giliran kirim sedang diperebutkan banyak proses. Coba lagi sebentar lagi.',
    en: () => 'The sending turns kept changing while one was taken; try again',
  },
  SEND_QUOTA_INCOMPLETE: {
    id: () => 'Layanan surel menjawab tanpa batas pengirimannya. Coba lagi sebentar lagi.',
    en: () => 'The mail service answered without its sending limits; try again',
  },
  APPROVER_IS_SUBMITTER: {
    id: (f) =>
      `Surat "${f['letterId']}" Anda ajukan sendiri; pengaju tidak boleh menyetujuinya. Mintalah orang kedua.`,
    en: (f) => `Letter "${f['letterId']}" was submitted by you; a second person must approve it`,
  },
  DECIDER_IS_SUBMITTER: {
    id: (f) =>
      `Surat "${f['letterId']}" Anda ajukan sendiri; orang lain yang harus memutuskan bahwa surat itu dianggap terkirim.`,
    en: (f) => `Letter "${f['letterId']}" was submitted by you; somebody else must take it as sent`,
  },
  DRAFT_CHANGED: {
    id: (f) =>
      `Isi surat "${f['letterId']}" berubah sejak Anda melihatnya. Buka naskah yang baru, lalu ulangi langkah ini.`,
    en: (f) => `Letter "${f['letterId']}" no longer has the draft whose SHA-256 was named`,
  },
  DESTINATION_CHANGED: {
    id: (f) =>
      `Tujuan surat "${f['letterId']}" bukan yang Anda lihat. Buka kembali lalu periksa alamatnya.`,
    en: (f) => `Letter "${f['letterId']}" does not go to the destination that was named`,
  },
  DESK_CHANGED: {
    id: (f) =>
      `Narahubung platform berubah sejak surat "${f['letterId']}" disusun. Kembalikan kepada penyusun agar disusun ulang.`,
    en: (f) => `The desk changed since letter "${f['letterId']}" was written: return it`,
  },
  EXCLUSION_EMPTY: {
    id: () => 'Tandai sedikitnya satu temuan yang dikeluarkan.',
    en: () => 'Name at least one finding that is to leave the letter',
  },
  APPROVER_SET_ADDRESS: {
    id: (f) =>
      `Alamat tujuan surat "${f['letterId']}" Anda tetapkan sendiri. Mintalah pejabat lain menyetujuinya.`,
    en: (f) => `You set the address of letter "${f['letterId']}"; another person must approve it`,
  },
  FINAL_CHANGED: {
    id: (f) =>
      `Naskah akhir surat "${f['letterId']}" bukan yang Anda sebut. Buka kembali naskah akhirnya.`,
    en: (f) => `Letter "${f['letterId']}" does not have the final PDF whose SHA-256 was named`,
  },
  SENDING_STOPPED: {
    id: () => 'Semua pengiriman sedang dihentikan. Lanjutkan dahulu melalui Pengaturan.',
    en: () => 'All sending is stopped at present',
  },
  EARLIER_LETTER_WITHDRAWN: {
    id: (f) =>
      `Surat terdahulu yang disebut surat "${f['letterId']}" sudah dicabut. Batalkan surat ini, atau tulis tindak lanjut yang baru.`,
    en: (f) => `A letter that letter "${f['letterId']}" follows was withdrawn`,
  },
  ANSWERED_SINCE: {
    id: (f) =>
      `Jawaban platform atas surat terdahulu dicatat atau ditarik sesudah surat "${f['letterId']}" disusun. Kembalikan: bila isinya tidak sesuai lagi, batalkan dan tulis tindak lanjut baru; bila masih sesuai, susun ulang.`,
    en: (f) =>
      `The platform's answer to an earlier letter came on record, or was taken back, after letter "${f['letterId']}" was written. Return it: if its words no longer hold, withdraw it and begin a new follow-up; if they do, write it anew`,
  },
  EARLIER_LETTER_NOT_RECEIVED: {
    id: (f) =>
      `Surat "${f['letterId']}" (${f['state']}) belum tercatat diterima platform, sehingga belum dapat ditindaklanjuti.`,
    en: (f) => `Letter "${f['letterId']}" (${f['state']}) is not on record as received`,
  },
  RECEIPT_MISSING: {
    id: () => 'Tanda terima wajib dicatat: nomornya, atau SHA-256 berkasnya.',
    en: () => 'A receipt is required: its number, or the SHA-256 of its file',
  },
  HAND_IN_IS_SET: {
    id: (f) =>
      `Penyampaian surat "${f['letterId']}" sudah tercatat pada ${f['saat']} melalui ${f['melalui']} dengan tanda terima "${f['receipt']}"; tanda terima lain tidak dicatat. Bandingkan keduanya.`,
    en: (f) =>
      `The handing in of letter "${f['letterId']}" is on record (${f['at']}, receipt "${f['receipt']}"); another receipt is not recorded`,
  },
  HAND_IN_TIME_WRONG: {
    id: () => 'Waktu penyampaian harus sesudah surat dilepas dan tidak di masa depan.',
    en: () => 'A letter is handed in after its release, and not in the future',
  },
  PENCABUTAN_STANDS: {
    id: (f) =>
      `Surat pencabutan "${f['letterId']}" sudah atau mungkin sudah terkirim dan tidak dapat dicabut lagi. Bila keliru, sampaikan surat baru.`,
    en: (f) =>
      `Letter of revocation "${f['letterId']}" has left, or may have, and cannot be withdrawn`,
  },
  LETTER_NEVER_LEFT: {
    id: (f) =>
      `Surat "${f['letterId']}" tidak tercatat pernah dikirim, sehingga tidak memerlukan surat pencabutan.`,
    en: (f) => `Letter "${f['letterId']}" is not on record as sent and needs no revocation`,
  },
  FOLLOW_UP_TOO_EARLY: {
    id: (f) => `Tenggat surat terdahulu baru berakhir ${f['due']}. Tunggu sampai lewat.`,
    en: (f) => `The time that the earlier letter asked for ends at ${f['due']}: wait until then`,
  },
  EXCLUSION_REASONS_TOO_LONG: {
    id: (f) =>
      `Alasan pengecualian pada surat "${f['letterId']}" terlalu banyak atau terlalu panjang untuk disimpan. Persingkat, atau pakai satu alasan untuk beberapa temuan.`,
    en: (f) =>
      `Letter "${f['letterId']}" has no room for these reasons; shorten them, or give several items the same one`,
  },
  CERTIFICATE_EXPIRED: {
    id: (f) =>
      `Sertifikat yang menandatangani surat "${f['letterId']}" sudah berakhir. Batalkan surat ini, lalu ajukan yang baru.`,
    en: (f) => `The certificate behind the signature of letter "${f['letterId']}" has ended`,
  },
} satisfies Messages;
