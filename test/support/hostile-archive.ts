import { crc32, deflateRawSync } from 'node:zlib';

export interface HostileEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the directory says about the size, whatever the truth. */
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
  readonly crc?: number;
}

/** A ZIP archive byte by byte, so that its directory can lie. */
export function hostileArchive(entries: readonly HostileEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = deflateRawSync(entry.content, { level: 9 });
    const local = Buffer.concat([header(entry, data, 0x04034b50), name, data]);
    const central = Buffer.concat([header(entry, data, 0x02014b50, offset), name]);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

function header(entry: HostileEntry, data: Buffer, signature: number, offset = 0): Buffer {
  const isCentral = signature === 0x02014b50;
  const shift = isCentral ? 2 : 0;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(entry.encrypted ? 1 : 0, 6 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(entry.crc ?? crc32(entry.content), 14 + shift);
  bytes.writeUInt32LE(data.length, 18 + shift);
  bytes.writeUInt32LE(entry.declaredSize ?? entry.content.length, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 26 + shift);
  if (isCentral) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
