import { crc32, inflateRawSync } from 'node:zlib';
import { type ErrorCode, TeguranError } from '#errors.ts';
import { type ArchiveEntry, readDirectory } from './read-directory.ts';

/** Which errors speak for this kind of archive. */
export interface ArchiveCodes {
  readonly damaged: ErrorCode;
  readonly unsafe: ErrorCode;
  readonly encrypted: ErrorCode;
  readonly tooLarge: ErrorCode;
}

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Content of one entry; every byte counts against what the archive may hold. */
  bytes(name: string): Uint8Array;
  /** The same, piece by piece. */
  unpack(name: string, take: (chunk: Uint8Array) => void): void;
}

const STORED = 0;
const DEFLATED = 8;
/** Pieces in which an entry is handed on, so that whoever reads it can stop early. */
const STEP = 64 * 1024;
const RATIO = 100;
const FLOOR = 4 * 1024 * 1024;
const CEILING = 64 * 1024 * 1024;

/** Opens a ZIP archive that nobody vouches for: sizes are counted, never believed. */
export function openArchive(bytes: Uint8Array, codes: ArchiveCodes): Archive {
  const limit = Math.min(Math.max(bytes.length * RATIO, FLOOR), CEILING);
  const entries = new Map(readDirectory(bytes, codes).map((entry) => [entry.key, entry]));
  let left = limit;
  const whole = (name: string): Uint8Array => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new TeguranError(codes.damaged, { part: name });
    const content = inflate(entry, codes, { left, limit });
    left -= content.length;
    return content;
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    // A copy: the decoder's own buffer may be much longer than what it holds.
    bytes: (name) => new Uint8Array(whole(name)),
    unpack: (name, take) => {
      const content = whole(name);
      for (let at = 0; at < content.length; at += STEP) take(content.subarray(at, at + STEP));
    },
  };
}

/** The decoder itself stops at the limit: it counts what it writes, not what the directory says. */
function inflate(
  entry: ArchiveEntry,
  codes: ArchiveCodes,
  { left, limit }: { readonly left: number; readonly limit: number },
): Uint8Array {
  const damaged = (cause?: unknown) =>
    new TeguranError(codes.damaged, { part: entry.name }, { cause });
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  try {
    const content = entry.method === STORED ? entry.data : inflateUpTo(entry, left);
    if (content.length > left) throw new TeguranError(codes.tooLarge, { limit });
    if (crc32(content) !== entry.crc32) throw damaged();
    return content;
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    const isTooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? new TeguranError(codes.tooLarge, { limit }) : damaged(error);
  }
}

function inflateUpTo({ data, declaredSize }: ArchiveEntry, left: number): Uint8Array {
  const maxOutputLength = Math.max(left, 1);
  // One piece of the right size spares a copy; a lie costs no more than the limit.
  const chunkSize = Math.min(Math.max(declaredSize, STEP), maxOutputLength) + STEP;
  return inflateRawSync(data, { maxOutputLength, chunkSize });
}
