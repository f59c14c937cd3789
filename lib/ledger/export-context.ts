import type { Sha256 } from './sha256.ts';
import type { NoteVerifier } from './signed-note.ts';

/** What every check of an export needs. */
export interface ExportContext {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sha256: Sha256;
  readonly verifier: NoteVerifier | null;
  readonly stage: string;
}

/** Null when the file is missing or is not UTF-8. */
export function textOf({ files }: Pick<ExportContext, 'files'>, path: string): string | null {
  const bytes = files.get(path);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
