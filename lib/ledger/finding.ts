/** One thing that is wrong with a log or an export: which file, which entry, and why. */
export interface Finding {
  readonly code: FindingCode;
  readonly file: string;
  /** 1-based line in the file, where the fault is in a line. */
  readonly line: number | null;
  /** Id of the log entry, where it can still be read. */
  readonly entry: string | null;
  readonly message: string;
}

/** Every reason to distrust an export, as auditors read it. */
const SENTENCES = {
  ENTRY_UNREADABLE: 'Baris ini bukan entri log yang sah.',
  ENTRY_NOT_CANONICAL: 'Penulisan entri tidak baku (RFC 8785); baris pernah ditulis ulang.',
  ENTRY_OTHER_PLATFORM: 'Entri ini milik platform lain.',
  ENTRY_CHANGED: 'Isi entri berubah: sidiknya tidak sama dengan yang dicatat setelahnya.',
  ENTRY_MISSING: 'Entri sebelum baris ini dihapus.',
  ENTRY_MOVED: 'Urutan entri diubah.',
  ENTRY_INSERTED: 'Entri ini disisipkan: nomor urutnya sudah dipakai entri lain.',
  ENTRY_REPEATED: 'Langkah yang sama tercatat dua kali.',
  LOG_MISSING: 'Berkas log platform tidak ada.',
  LOG_TAIL_CUT: 'Bagian akhir log dipotong: entri lebih sedikit daripada titik periksa.',
  LOG_TAIL_GROWN: 'Log memuat entri yang tidak dicakup titik periksa.',
  LOG_TABLE_DIFFERS: 'Tabel CSV tidak sama dengan log.',
  CHECKPOINT_MISSING: 'Titik periksa tidak ada.',
  CHECKPOINT_UNREADABLE: 'Titik periksa tidak dapat dibaca.',
  CHECKPOINT_OTHER_LOG: 'Titik periksa ini milik log lain.',
  CHECKPOINT_ROOT_DIFFERS: 'Akar Merkle log tidak sama dengan titik periksa.',
  CHECKPOINT_SIGNATURE_INVALID: 'Tanda tangan titik periksa tidak sah menurut kunci publik.',
  MANIFEST_MISSING: 'Daftar berkas (manifest.json) tidak ada.',
  MANIFEST_UNREADABLE: 'Daftar berkas (manifest.json) tidak dapat dibaca.',
  MANIFEST_SIGNATURE_INVALID: 'Tanda tangan daftar berkas tidak sah: daftarnya pernah diubah.',
  FILE_MISSING: 'Berkas ini ada dalam daftar tetapi tidak ada dalam ekspor.',
  FILE_EXTRA: 'Berkas ini tidak ada dalam daftar.',
  FILE_CHANGED: 'Isi berkas berubah: sidik SHA-256 tidak sama dengan daftar.',
  FILE_NOT_IN_LOG: 'Sidik berkas ini tidak sama dengan yang dicatat log surat.',
  LETTER_FILE_MISSING: 'Log mencatat berkas surat ini, tetapi berkasnya tidak disertakan.',
  NOMOR_CHANGED: 'Nomor surat berganti setelah ditetapkan.',
  ACCOUNTS_DIFFER: 'Daftar akun tidak sama dengan sidik bergaram dalam log surat.',
  CHANGE_DIFFERS: 'Perubahan pengaturan yang dicatat log tidak disertakan, atau isinya berubah.',
  AGENDA_UNREADABLE: 'Agenda nomor tidak dapat dibaca.',
  NOMOR_UNACCOUNTED: 'Nomor ini tidak ada pertanggungjawabannya dalam agenda.',
  NOMOR_REPEATED: 'Nomor ini tercatat dua kali dalam agenda.',
  NOMOR_DIFFERS: 'Nomor surat dalam agenda tidak sama dengan log.',
  NOMOR_SHARED: 'Nomor surat yang sama dipakai dua surat.',
  NOMOR_NOT_IN_LOG: 'Agenda menyebut surat bernomor yang tidak ada dalam log mana pun.',
  NOMOR_NOT_IN_AGENDA: 'Log memberi surat ini nomor yang tidak ada dalam agenda.',
  NOMOR_WITHOUT_LETTER: 'Nomor yang terbit tidak menyebut suratnya.',
  NOMOR_WITHOUT_REASON: 'Nomor yang batal tidak menyebut surat atau alasannya.',
  NOMOR_WITHOUT_HOLDER: 'Nomor yang dicadangkan tidak menyebut pemegang atau alasannya.',
  AGENDA_STATUS_DIFFERS: 'Agenda dan log tidak sepakat apakah surat ini batal.',
  AGENDA_MISSING: 'Log memuat surat bernomor, tetapi tidak satu agenda pun disertakan.',
  EVIDENCE_FILE_MISSING: 'Berkas yang menyertai setiap surat bertanda tangan tidak ada.',
  STEP_STATE_DIFFERS: 'Keadaan surat pada langkah ini tidak sesuai dengan langkah sebelumnya.',
  STEP_NOT_LEGAL: 'Langkah ini tidak boleh dilakukan dari keadaan surat saat itu.',
  STEP_BY_SUBMITTER: 'Keputusan orang kedua diambil oleh orang yang mengajukan surat.',
  STEP_OTHER_DRAFT: 'Sidik konsep pada langkah ini bukan sidik konsep yang terakhir disusun.',
  STEP_OTHER_DESTINATION:
    'Sidik tujuan pada langkah ini bukan tujuan konsep yang terakhir disusun.',
  STEP_OTHER_FILE: 'Sidik naskah, surat, atau surel pada langkah ini bukan yang dibuat sebelumnya.',
  STEP_NOT_RELEASED: 'Surat dikirim tanpa dilepas oleh orang kedua.',
  STEP_NOT_AGREED: 'Surat dikirim ulang tanpa persetujuan yang cukup.',
  STEP_TIME_BACKWARDS: 'Waktu langkah ini mendahului langkah sebelumnya.',
  STEP_AFTER_EXPORT: 'Waktu langkah ini sesudah ekspor dibuat.',
  EARLIER_UNSOUND: 'Ekspor lama yang menjadi pembanding tidak sah; periksa dengan teguran audit.',
  EARLIER_IS_LATER: 'Ekspor pembanding dibuat sesudah ekspor yang diperiksa.',
  PLATFORM_VANISHED: 'Log platform ini ada dalam ekspor lama, tetapi kini tidak ada.',
  HISTORY_SHORTER: 'Log kini lebih pendek daripada dalam ekspor lama.',
  HISTORY_CHANGED: 'Entri ini tidak sama dengan entri pada baris yang sama dalam ekspor lama.',
  NOMOR_VANISHED: 'Nomor yang ada dalam agenda ekspor lama kini tidak ada.',
  NOMOR_REWRITTEN: 'Isi agenda untuk nomor ini tidak sama dengan agenda ekspor lama.',
} as const;

export type FindingCode = keyof typeof SENTENCES;

export function finding(
  code: FindingCode,
  file: string,
  where: { readonly line?: number; readonly entry?: string | null; readonly detail?: string } = {},
): Finding {
  const { line = null, entry = null, detail } = where;
  const message = detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} ${detail}`;
  return { code, file, line, entry, message };
}
