import { LocalStackError, type LocalStackFacts } from '../local/local-stack-error.ts';

/** What a person is told when the system cannot start, and what they can do about it. */
const SENTENCES: Readonly<Record<LocalStackError['code'], (facts: LocalStackFacts) => string>> = {
  PORT_TAKEN: ({ port }) =>
    `Porta ${port} sedang dipakai program lain. Hentikan program itu atau pilih porta lain dengan --port.`,
  DATA_FOLDER_OLDER: ({ folder, found, expected }) =>
    `Folder data "${folder}" ditulis versi yang lebih lama (${found}; yang diperlukan ${expected}). Pilih folder baru dengan --data.`,
  DATA_FOLDER_NEWER: ({ folder, found, expected }) =>
    `Folder data "${folder}" ditulis versi yang lebih baru (${found}; program ini ${expected}). Pakailah versi program yang baru.`,
  DATA_FOLDER_FOREIGN: ({ folder }) =>
    `Folder "${folder}" berisi berkas lain dan bukan folder data Teguran. Pilih folder baru dengan --data.`,
  DATA_FOLDER_IN_USE: ({ folder, pid }) =>
    `Folder data "${folder}" sedang dipakai proses ${pid}. Hentikan proses itu atau pilih folder lain dengan --data.`,
  DATA_FOLDER_NOT_WRITABLE: ({ folder }) =>
    `Folder data "${folder}" tidak dapat ditulis. Periksa izin foldernya atau pilih folder lain dengan --data.`,
};

/** One sentence for a failure that a person can repair; null for a defect of ours. */
export function explainStartFailure(error: unknown): string | null {
  return error instanceof LocalStackError ? SENTENCES[error.code](error.facts) : null;
}
