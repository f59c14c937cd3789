import { destinationHash } from '#cases/destination.ts';
import type { Letter } from '#cases/letter.ts';
import { hasher } from '#runtime/hasher.ts';

/** Where a letter goes, as people see it before they agree, and the hash by which they name it. */
export function seenDestination(letter: Letter) {
  const { channel, recipient, cc } = letter;
  return { channel, recipient, cc: [...cc], tujuanSha256: destinationHash(letter, hasher) };
}
