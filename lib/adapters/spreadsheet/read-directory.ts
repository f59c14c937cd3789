import { TeguranError } from '#errors.ts';
import type { ArchiveCodes } from './archive.ts';

export interface ArchiveEntry {
  readonly name: string;
  /** Names compare without case, as the programs that write workbooks do. */
  readonly key: string;
  readonly method: number;
  readonly crc32: number;
  /** What the directory says; may be a lie. */
  readonly declaredSize: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
}

const MAX_ENTRIES = 2000;
const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const UNSAFE_NAME = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0:]/u;

/** The entries of a ZIP archive by its central directory; nothing is unpacked yet. */
export function readDirectory(bytes: Uint8Array, codes: ArchiveCodes): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return walk(view, bytes, codes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TeguranError(codes.damaged, { part: 'ZIP' }, { cause: error });
  }
}

function walk(view: DataView, bytes: Uint8Array, codes: ArchiveCodes): ArchiveEntry[] {
  const end = findEnd(view, codes);
  const total = view.getUint16(end + 10, true);
  if (total > MAX_ENTRIES) throw new TeguranError(codes.unsafe);
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let seen = 0; seen < total; seen += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    const entry = readEntry(view, bytes, { at, name, codes });
    if (entries.has(entry.key) || UNSAFE_NAME.test(name)) throw new TeguranError(codes.unsafe);
    entries.set(entry.key, entry);
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  { at, name, codes }: { at: number; name: string; codes: ArchiveCodes },
): ArchiveEntry {
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new TeguranError(codes.encrypted);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no local entry');
  const start =
    local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const size = view.getUint32(at + 20, true);
  if (start + size > bytes.length) throw new RangeError('entry beyond the file');
  return {
    name,
    key: name.toLowerCase(),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    declaredSize: view.getUint32(at + 24, true),
    data: bytes.subarray(start, start + size),
  };
}

/** The end record is the last thing in the file, before a comment. */
function findEnd(view: DataView, codes: ArchiveCodes): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new TeguranError(codes.damaged, { part: 'ZIP' });
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
