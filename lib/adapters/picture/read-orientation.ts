const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const EXIF = 0x45786966;
const LITTLE_ENDIAN = 0x4949;
const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;
/** The mark of a segment, its length, and `Exif` with two zeros stand before the directory. */
const TIFF_AT = 10;

/** How a camera lay when it took a JPEG, 1 to 8 as Exif counts; 1 where nothing says so. */
export function readOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + TIFF_AT < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const end = at + 2 + view.getUint16(at + 2);
    const isExif = bytes[at + 1] === APP1 && view.getUint32(at + 4) === EXIF;
    if (isExif) return orientationIn(new DataView(bytes.buffer, bytes.byteOffset + at + TIFF_AT));
    at = end;
  }
  return 1;
}

function orientationIn(tiff: DataView): number {
  const little = tiff.getUint16(0) === LITTLE_ENDIAN;
  const directory = tiff.getUint32(4, little);
  const count = tiff.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * ENTRY_BYTES;
    if (tiff.getUint16(entry, little) === ORIENTATION) return tiff.getUint16(entry + 8, little);
  }
  return 1;
}
