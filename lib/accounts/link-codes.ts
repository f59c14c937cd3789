import { error, type RowCodeEntries, warning } from './row-code.ts';

/** What is wrong with the link, the account or the platform of a row. */
export const linkCodes = {
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
  ROW_SPLIT: warning(
    (f) => `${f['count']} tautan dalam satu sel; menjadi ${f['count']} temuan.`,
    (f) => `${f['count']} links in one cell became ${f['count']} items`,
  ),
  HANDLE_DIFFERS: warning(
    (f) =>
      `nama akun "${f['stated']}" berbeda dari akun pada tautan, "${f['found']}"; surat menyebut akun pada tautan.`,
    (f) =>
      `account name "${f['stated']}" differs from the link's account "${f['found']}", which the letter names`,
  ),
  PLATFORM_CORRECTED: warning(
    (f) => `kolom platform menyebut ${f['stated']}; menurut tautan ${f['found']}.`,
    (f) => `the platform column says ${f['stated']}; the link says ${f['found']}`,
  ),
} satisfies RowCodeEntries;
