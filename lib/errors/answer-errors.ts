import type { Messages } from './message.ts';

/** Why an answer of a platform cannot be put on record. */
export const answerErrors = {
  ANSWER_NOT_EXPECTED: {
    id: (f) =>
      `Surat "${f['letterId']}" tidak meminta tindakan platform, sehingga jawabannya tidak dicatat di sini.`,
    en: (f) => `Letter "${f['letterId']}" asks nothing of a platform that it could answer`,
  },
  ANSWER_ON_RECORD: {
    id: (f) =>
      `Jawaban lain atas surat "${f['letterId']}" sudah dicatat sejak halaman ini dibuka. Periksa dahulu sebelum melanjutkan.`,
    en: (f) =>
      `Another answer to letter "${f['letterId']}" was recorded meanwhile: look at it first`,
  },
  ANSWER_TIME_WRONG: {
    id: () => 'Waktu jawaban diterima harus sesudah surat dilepas dan tidak di masa depan.',
    en: () => 'An answer is received after its letter was released, and not in the future',
  },
  ANSWER_CHANNEL_MISSING: {
    id: () => 'Cara jawaban diterima belum dipilih.',
    en: () => 'How the answer was received was not chosen',
  },
  ANSWER_REASON_MISSING: {
    id: () => 'Alasan penolakan wajib diisi: kutip atau ringkas kata-kata platform.',
    en: () => 'A refusal needs its reason: quote the platform or sum up what it says',
  },
  ANSWER_OUTCOME_MISSING: {
    id: () => 'Hasilnya belum dipilih.',
    en: () => 'No outcome was chosen',
  },
  ANSWER_NUMBERS_UNREADABLE: {
    id: () => 'Tulis nomor akun seperti pada daftar surat, misalnya 2, 5–7.',
    en: () => 'Write account numbers as in the list of the letter, such as 2, 5-7',
  },
  ANSWER_SAYS_NOTHING: {
    id: () =>
      'Jawaban ini tidak memutuskan satu akun pun. Pilih hasilnya, atau catat sebagai tanda terima otomatis. Belum ada jawaban tercatat yang dapat ditarik.',
    en: () =>
      'This answer decides on no account: choose an outcome or record an automatic receipt; there is none on record to take back',
  },
  ANSWER_ITEM_UNKNOWN: {
    id: (f) => `Surat ini tidak memuat akun nomor ${f['itemNo']}. Lihat nomor pada daftar akunnya.`,
    en: (f) => `The letter has no account number ${f['itemNo']}`,
  },
  ANSWER_ITEM_TWICE: {
    id: (f) => `Akun nomor ${f['itemNo']} disebut dua kali. Sebut setiap akun sekali saja.`,
    en: (f) => `Account number ${f['itemNo']} is named twice`,
  },
  ANSWER_FILE_UNKNOWN: {
    id: () => 'Berkas jawaban harus PDF, PNG, JPEG, atau surel yang disimpan (.eml).',
    en: () => 'The file of an answer is a PDF, PNG, JPEG or a saved mail (.eml)',
  },
  ANSWER_FILE_NOT_UPLOADED: {
    id: (f) =>
      `Berkas jawaban atas surat "${f['letterId']}" dengan SHA-256 itu belum diunggah. Unggah dahulu melalui formulirnya.`,
    en: (f) => `No file of an answer to letter "${f['letterId']}" with this SHA-256 was uploaded`,
  },
  ANSWER_NOT_FOUND: {
    id: (f) => `Surat "${f['letterId']}" tidak mempunyai jawaban tercatat itu, atau berkasnya.`,
    en: (f) => `Letter "${f['letterId']}" has no such answer on record, or no file of it`,
  },
} satisfies Messages;
