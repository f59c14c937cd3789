import { replayLetters } from '#cases/replay-letters.ts';
import { findStanding, type Standing } from '#ledger/find-standing.ts';
import { type AuditReport, readExport } from '#ledger/verify-export.ts';
import { hasher } from '#runtime/hasher.ts';
import { chooseKey } from './choose-key.ts';
import { readFolder } from './read-folder.ts';

/** What an exported log says of a letter, and how far the log itself can be relied on. */
export interface Consulted extends Standing {
  readonly exportedAt: string | null;
  /** Nothing in the export contradicts itself or its signatures. */
  readonly isSound: boolean;
  readonly signatures: AuditReport['signatures'];
}

export async function consultLog(
  folder: string,
  keyFile: string | undefined,
  sha256: string,
): Promise<Consulted> {
  const files = await readFolder(folder);
  const key = await chooseKey(keyFile, files);
  const { report, entries } = readExport(files, {
    sha256: hasher.sha256,
    replay: replayLetters,
    verifier: key.verifier,
    isAnchored: key.from === 'given',
  });
  const { findings, exportedAt, signatures } = report;
  const isSound = findings.length === 0;
  return { ...findStanding(entries, sha256), exportedAt, isSound, signatures };
}

/** Whether a sound log knows the letter and has nothing against it. */
export function isVouchedFor({ isSound, status }: Consulted): boolean {
  return isSound && status === 'berlaku';
}

const WIB = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
});

/** What a person is told; without a log that nothing can be told. */
export function describeStanding(consulted: Consulted | null): string {
  if (consulted === null) {
    return 'Keadaan surat (berlaku, dibatalkan, atau dicabut) tidak dapat diketahui dari berkas ini saja: periksa kode yang tercetak pada surat, atau pakai --log.';
  }
  if (!consulted.isSound) {
    return 'Log itu sendiri TIDAK SAH, sehingga keadaan surat tidak dapat dipastikan; periksa dengan teguran audit.';
  }
  const at = consulted.exportedAt ? ` per ${WIB.format(new Date(consulted.exportedAt))} WIB` : '';
  return [`Menurut log${at}: ${verdict(consulted)}`, ...doubts(consulted)].join('\n');
}

function verdict({ status, nomor, dicabutDengan }: Consulted): string {
  const letter = `surat nomor ${nomor ?? '(tanpa nomor)'}`;
  if (status === 'berlaku') return `${letter} BERLAKU.`;
  if (status === 'dibatalkan') return `${letter} DIBATALKAN. Jangan diandalkan.`;
  if (status === 'tidak-dikenal') return 'berkas ini TIDAK DIKENAL. Jangan diandalkan.';
  return dicabutDengan
    ? `${letter} DICABUT dengan surat nomor ${dicabutDengan.nomor}; luasnya disebut dalam surat itu.`
    : `${letter} DICABUT; surat pencabutannya belum terbit.`;
}

function doubts({ signatures }: Consulted): string[] {
  if (signatures === 'checked') return [];
  const why =
    signatures === 'self-signed'
      ? 'Kunci log berasal dari ekspor itu sendiri'
      : 'Tanda tangan log tidak diperiksa karena tidak ada kunci';
  return [
    `BELUM TERBUKTI: ${why}; siapa pun dapat membuat log seperti itu. Pakai --key dengan kunci yang diumumkan.`,
  ];
}
