import type { BrokenReason, RefusalReason } from './verification.ts';

/** Why a file cannot be relied on, as it stands after "Sebab:". */
export const BROKEN_WORDS: Readonly<Record<BrokenReason, string>> = {
  damaged: 'berkas rusak atau bukan PDF',
  encrypted: 'berkas dikunci kata sandi; mintalah berkas asli tanpa kunci',
  'signature-missing': 'tanda tangannya rusak atau sudah dibuang',
  'bytes-appended': 'ada isi yang ditambahkan setelah ditandatangani',
  'signed-again':
    'berkas ini memuat lebih dari satu tanda tangan; isinya mungkin diubah setelah tanda tangan pertama. Mintalah berkas asli dari pengirimnya',
  'range-invalid': 'cakupan tanda tangan tidak wajar',
  'content-changed': 'isi berubah setelah ditandatangani',
  'signature-unreadable': 'tanda tangan tidak terbaca',
  'signature-unsupported': 'jenis tanda tangan tidak didukung',
  'signature-invalid': 'tanda tangan tidak cocok dengan sertifikatnya',
  'certificate-mismatch': 'sertifikat bukan yang disebut penanda tangan',
  'certificate-not-valid-then': 'sertifikat tidak berlaku pada waktu penandatanganan',
  'time-stamp-invalid': 'stempel waktunya tidak sah',
};

const REFUSAL_WORDS: Readonly<Record<Exclude<RefusalReason, BrokenReason>, string>> = {
  'not-signed': 'berkas ini belum ditandatangani; tanda tangani dahulu, lalu unggah hasilnya',
  'not-our-letter':
    'berkas ini bukan naskah yang diunduh dari surat ini, atau telah disimpan ulang oleh program lain; unduh naskahnya sekali lagi dan tanda tangani tanpa mencetak atau mengubahnya',
  'letter-changed':
    'selain tanda tangan ada bagian surat yang diubah; unduh naskahnya sekali lagi dan bubuhkan hanya tanda tangan',
  'untrusted-signer':
    'penerbit sertifikat penanda tangan tidak terdaftar sebagai penerbit yang dipercaya',
  'certificate-expiring': 'sertifikat penanda tangan berakhir dalam empat belas hari',
  'other-signer': 'sertifikatnya bukan atas nama pejabat yang menandatangani surat ini',
};

/** One clause that says why a signed file is not taken back. */
export function refusalSentence(reason: RefusalReason): string {
  return { ...BROKEN_WORDS, ...REFUSAL_WORDS }[reason];
}
