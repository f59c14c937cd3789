/** Facts of one error: what was wrong, where, what is allowed. Never personal data. */
export type Facts = Readonly<Record<string, string | number>>;

interface Message {
  readonly id: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

/** Every stable error code with its sentence; `docs/errors.md` lists them for people. */
const MESSAGES = {
  FILE_NOT_FOUND: {
    id: (f) => `Berkas "${f['file']}" tidak ditemukan. Periksa nama dan letaknya.`,
    en: (f) => `File "${f['file']}" does not exist: check its name and place`,
  },
  BATCH_NOT_FOUND: {
    id: (f) => `Berkas daftar "${f['batchId']}" tidak ditemukan. Periksa tautan atau nomornya.`,
    en: (f) => `Batch "${f['batchId']}" does not exist`,
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
  NOT_ALLOWED: {
    id: () => 'Peran Anda tidak mengizinkan tindakan ini. Mintalah kepada pejabat yang berwenang.',
    en: () => 'Your groups do not allow this action',
  },
  APPROVER_IS_SUBMITTER: {
    id: (f) =>
      `Surat "${f['letterId']}" Anda ajukan sendiri; pengaju tidak boleh menyetujuinya. Mintalah orang kedua.`,
    en: (f) => `Letter "${f['letterId']}" was submitted by you; a second person must approve it`,
  },
  DRAFT_CHANGED: {
    id: (f) =>
      `Isi surat "${f['letterId']}" berubah sejak Anda melihatnya. Buka kembali lalu setujui naskah yang baru.`,
    en: (f) => `Letter "${f['letterId']}" no longer has the draft whose SHA-256 was named`,
  },
  FINAL_CHANGED: {
    id: (f) =>
      `Naskah akhir surat "${f['letterId']}" bukan yang Anda sebut. Buka kembali naskah akhirnya.`,
    en: (f) => `Letter "${f['letterId']}" does not have the final PDF whose SHA-256 was named`,
  },
  DESK_MISSING: {
    id: (f) =>
      `Surat "${f['letterId']}" belum mempunyai alamat surel narahubung platform. Lengkapi direktori platform.`,
    en: (f) => `Letter "${f['letterId']}" has no e-mail address of a compliance desk`,
  },
  NUMBER_MISSING: {
    id: (f) => `Surat "${f['letterId']}" belum bernomor, sehingga tidak dapat diterbitkan.`,
    en: (f) => `Letter "${f['letterId']}" has no number and cannot be issued`,
  },
  REASON_MISSING: {
    id: () => 'Alasan wajib diisi.',
    en: () => 'A reason is required',
  },
  OBJECT_MISSING: {
    id: (f) => `Berkas tersimpan "${f['key']}" tidak ada. Hubungi pengelola sistem.`,
    en: (f) => `Stored object "${f['key']}" is missing`,
  },
  OBJECT_CHANGED: {
    id: (f) =>
      `Berkas tersimpan "${f['key']}" tidak lagi sama dengan sidik SHA-256-nya. Hubungi pengelola sistem.`,
    en: (f) => `Stored object "${f['key']}" no longer has the SHA-256 that its key names`,
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
  SETTING_MISSING: {
    id: (f) => `Pengaturan lingkungan belum lengkap: ${f['names']}.`,
    en: (f) => `Environment variables are missing: ${f['names']}`,
  },
} satisfies Record<string, Message>;

export type ErrorCode = keyof typeof MESSAGES;

export const errorCodes = Object.keys(MESSAGES) as readonly ErrorCode[];

/** Bad input or a broken promise; expected outcomes are return values instead. */
export class TeguranError extends Error {
  override readonly name = 'TeguranError';
  readonly code: ErrorCode;
  readonly facts: Facts;

  constructor(code: ErrorCode, facts: Facts = {}, options?: ErrorOptions) {
    super(MESSAGES[code].en(facts), options);
    this.code = code;
    this.facts = facts;
  }

  /** The sentence that staff read. */
  get kalimat(): string {
    return MESSAGES[this.code].id(this.facts);
  }
}
