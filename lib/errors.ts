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
  FILE_IS_DIRECTORY: {
    id: (f) => `"${f['file']}" adalah folder. Sebutkan satu berkas daftar.`,
    en: (f) => `"${f['file']}" is a directory: name one list file`,
  },
  FILE_UNREADABLE: {
    id: (f) => `Berkas "${f['file']}" tidak dapat dibaca (${f['reason']}). Periksa izin aksesnya.`,
    en: (f) => `File "${f['file']}" cannot be read (${f['reason']})`,
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
  DRAFT_OUTDATED: {
    id: (f) =>
      `Hukum, nama, atau mandat berubah sejak konsep surat "${f['letterId']}" disusun. Susun ulang sebelum disetujui.`,
    en: (f) => `Law, names or mandates changed since draft "${f['letterId']}"; write it anew`,
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
  NOMOR_PART_UNKNOWN: {
    id: (f) =>
      `Pola nomor surat memuat bagian "${f['part']}" yang tidak dikenal; yang ada: ${f['known']}.`,
    en: (f) => `The number pattern names the part "${f['part']}"; known: ${f['known']}`,
  },
  NOMOR_PART_EMPTY: {
    id: (f) => `Bagian "${f['part']}" pada pola nomor surat kosong. Lengkapi profil penerbit.`,
    en: (f) => `The part "${f['part']}" of the number pattern is empty in the issuer profile`,
  },
  NOMOR_OUT_OF_RANGE: {
    id: (f) => `Nomor urut surat harus bilangan bulat mulai dari 1, bukan ${f['urut']}.`,
    en: (f) => `A running number is a whole number from 1 on, not ${f['urut']}`,
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
  PAGE_UNKNOWN: {
    id: () => 'Lanjutan daftar ini tidak dikenal. Mulailah dari halaman pertama.',
    en: () => 'This continuation belongs to no page of the list: begin with the first page',
  },
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
    id: (f) => `Butir ${f['itemNo']} tidak ada dalam berkas daftar "${f['batchId']}".`,
    en: (f) => `Batch "${f['batchId']}" has no item ${f['itemNo']}`,
  },
  EVIDENCE_FILE_NOT_FOUND: {
    id: (f) => `Bukti dengan SHA-256 ${f['sha256']} tidak ada dalam berkas daftar ini.`,
    en: (f) => `The batch holds no evidence with SHA-256 ${f['sha256']}`,
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
    id: (f) =>
      `Baris ${f['rows']} (${f['platform']}) belum mempunyai tautan spesifik atau uraian temuan. Lengkapi, lalu unggah lagi.`,
    en: (f) =>
      `Rows ${f['rows']} (${f['platform']}) lack a specific link or a description of the finding`,
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
  ANSWER_NOT_EXPECTED: {
    id: (f) =>
      `Surat "${f['letterId']}" tidak meminta tindakan platform, sehingga jawabannya tidak dicatat di sini.`,
    en: (f) => `Letter "${f['letterId']}" asks nothing of a platform that it could answer`,
  },
  ANSWER_ON_RECORD: {
    id: (f) =>
      `Jawaban lain atas surat "${f['letterId']}" sudah dicatat sejak halaman ini dibuka. Periksa dahulu, lalu catat yang masih perlu.`,
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
      'Jawaban ini tidak memutuskan satu akun pun. Pilih hasilnya, atau catat sebagai tanda terima otomatis.',
    en: () => 'This answer decides on no account: choose an outcome or record an automatic receipt',
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
  NO_ITEMS_LEFT: {
    id: (f) =>
      `Surat "${f['letterId']}" tidak memuat temuan lagi. Batalkan suratnya bila semuanya keliru.`,
    en: (f) => `Letter "${f['letterId']}" would have no items left; withdraw it instead`,
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
  NUMBER_MISSING: {
    id: (f) => `Surat "${f['letterId']}" belum bernomor, sehingga tidak dapat diterbitkan.`,
    en: (f) => `Letter "${f['letterId']}" has no number and cannot be issued`,
  },
  NUMBER_COUNT_INVALID: {
    id: (f) => `Jumlah nomor ${f['count']} tidak sah; sebutkan 1 sampai ${f['limit']}.`,
    en: (f) => `Cannot reserve ${f['count']} numbers; name 1 to ${f['limit']}`,
  },
  NUMBER_NOT_GIVEN_YET: {
    id: (f) =>
      `Nomor ${f['urut']} belum pernah diberikan; nomor terakhir ${f['last']}. Sisipan hanya di bawah nomor yang sudah ada.`,
    en: (f) => `Number ${f['urut']} has not been given yet (last ${f['last']})`,
  },
  EXPORT_WITHOUT_AGENDA: {
    id: (f) => `Ekspor ini tidak memuat agenda nomor tahun ${f['year']}.`,
    en: (f) => `The export holds no number agenda of ${f['year']}`,
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
  VALUE_NOT_JSON: {
    id: (f) => `Nilai bertipe "${f['type']}" tidak dapat dicatat. Hubungi pengelola sistem.`,
    en: (f) => `A value of type "${f['type']}" has no JSON form`,
  },
  LOG_BUSY: {
    id: (f) => `Log platform "${f['platform']}" sedang ditulis proses lain. Coba lagi nanti.`,
    en: (f) => `The chain of "${f['platform']}" kept growing while it was extended; try again`,
  },
  LOG_DAMAGED: {
    id: (f) =>
      `Log platform "${f['platform']}" rusak pada baris ${f['line']} (${f['reason']}). Hubungi pengelola sistem.`,
    en: (f) => `The chain of "${f['platform']}" is damaged at line ${f['line']}: ${f['reason']}`,
  },
  LOG_FORKED: {
    id: (f) =>
      `Log platform "${f['platform']}" tidak lagi sesuai titik periksa ${f['size']} entri. Hubungi pengelola sistem.`,
    en: (f) => `The chain of "${f['platform']}" contradicts its checkpoint at ${f['size']}`,
  },
  NOT_A_FOLDER: {
    id: (f) => `"${f['folder']}" bukan folder. Sebutkan folder ekspor.`,
    en: (f) => `"${f['folder']}" is not a folder`,
  },
  PUBLIC_KEY_UNREADABLE: {
    id: (f) => `"${f['key']}" bukan kunci publik RSA atau ECDSA dalam bentuk PEM.`,
    en: (f) => `"${f['key']}" is not an RSA or ECDSA public key in PEM`,
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
  EMPTY_FILE: {
    id: () => 'Berkas kosong. Unggah daftar yang berisi judul kolom dan baris data.',
    en: () => 'The file is empty',
  },
  FILE_TOO_LARGE: {
    id: (f) => `Berkas ${f['bytes']} bita; paling banyak ${f['limit']} bita. Pecah daftarnya.`,
    en: (f) => `The file has ${f['bytes']} bytes; at most ${f['limit']}`,
  },
  FORMAT_UNKNOWN: {
    id: () => 'Bentuk berkas tidak dikenal. Simpan daftar sebagai XLSX, CSV UTF-8, atau JSON.',
    en: () => 'The file is neither CSV, XLSX nor JSON',
  },
  ENCODING_UNCLEAR: {
    id: () => 'Penyandian teks tidak jelas. Simpan ulang sebagai "CSV UTF-8".',
    en: () => 'The text encoding is unclear; save the list as CSV UTF-8',
  },
  SECOND_BYTE_ORDER_MARK: {
    id: (f) =>
      `Baris ${f['line']} diawali tanda awal berkas; tampaknya dua berkas digabung. Unggah satu per satu.`,
    en: (f) => `Line ${f['line']} starts with a byte order mark: two files were glued together`,
  },
  DELIMITER_UNCLEAR: {
    id: () =>
      'Pemisah kolom bercampur koma dan titik koma. Simpan ulang dari Excel sebagai "CSV UTF-8".',
    en: () => 'Commas and semicolons both separate columns; save the list again as CSV',
  },
  QUOTE_NOT_CLOSED: {
    id: (f) => `Tanda kutip pada baris ${f['line']} tidak ditutup.`,
    en: (f) => `The quote opened in line ${f['line']} is never closed`,
  },
  CSV_DAMAGED: {
    id: (f) => `Baris ${f['line']} tidak dapat dibaca sebagai CSV. Periksa tanda kutipnya.`,
    en: (f) => `Line ${f['line']} cannot be read as CSV`,
  },
  JSON_DAMAGED: {
    id: () => 'Berkas JSON rusak atau bukan daftar. Isinya harus larik objek, satu objek per akun.',
    en: () => 'The file is not a JSON array of objects',
  },
  HEADER_NOT_FOUND: {
    id: () =>
      'Judul kolom tidak ditemukan pada 20 baris pertama. Beri judul seperti "Platform" dan "Tautan".',
    en: () => 'No header was found in the first 20 rows',
  },
  HEADER_NOT_ALLOWED: {
    id: (f) => `Judul kolom tidak diizinkan: ${f['heading']}. Ganti judulnya.`,
    en: (f) => `Column heading ${f['heading']} is not allowed`,
  },
  DUPLICATE_HEADER: {
    id: (f) => `Judul kolom ganda: ${f['heading']} (kolom ${f['first']} dan ${f['second']}).`,
    en: (f) => `Heading ${f['heading']} stands over columns ${f['first']} and ${f['second']}`,
  },
  AMBIGUOUS_COLUMNS: {
    id: (f) =>
      `Kolom "${f['first']}" dan "${f['second']}" sama artinya. Ubah judul salah satu atau gabungkan.`,
    en: (f) => `Columns "${f['first']}" and "${f['second']}" mean the same field`,
  },
  REQUIRED_COLUMN_MISSING: {
    id: (f) => `Kolom wajib tidak ada: ${f['column']}.`,
    en: (f) => `The required column ${f['column']} is missing`,
  },
  NO_DATA_ROWS: {
    id: () => 'Tidak ada baris data di bawah judul kolom.',
    en: () => 'There are no data rows below the header',
  },
  BATCH_TOO_LARGE: {
    id: (f) => `Daftar berisi ${f['rows']} baris; paling banyak ${f['limit']}. Pecah daftarnya.`,
    en: (f) => `The list has ${f['rows']} rows; at most ${f['limit']}`,
  },
  TOO_MANY_COLUMNS: {
    id: (f) => `Daftar berisi ${f['columns']} kolom; paling banyak ${f['limit']}.`,
    en: (f) => `The list has ${f['columns']} columns; at most ${f['limit']}`,
  },
  NOT_A_WORKBOOK: {
    id: () => 'Bukan berkas Excel. Buka daftar di Excel lalu simpan sebagai .xlsx atau CSV UTF-8.',
    en: () => 'The file is not an Excel workbook',
  },
  HTML_NOT_A_WORKBOOK: {
    id: () =>
      'Berkas ini halaman web yang diberi nama Excel. Buka di Excel lalu simpan sebagai .xlsx.',
    en: () => 'The file is a web page; open it in Excel and save it as .xlsx',
  },
  PDF_NOT_A_LIST: {
    id: () => 'Berkas ini PDF. Mintalah daftar aslinya dalam Excel atau CSV.',
    en: () => 'The file is a PDF; ask for the list itself as XLSX or CSV',
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
  CELL_OUT_OF_BOUNDS: {
    id: (f) =>
      `Sel ${f['cell']} berisi data di luar batas ${f['rows']} baris dan ${f['columns']} kolom. Hapus isinya.`,
    en: (f) => `Cell ${f['cell']} lies beyond ${f['rows']} rows and ${f['columns']} columns`,
  },
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
  CERTIFICATE_EXPIRED: {
    id: (f) =>
      `Sertifikat yang menandatangani surat "${f['letterId']}" sudah berakhir. Batalkan surat ini, lalu ajukan yang baru.`,
    en: (f) => `The certificate behind the signature of letter "${f['letterId']}" has ended`,
  },
  CERTIFICATE_EXPIRING: {
    id: (f) =>
      `Sertifikat penanda tangan hanya berlaku ${f['from']} s.d. ${f['until']}; harus masih berlaku ${f['days']} hari lagi. Perbarui sertifikat.`,
    en: (f) =>
      `The certificate is valid from ${f['from']} to ${f['until']}; ${f['days']} days must be left`,
  },
} satisfies Record<string, Message>;

export type ErrorCode = keyof typeof MESSAGES;

/** Both sentences of a code for some facts; the list for people is made from these. */
export function sentencesOf(code: ErrorCode, facts: Facts): { id: string; en: string } {
  return { id: MESSAGES[code].id(facts), en: MESSAGES[code].en(facts) };
}

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
