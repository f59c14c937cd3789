import { PUBLIC_KEY } from '#ledger/manifest.ts';
import type { NoteVerifier } from '#ledger/signed-note.ts';
import { noteVerifier } from '#runtime/note-key.ts';
import { readInput } from './read-input.ts';

/** The key that an export is proved with, and whether its holder brought it or the export did. */
export interface LogKey {
  readonly verifier: NoteVerifier | null;
  readonly from: 'given' | 'export' | 'none';
}

export async function chooseKey(
  file: string | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<LogKey> {
  if (file !== undefined) {
    return { verifier: noteVerifier(await readInput(file), file), from: 'given' };
  }
  const own = files.get(PUBLIC_KEY);
  if (!own) return { verifier: null, from: 'none' };
  return { verifier: noteVerifier(own, PUBLIC_KEY), from: 'export' };
}
