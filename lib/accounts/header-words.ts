/** What a column can hold. `personal` marks columns that are named in the report and never read. */
export type Field =
  | 'rowNo'
  | 'url'
  | 'handle'
  | 'displayName'
  | 'platform'
  | 'followerCount'
  | 'evidence'
  | 'evidenceHash'
  | 'capturedAt'
  | 'foundAt'
  | 'goodsType'
  | 'price'
  | 'explanation'
  | 'location'
  | 'phone'
  | 'legalBasis'
  | 'foundBy'
  | 'stableId'
  | 'requestedAction'
  | 'personal'
  | 'repairNote';

/** Heading over our own reasons in a repair file; on its way back it is not read. */
export const REPAIR_HEADING = 'Yang harus diperbaiki';

/** Headings as Indonesian offices write them, then English and the names of our own annex. */
export const HEADER_WORDS: Readonly<Record<Field, readonly string[]>> = {
  rowNo: [...['no', 'nomor', 'no urut', 'nomor urut', '#'], ...['number', 'row', 'item no']],
  url: [
    ...['tautan', 'link', 'url', 'alamat url', 'alamat tautan', 'link akun', 'link toko'],
    ...['link profil', 'tautan akun', 'tautan produk', 'link produk', 'link konten', 'alamat akun'],
    ...['tautan toko', 'tautan profil', 'tautan konten', 'link unggahan', 'tautan unggahan'],
    ...['alamat situs', 'laman', 'tautan/url', 'link url'],
    ...['profile link', 'account url', 'page', 'profile url', 'canonical url', 'account link'],
  ],
  handle: [
    ...['nama akun', 'akun', 'username', 'nama pengguna', 'user name', 'id akun', 'nama id'],
    ...['handle', 'nama akun/toko', 'akun medsos'],
    ...['account', 'account name', 'user'],
  ],
  displayName: [
    ...['nama toko', 'nama tampilan', 'nama profil', 'nama lapak', 'nama penjual'],
    ...['nama halaman', 'nama grup', 'shop name', 'display name', 'page name', 'seller'],
  ],
  platform: [
    ...['platform', 'media sosial', 'medsos', 'jenis platform', 'kanal', 'lokapasar'],
    ...['marketplace', 'e-commerce', 'nama platform', 'aplikasi', 'sosmed'],
    ...['channel', 'site', 'app'],
  ],
  followerCount: [
    ...['jumlah pengikut', 'pengikut', 'followers', 'jumlah follower', 'jml pengikut', 'follower'],
    ...['subscriber', 'jumlah pelanggan', 'anggota', 'subscribers', 'members', 'follower count'],
  ],
  evidence: [
    ...['bukti', 'tangkapan layar', 'bukti tangkapan layar', 'screenshot', 'capture'],
    ...['screen capture', 'ss', 'dokumentasi', 'gambar', 'foto', 'lampiran bukti'],
    ...['bukti/tangkapan layar', 'berkas bukti', 'evidence', 'image', 'evidence files'],
  ],
  evidenceHash: ['sha 256', 'sha256', 'sha 256 bukti', 'hash bukti', 'evidence sha256'],
  capturedAt: [
    ...['waktu tangkapan layar', 'tanggal tangkapan layar', 'waktu tangkapan', 'waktu bukti'],
    ...['jam tangkapan layar', 'tanggal bukti', 'captured at', 'capture time'],
  ],
  foundAt: [
    ...['tanggal temuan', 'tgl temuan', 'tanggal', 'tgl', 'waktu temuan', 'tanggal pemantauan'],
    ...['tanggal patroli', 'tanggal akses', 'tanggal ditemukan', 'hari/tanggal'],
    ...['date found', 'date', 'detected on', 'accessed', 'found at'],
  ],
  goodsType: [
    ...['jenis barang', 'barang', 'komoditas', 'jenis produk', 'produk', 'uraian barang'],
    ...['nama produk', 'kategori', 'goods', 'product', 'item', 'category', 'goods type'],
  ],
  price: ['harga', 'harga jual', 'kisaran harga', 'nilai', 'harga (rp)', 'price'],
  explanation: [
    ...['keterangan', 'ket', 'uraian', 'deskripsi', 'alasan', 'catatan', 'indikasi pelanggaran'],
    ...['dugaan pelanggaran', 'modus', 'note', 'description', 'reason', 'remarks'],
    ...['explanation', 'explanation id'],
  ],
  location: [
    ...['lokasi', 'alamat', 'kota', 'kab/kota', 'provinsi', 'wilayah', 'location', 'city'],
  ],
  phone: [
    ...['no hp', 'nomor hp', 'no wa', 'nomor whatsapp', 'no whatsapp', 'nomor wa', 'kontak'],
    ...['telepon', 'no telp', 'phone', 'whatsapp', 'contact'],
  ],
  legalBasis: [
    ...['dasar hukum', 'pasal', 'peraturan', 'ketentuan yang dilanggar', 'legal basis', 'article'],
  ],
  foundBy: ['petugas', 'penemu', 'unit', 'tim', 'verifikator', 'officer', 'found by'],
  stableId: [...['id pengguna', 'user id', 'id toko', 'shop id', 'uid', 'stable id']],
  requestedAction: [
    ...['tindakan', 'permohonan', 'usulan tindak lanjut', 'rekomendasi', 'action', 'request'],
    'requested action',
  ],
  personal: [
    ...['nik', 'no ktp', 'nomor ktp', 'ktp', 'npwp', 'nama pemilik', 'tempat lahir', 'agama'],
    ...['tanggal lahir', 'tempat tanggal lahir', 'no rekening', 'nomor rekening', 'rekening'],
    ...['nama pemilik rekening', 'bank', 'no kk', 'kartu keluarga', 'paspor', 'ibu kandung'],
    ...['alamat rumah', 'alamat ktp', 'nama lengkap', 'kartu kredit', 'golongan darah'],
    ...['national id', 'owner name', 'bank account', 'account number', 'id card', 'passport'],
    ...['religion', 'date of birth', 'place of birth', 'home address'],
  ],
  repairNote: [REPAIR_HEADING],
};

/** Heading to quote when a field has no column in the user's file. */
export const FIELD_HEADING = { url: 'Tautan', platform: 'Platform' } as const;

const NOT_STORED: ReadonlySet<string> = new Set<Field>([
  'location',
  'legalBasis',
  'foundBy',
  'personal',
  'repairNote',
]);

/** False for columns whose content goes nowhere; they are named in the report. */
export function isRead(field: string | null): boolean {
  return field !== null && !NOT_STORED.has(field);
}
