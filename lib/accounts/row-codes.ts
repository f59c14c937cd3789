/** Facts of one finding, quoted in its sentence. */
export type RowFacts = Readonly<Record<string, string | number>>;

export interface RowCodeEntry {
  readonly level: 'error' | 'warning' | 'skipped';
  readonly id: (facts: RowFacts) => string;
  readonly en: (facts: RowFacts) => string;
}

const entry = (
  level: RowCodeEntry['level'],
  id: RowCodeEntry['id'],
  en: RowCodeEntry['en'],
): RowCodeEntry => ({ level, id, en });

const error = (id: RowCodeEntry['id'], en: RowCodeEntry['en']) => entry('error', id, en);
const warning = (id: RowCodeEntry['id'], en: RowCodeEntry['en']) => entry('warning', id, en);
const skipped = (id: RowCodeEntry['id'], en: RowCodeEntry['en']) => entry('skipped', id, en);

/** Every stable row code; the place is put before the sentence, so no sentence repeats it. */
export const rowCodes = {
  URL_MISSING: error(
    () => 'tautan kosong dan tidak ada nama akun. Isi alamat lengkap akun atau unggahan.',
    () => 'no link and no account name; give the full address',
  ),
  PLATFORM_MISSING: error(
    () => 'platform kosong, padahal hanya ada nama akun. Isi platform atau tautan lengkap.',
    () => 'an account name alone needs a platform; give the platform or the full link',
  ),
  PLATFORM_UNKNOWN: error(
    (f) =>
      `platform "${f['value']}" tidak ada dalam direktori. Periksa tautan; untuk situs mandiri isi kolom platform dengan "Situs web".`,
    (f) =>
      `platform "${f['value']}" is not in the directory; for an independent site write "website" as platform`,
  ),
  PLATFORM_MISMATCH: error(
    (f) =>
      `kolom platform menyebut ${f['stated']}, tetapi tautan menuju ${f['found']}. Perbaiki salah satunya.`,
    (f) => `the platform column says ${f['stated']} but the link leads to ${f['found']}`,
  ),
  LINK_MISMATCH: error(
    (f) =>
      `teks sel "${f['shown']}" berbeda dari tujuan tautannya "${f['target']}". Samakan keduanya.`,
    (f) => `the cell shows "${f['shown']}" but its hyperlink leads to "${f['target']}"`,
  ),
  LINK_INVALID: error(
    (f) => `"${f['value']}" bukan tautan yang dapat dibaca. Salin alamat dari bilah peramban.`,
    (f) => `"${f['value']}" cannot be read as a link; copy the address from the browser`,
  ),
  LINK_SCHEME_NOT_ALLOWED: error(
    () => 'hanya tautan http dan https yang diterima.',
    () => 'only http and https links are accepted',
  ),
  LINK_NOT_AN_ACCOUNT: error(
    () =>
      'tautan tidak menunjuk akun, unggahan, produk, atau toko. Salin alamat halaman yang tepat.',
    () => 'the link names no account, post, product or shop',
  ),
  LINK_SHORTENED: error(
    (f) => `"${f['value']}" adalah tautan pendek. Buka, lalu tempel alamat akhirnya.`,
    (f) => `"${f['value']}" is a short link; open it and paste the final address`,
  ),
  LINK_LOOKALIKE: error(
    (f) => `alamat "${f['value']}" menyerupai platform resmi tetapi bukan. Periksa kembali.`,
    (f) => `the host of "${f['value']}" imitates a listed platform`,
  ),
  LINK_IP_ADDRESS: error(
    () => 'tautan memakai alamat IP, bukan nama situs. Alamat seperti ini tidak diterima.',
    () => 'the link uses an IP address instead of a host name',
  ),
  LINK_TOO_LONG: error(
    (f) => `tautan sepanjang ${f['length']} karakter; paling banyak ${f['limit']}.`,
    (f) => `the link has ${f['length']} characters; at most ${f['limit']}`,
  ),
  TOO_MANY_LINKS: error(
    (f) => `${f['count']} tautan dalam satu sel; paling banyak ${f['limit']}. Pecah menjadi baris.`,
    (f) => `${f['count']} links in one cell; at most ${f['limit']}`,
  ),
  HANDLE_INVALID: error(
    (f) => `"${f['value']}" bukan nama akun yang sah pada platform ini.`,
    (f) => `"${f['value']}" is not a valid account name on this platform`,
  ),
  HANDLE_NOT_ASCII: error(
    (f) =>
      `nama akun "${f['value']}" memuat huruf di luar yang dipakai platform, mungkin huruf serupa dari aksara lain.`,
    (f) => `account name "${f['value']}" has letters this platform does not use`,
  ),
  ID_PRECISION_LOST: error(
    (f) =>
      `"${f['value']}" sudah diubah Excel menjadi angka sehingga digitnya hilang. Format kolom sebagai Teks dan salin ulang dari sumber.`,
    (f) => `"${f['value']}" was stored as a number and lost digits; copy it again as text`,
  ),
  DATE_IN_HANDLE: error(
    (f) =>
      `"${f['value']}" adalah tanggal hasil ubahan Excel, bukan nama akun. Format kolom sebagai Teks dan ketik ulang.`,
    (f) => `"${f['value']}" is a date made by Excel, not an account name`,
  ),
  DATE_INVALID: error(
    (f) => `"${f['value']}" bukan tanggal yang dapat dibaca. Tulis seperti 24/11/2026.`,
    (f) => `"${f['value']}" cannot be read as a date; write it like 24/11/2026`,
  ),
  CELL_TOO_LONG: error(
    (f) => `isi sel ${f['length']} karakter; paling banyak ${f['limit']}.`,
    (f) => `the cell has ${f['length']} characters; at most ${f['limit']}`,
  ),
  CELL_COUNT: error(
    (f) =>
      `${f['found']} kolom, seharusnya ${f['expected']}. Mungkin ada pemisah yang kurang atau lebih.`,
    (f) => `${f['found']} cells, ${f['expected']} expected; a separator is missing or extra`,
  ),
  TEXT_NUL: error(
    () => 'sel memuat karakter NUL. Ketik ulang isinya.',
    () => 'the cell holds a NUL character',
  ),
  TEXT_CONTROL_CHARACTER: error(
    (f) => `sel memuat karakter kendali ${f['code']}. Ketik ulang isinya.`,
    (f) => `the cell holds the control character ${f['code']}`,
  ),
  TEXT_LONE_SURROGATE: error(
    () => 'sel memuat karakter yang rusak (separuh emoji). Salin ulang dari sumber.',
    () => 'the cell holds half of a character (lone surrogate)',
  ),
  TEXT_NONCHARACTER: error(
    (f) => `sel memuat ${f['code']}, yang bukan karakter. Ketik ulang isinya.`,
    (f) => `the cell holds the noncharacter ${f['code']}`,
  ),
  TEXT_COMBINING_MARKS: error(
    () => 'terlalu banyak tanda bertumpuk pada satu huruf. Ketik ulang isinya.',
    () => 'too many combining marks on one letter',
  ),
  URL_BUILT_FROM_HANDLE: warning(
    (f) => `tautan ${f['value']} disusun dari nama akun. Pastikan akunnya benar.`,
    (f) => `the link ${f['value']} was built from the account name`,
  ),
  LINK_NEEDS_RESOLUTION: warning(
    () => 'tautan pendek atau tautan berbagi. Buka dan tempel alamat akhirnya sebelum disurati.',
    () => 'an opaque link; open it and paste the final address before a letter is sent',
  ),
  LINK_NEEDS_REVIEW: warning(
    (f) => `tautan perlu dilihat orang (${f['why']}).`,
    (f) => `a person must look at the link (${f['why']})`,
  ),
  LINK_FROM_FORMULA: warning(
    () => 'tautan diambil dari rumus HYPERLINK; rumus tidak dijalankan.',
    () => 'the link was taken from a HYPERLINK formula, which was not run',
  ),
  FORMULA_CELL: warning(
    () => 'sel berisi rumus; yang dipakai nilai terakhir yang tersimpan.',
    () => 'the cell holds a formula; its stored value was used',
  ),
  FORMULA_LIKE_TEXT: warning(
    () => 'isi sel menyerupai rumus; dibaca sebagai teks saja.',
    () => 'the cell looks like a formula and was read as plain text',
  ),
  DITTO_FILLED: warning(
    (f) => `"${f['mark']}" diisi dengan nilai baris di atasnya: "${f['value']}".`,
    (f) => `"${f['mark']}" was filled with the value of the row above: "${f['value']}"`,
  ),
  DITTO_WITHOUT_VALUE: error(
    (f) => `"${f['mark']}" tidak mempunyai nilai di atasnya. Tulis isinya.`,
    (f) => `"${f['mark']}" has no value above it`,
  ),
  ROW_SPLIT: warning(
    (f) => `${f['count']} tautan dalam satu sel; menjadi ${f['count']} butir.`,
    (f) => `${f['count']} links in one cell became ${f['count']} items`,
  ),
  PHONE_ZERO_RESTORED: warning(
    (f) => `nomor "${f['value']}" tanpa 0 atau 62 di depan dibaca sebagai ${f['read']}. Periksa.`,
    (f) => `number "${f['value']}" lacks its leading 0 and was read as ${f['read']}`,
  ),
  ID_MAYBE_ROUNDED: warning(
    (f) => `"${f['value']}" berakhir dengan nol; mungkin dibulatkan Excel. Cocokkan dengan sumber.`,
    (f) => `"${f['value']}" ends in zeros and may have been rounded`,
  ),
  MONTH_FIRST: warning(
    (f) => `"${f['value']}" ditulis bulan dahulu; dibaca ${f['read']}.`,
    (f) => `"${f['value']}" has the month first; read as ${f['read']}`,
  ),
  DATE_IN_FUTURE: warning(
    (f) => `tanggal ${f['value']} belum terjadi.`,
    (f) => `date ${f['value']} lies in the future`,
  ),
  DATE_TOO_OLD: warning(
    (f) => `tanggal ${f['value']} lebih dari dua tahun lalu; akun mungkin sudah berubah.`,
    (f) => `date ${f['value']} is more than two years ago`,
  ),
  WEEKDAY_MISMATCH: warning(
    (f) => `${f['stated']} tidak cocok dengan tanggal ${f['value']}.`,
    (f) => `${f['stated']} is not the weekday of ${f['value']}`,
  ),
  DATE_FROM_SERIAL: warning(
    (f) => `angka ${f['value']} dibaca sebagai tanggal ${f['read']}.`,
    (f) => `number ${f['value']} was read as the date ${f['read']}`,
  ),
  PRICE_UNREADABLE: warning(
    (f) => `harga "${f['value']}" tidak dapat dibaca sebagai angka; dicatat apa adanya.`,
    (f) => `price "${f['value']}" is not a sum; kept as written`,
  ),
  FOLLOWERS_UNREADABLE: warning(
    (f) => `jumlah pengikut "${f['value']}" tidak dapat dibaca; dicatat apa adanya.`,
    (f) => `follower count "${f['value']}" is not a number; kept as written`,
  ),
  EVIDENCE_MISSING: warning(
    () => 'belum ada bukti; butir ini tidak dapat disetujui tanpa tangkapan layar.',
    () => 'no evidence; the item cannot be approved without a screenshot',
  ),
  EVIDENCE_NOT_FOUND: warning(
    (f) => `berkas bukti "${f['name']}" tidak ada di antara berkas yang diunggah.`,
    (f) => `evidence file "${f['name']}" is not among the uploaded files`,
  ),
  EVIDENCE_UNMATCHED: warning(
    (f) => `gambar "${f['name']}" tidak berada pada baris akun; tidak dipakai sebagai bukti.`,
    (f) => `picture "${f['name']}" is tied to no row of the list and was not used`,
  ),
  EVIDENCE_TYPE_NOT_ALLOWED: warning(
    (f) => `bukti "${f['name']}" berjenis ${f['type']}; hanya PNG dan JPEG yang diterima.`,
    (f) => `evidence "${f['name']}" is of type ${f['type']}; only PNG and JPEG are accepted`,
  ),
  EVIDENCE_TOO_LARGE: warning(
    (f) => `bukti "${f['name']}" ${f['bytes']} bita; paling banyak ${f['limit']} bita.`,
    (f) => `evidence "${f['name']}" has ${f['bytes']} bytes; at most ${f['limit']}`,
  ),
  EVIDENCE_TOO_MANY_PIXELS: warning(
    (f) =>
      `bukti "${f['name']}" berukuran ${f['width']} × ${f['height']} piksel; paling banyak ${f['limit']} megapiksel.`,
    (f) =>
      `evidence "${f['name']}" has ${f['width']} × ${f['height']} pixels; at most ${f['limit']} megapixels`,
  ),
  EVIDENCE_DAMAGED: warning(
    (f) => `bukti "${f['name']}" rusak; ambil ulang tangkapan layarnya.`,
    (f) => `evidence "${f['name']}" is damaged; take the screenshot again`,
  ),
  EVIDENCE_ACTIVE_CONTENT: warning(
    (f) => `bukti "${f['name']}" memuat isi aktif (halaman atau skrip); tidak dipakai.`,
    (f) => `evidence "${f['name']}" carries active content and was not used`,
  ),
  EVIDENCE_HASH_DIFFERS: error(
    (f) => `SHA-256 yang tertulis bukan milik berkas bukti "${f['name']}". Periksa berkasnya.`,
    (f) => `the stated SHA-256 is not that of evidence file "${f['name']}"`,
  ),
  EVIDENCE_HASH_INVALID: warning(
    () => 'nilai SHA-256 bukti tidak sah atau jumlahnya tidak sama dengan bukti; tidak dipakai.',
    () => 'the evidence hash is not a SHA-256 or does not pair with the evidence; ignored',
  ),
  ALREADY_IN_LETTER: warning(
    (f) =>
      f['letter'] === undefined
        ? 'sudah ada dalam surat lain; tulis alasan bila tetap harus disurati.'
        : `sudah ada dalam ${f['letter']}; tulis alasan bila tetap harus disurati.`,
    (f) => `already in ${f['letter'] ?? 'another letter'}; a repeat needs a typed reason`,
  ),
  EXPLANATION_MISSING: warning(
    () => 'belum ada alasan mengapa barang diduga impor.',
    () => 'no reason why the goods are thought to be imported',
  ),
  ACTION_UNKNOWN: warning(
    (f) => `tindakan "${f['value']}" tidak dikenal; dipakai tindakan baku surat.`,
    (f) => `action "${f['value']}" is unknown; the letter's default applies`,
  ),
  COLUMN_NOT_STORED: warning(
    () => 'kolom tidak dikenal atau tidak diperlukan; isinya tidak disimpan.',
    () => 'the column is unknown or not needed; its content is not stored',
  ),
  COLUMN_PHONE: warning(
    () =>
      'nomor telepon hanya dipakai bila menjadi akun WhatsApp atau Telegram; selebihnya tidak disimpan.',
    () => 'phone numbers are used only as WhatsApp or Telegram accounts and not stored otherwise',
  ),
  COLUMN_PERSONAL_DATA: warning(
    () => 'kolom memuat data pribadi yang tidak diperlukan; isinya tidak disimpan.',
    () => 'the column holds personal data that is not needed; its content is not stored',
  ),
  COLUMN_HIDDEN: warning(
    () => 'kolom ini tersembunyi di berkas, tetapi tetap dibaca.',
    () => 'the column is hidden in the file but was read',
  ),
  TEXT_HIDDEN_CHARACTER: warning(
    (f) => `teks memuat karakter tak terlihat ${f['code']}; ditampilkan sebagai "${f['shown']}".`,
    (f) => `the text holds the invisible character ${f['code']}; shown as "${f['shown']}"`,
  ),
  TEXT_MIXED_SCRIPT: warning(
    (f) => `huruf campuran ${f['scripts']} dalam satu kata: "${f['shown']}".`,
    (f) => `${f['scripts']} letters mixed in one word: "${f['shown']}"`,
  ),
  HANDLE_DIFFERS: warning(
    (f) => `nama akun "${f['stated']}" berbeda dari akun pada tautan, "${f['found']}".`,
    (f) => `account name "${f['stated']}" differs from the link's account "${f['found']}"`,
  ),
  PLATFORM_CORRECTED: warning(
    (f) => `kolom platform menyebut ${f['stated']}; menurut tautan ${f['found']}.`,
    (f) => `the platform column says ${f['stated']}; the link says ${f['found']}`,
  ),
  TOTAL_MISMATCH: warning(
    (f) => `jumlah tertulis ${f['stated']}, baris yang ditemukan ${f['found']}.`,
    (f) => `the stated total is ${f['stated']} but ${f['found']} rows were found`,
  ),
  ROWS_HIDDEN: warning(
    (f) => `${f['count']} baris tersembunyi tidak dibaca. Tampilkan lalu unggah lagi bila perlu.`,
    (f) => `${f['count']} hidden rows were not read; unhide them and upload again if needed`,
  ),
  COLUMN_NUMBER_ROW: skipped(
    () => 'baris nomor kolom.',
    () => 'a row of column numbers',
  ),
  TOTALS_ROW: skipped(
    () => 'baris jumlah.',
    () => 'a totals row',
  ),
  CLOSING_ROW: skipped(
    () => 'penutup daftar (catatan atau tanda tangan).',
    () => 'closing note or signature block',
  ),
  SECTION_ROW: skipped(
    () => 'judul kelompok.',
    () => 'a section heading',
  ),
  REPEATED_HEADER: skipped(
    () => 'judul kolom yang terulang.',
    () => 'a repeated header',
  ),
  HIDDEN_ROW: skipped(
    () => 'baris tersembunyi.',
    () => 'a hidden row',
  ),
  HIDDEN_SHEET: skipped(
    () => 'lembar tersembunyi.',
    () => 'a hidden sheet',
  ),
  SHEET_WITHOUT_TABLE: skipped(
    () => 'lembar tanpa judul kolom yang dikenal.',
    () => 'a sheet without a known header',
  ),
} satisfies Record<string, RowCodeEntry>;

export type RowCode = keyof typeof rowCodes;
