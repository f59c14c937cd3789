import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
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
  /** Unpacks one entry piece by piece; every byte counts against what the archive may hold. */
  unpack(name: string, take: (chunk: Uint8Array) => void): void;
  /** Whole content of a small entry. */
  bytes(name: string): Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
/** Small enough that what one step unpacks, at most a thousandfold, stays small too. */
const STEP = 4096;
const RATIO = 100;
const FLOOR = 4 * 1024 * 1024;
const CEILING = 120 * 1024 * 1024;

/** Opens a ZIP archive that nobody vouches for: sizes are counted, never believed. */
export function openArchive(bytes: Uint8Array, codes: ArchiveCodes): Archive {
  const limit = Math.min(Math.max(bytes.length * RATIO, FLOOR), CEILING);
  const entries = new Map(readDirectory(bytes, codes).map((entry) => [entry.key, entry]));
  let left = limit;
  const count = (chunk: Uint8Array) => {
    left -= chunk.length;
    if (left < 0) throw new TeguranError(codes.tooLarge, { limit });
  };
  const unpack = (name: string, take: (chunk: Uint8Array) => void) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new TeguranError(codes.damaged, { part: name });
    unpackEntry(entry, codes, (chunk) => {
      count(chunk);
      take(chunk);
    });
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    unpack,
    bytes: (name) => {
      const chunks: Uint8Array[] = [];
      unpack(name, (chunk) => chunks.push(chunk));
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

function unpackEntry(
  entry: ArchiveEntry,
  codes: ArchiveCodes,
  take: (chunk: Uint8Array) => void,
): void {
  const damaged = (cause?: unknown) =>
    new TeguranError(codes.damaged, { part: entry.name }, { cause });
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  let sum = 0;
  const check = (chunk: Uint8Array) => {
    sum = crc32(chunk, sum);
    take(chunk);
  };
  if (entry.method === STORED) check(entry.data);
  else inflate(entry.data, check, damaged);
  if (sum !== entry.crc32) throw damaged();
}

function inflate(
  data: Uint8Array,
  take: (chunk: Uint8Array) => void,
  damaged: (cause: unknown) => TeguranError,
): void {
  const stream = new Inflate((chunk) => {
    if (chunk.length > 0) take(chunk);
  });
  for (let at = 0; at < data.length; at += STEP) {
    try {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch (error) {
      throw error instanceof TeguranError ? error : damaged(error);
    }
  }
}
