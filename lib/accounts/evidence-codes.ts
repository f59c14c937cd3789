import { error, type RowCodeEntries, warning } from './row-code.ts';

/** What is wrong with the evidence of a row. */
export const evidenceCodes = {
  EVIDENCE_MISSING: warning(
    () => 'belum ada tangkapan layar; lengkapi sebelum diajukan.',
    () => 'no screenshot yet; add it before the letter is submitted',
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
} satisfies RowCodeEntries;
