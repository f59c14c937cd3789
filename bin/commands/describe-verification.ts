import type { AnnexVerdict, BrokenReason, Signed, Verification } from '#cases/verification.ts';

const REASONS: Readonly<Record<BrokenReason, string>> = {
  damaged: 'berkas rusak atau bukan PDF',
  'signature-missing': 'tanda tangannya rusak atau sudah dibuang',
  'bytes-appended': 'ada isi yang ditambahkan setelah ditandatangani',
  'range-invalid': 'cakupan tanda tangan tidak wajar',
  'content-changed': 'isi berubah setelah ditandatangani',
  'signature-unreadable': 'tanda tangan tidak terbaca',
  'signature-unsupported': 'jenis tanda tangan tidak didukung',
  'signature-invalid': 'tanda tangan tidak cocok dengan sertifikatnya',
  'certificate-mismatch': 'sertifikat bukan yang disebut penanda tangan',
  'certificate-not-valid-then': 'sertifikat tidak berlaku pada waktu penandatanganan',
};

const ANNEXES: Readonly<Record<AnnexVerdict, readonly string[]>> = {
  none: [],
  agree: ['Isi lampiran data sama dengan yang tercetak.'],
  differ: ['Isi lampiran data TIDAK SAMA dengan yang tercetak. Jangan diandalkan.'],
};

const WIB = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Asia/Jakarta',
});

/** What a person is told: the verdict first, then what it rests on. */
export function describeVerification(file: string, found: Verification): string {
  if (found.kind === 'broken') return `TIDAK SAH  ${file}\nSebab: ${REASONS[found.reason]}.`;
  if (found.kind === 'unsigned') {
    return `BELUM DITANDATANGANI  ${file}\nSidik SHA-256: ${found.sha256}`;
  }
  return [...verdict(file, found), ...facts(found)].join('\n');
}

function verdict(file: string, found: Signed): string[] {
  if (!found.isTest) return [`UTUH, TANDA TANGAN COCOK  ${file}`];
  return [`UTUH, TETAPI HANYA UJI COBA  ${file}`, 'Ditandatangani dengan kunci uji coba.'];
}

function facts(found: Signed): string[] {
  return [
    `Penanda tangan: ${found.signerName}`,
    `Penerbit sertifikat: ${found.issuerName} (tidak diperiksa; cocokkan sidik sertifikat)`,
    `Sidik sertifikat: ${found.certificateSha256}`,
    `Sertifikat berlaku: ${inWib(found.validFrom)} s.d. ${inWib(found.validTo)}`,
    `Waktu menurut penanda tangan: ${found.signedAt ? inWib(found.signedAt) : 'tidak disebut'}`,
    'Cakupan: seluruh berkas',
    `Sidik SHA-256: ${found.sha256}`,
    `Sidik naskah sebelum ditandatangani: ${found.frozenSha256 ?? 'tidak dapat ditentukan'}`,
    ...found.attachments.map((one) => `Lampiran: ${one.name}  ${one.sha256}`),
    ...ANNEXES[found.annexes],
  ];
}

function inWib(instant: string): string {
  return `${WIB.format(new Date(instant))} WIB`;
}
