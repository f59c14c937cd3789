import { findStanding, type Standing } from '#ledger/find-standing.ts';
import { readExport } from '#ledger/verify-export.ts';
import { hasher } from '#runtime/hasher.ts';
import { chooseKey, type LogKey } from './choose-key.ts';
import { readFolder } from './read-folder.ts';

/** What an exported log says of a letter, and how far the log itself can be relied on. */
export interface Consulted extends Standing {
  readonly exportedAt: string | null;
  /** Nothing in the export contradicts itself or its signatures. */
  readonly isSound: boolean;
  readonly key: LogKey['from'];
}

export async function consultLog(
  folder: string,
  keyFile: string | undefined,
  sha256: string,
): Promise<Consulted> {
  const files = await readFolder(folder);
  const key = await chooseKey(keyFile, files);
  const { report, entries } = readExport(files, hasher.sha256, key.verifier);
  const { ok, exportedAt } = report;
  return { ...findStanding(entries, sha256), exportedAt, isSound: ok, key: key.from };
}

/** Whether the log vouches for the letter as it stands. */
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

function doubts({ key }: Consulted): string[] {
  if (key === 'given') return [];
  return ['Kunci log berasal dari ekspor itu sendiri; pakai --key dengan kunci yang diumumkan.'];
}
