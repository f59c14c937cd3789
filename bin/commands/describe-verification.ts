import type { AnnexVerdict, Signed, TimeStamp, Verification } from '#cases/verification.ts';
import { BROKEN_WORDS } from '#cases/verification-words.ts';
import type { Anchors } from './anchors.ts';

const ANNEXES: Readonly<Record<AnnexVerdict, readonly string[]>> = {
  none: [],
  agree: ['Isi lampiran data sama dengan yang tercetak.'],
  differ: ['Isi lampiran data TIDAK SAMA dengan yang tercetak. Jangan diandalkan.'],
};

const ISSUER = {
  null: 'tidak diperiksa; cocokkan sidik sertifikat',
  true: 'di bawah penerbit yang Anda percayai',
  false: 'BUKAN di bawah penerbit yang Anda percayai',
} as const;

const WIB = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Asia/Jakarta',
});

/** What a person is told: the verdict first, then what it rests on. */
export function describeVerification(file: string, found: Verification, anchors: Anchors): string {
  if (found.kind === 'broken') return `TIDAK SAH  ${file}\nSebab: ${BROKEN_WORDS[found.reason]}.`;
  if (found.kind === 'unsigned') {
    return `BELUM DITANDATANGANI  ${file}\nSidik SHA-256: ${found.sha256}`;
  }
  return [...verdict(file, found, anchors), ...facts(found, anchors)].join('\n');
}

/** Whole says nothing of who signed: a certificate in any name is made in a minute. */
function verdict(file: string, found: Signed, { by }: Anchors): string[] {
  if (found.isTest) {
    return [`UTUH, TETAPI HANYA UJI COBA  ${file}`, 'Ditandatangani dengan kunci uji coba.'];
  }
  if (by.length > 0) return [`UTUH, TANDA TANGAN COCOK  ${file}`];
  return [
    `UTUH, TETAPI PENANDA TANGAN BELUM DIPASTIKAN  ${file}`,
    'Siapa pun dapat membuat sertifikat dengan nama ini. Cocokkan sidiknya atau pakai --authority.',
  ];
}

function facts(found: Signed, { isTrusted }: Anchors): string[] {
  return [
    `Penanda tangan: ${found.signerName}`,
    `Penerbit sertifikat: ${found.issuerName} (${ISSUER[`${isTrusted}`]})`,
    `Sidik sertifikat: ${found.certificateSha256}`,
    `Sertifikat berlaku: ${inWib(found.validFrom)} s.d. ${inWib(found.validTo)}`,
    `Waktu menurut penanda tangan: ${found.signedAt ? inWib(found.signedAt) : 'tidak disebut'}`,
    `Stempel waktu: ${stampText(found.timeStamp)}`,
    'Cakupan: seluruh berkas',
    `Sidik SHA-256: ${found.sha256}`,
    `Sidik naskah sebelum ditandatangani: ${found.frozenSha256 ?? 'tidak dapat ditentukan'}`,
    ...found.attachments.map((one) => `Lampiran: ${one.name}  ${one.sha256}`),
    ...ANNEXES[found.annexes],
  ];
}

function stampText(stamp: TimeStamp | null): string {
  if (stamp === null) return 'tidak ada';
  const { at, authorityName, certificateSha256 } = stamp;
  return `${inWib(at)} menurut ${authorityName} (tidak diperiksa; sidik sertifikat ${certificateSha256})`;
}

function inWib(instant: string): string {
  return `${WIB.format(new Date(instant))} WIB`;
}
