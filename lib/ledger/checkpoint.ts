import { fromBase64, fromHex, toBase64, toHex } from './bytes.ts';
import type { Sha256 } from './sha256.ts';
import { type NoteSigner, signNote } from './signed-note.ts';

/** What a log stands for at one moment: so many lines, with this Merkle root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
}

export function logOrigin(stage: string, platform: string): string {
  return `teguran/${stage}/${platform}`;
}

/** The three lines of c2sp.org/tlog-checkpoint. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(fromHex(root))}\n`;
}

const ROOT_BYTES = 32;

/** Null unless the text is exactly three well-formed lines; extension lines are not ours. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', root = '', end, ...more] = text.split('\n');
  const bytes = fromBase64(root);
  if (end !== '' || more.length > 0 || origin === '' || bytes?.length !== ROOT_BYTES) return null;
  if (!/^(0|[1-9]\d{0,14})$/.test(size)) return null;
  return { origin, size: Number(size), root: toHex(bytes) };
}

/** The checkpoint as a signed note; the key goes by the name of the log. */
export function signCheckpoint(
  checkpoint: Checkpoint,
  signer: NoteSigner,
  sha256: Sha256,
): Promise<string> {
  const note = { text: formatCheckpoint(checkpoint), name: checkpoint.origin };
  return signNote(note, signer, sha256);
}
