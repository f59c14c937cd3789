import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { type LogEntry, LogEntrySchema } from './entry.ts';
import { encode, type Sha256 } from './sha256.ts';

/**
 * What the first link of every chain names as its predecessor. The platform is part of each
 * line, so chains that begin alike still share no line, and an outsider needs no formula.
 */
export const GENESIS = '0'.repeat(64);

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

export const LinkSchema = z.strictObject({
  /** Counts from 0 without a gap: the line's place in the file and in the Merkle tree. */
  seq: z.int().nonnegative(),
  platform: z.string().min(1),
  /** SHA-256 of the bytes of the line before, without its newline. */
  prev: Sha256Hex,
  entry: LogEntrySchema,
});

export type Link = z.infer<typeof LinkSchema>;

/** The end of a chain: how many links it has and the hash of the last one. */
export interface ChainEnd {
  readonly size: number;
  readonly hash: string;
}

export interface ChainLine {
  readonly seq: number;
  readonly line: string;
}

export const EMPTY_CHAIN: ChainEnd = { size: 0, hash: GENESIS };

/** Adds entries to the end of a platform's chain; the lines are final as written here. */
export function extendChain(
  platform: string,
  end: ChainEnd,
  entries: readonly LogEntry[],
  sha256: Sha256,
): { readonly end: ChainEnd; readonly lines: ChainLine[] } {
  const lines: ChainLine[] = [];
  let { size, hash } = end;
  for (const entry of entries) {
    const line = canonicalJson({ seq: size, platform, prev: hash, entry } satisfies Link);
    lines.push({ seq: size, line });
    size += 1;
    hash = sha256(encode(line));
  }
  return { end: { size, hash }, lines };
}
