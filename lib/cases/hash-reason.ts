import type { Letter } from './letter.ts';
import type { Hasher } from './ports/ids.ts';

/** What a person typed, for the log: provable to whoever has text and salt, and to nobody else. */
export function hashReason({ hasher }: { readonly hasher: Hasher }, letter: Letter, text: string) {
  return { reasonSha256: hasher.sha256(`${letter.salt}\n${text.trim()}`) };
}
