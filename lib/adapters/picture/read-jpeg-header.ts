export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** One for grey, three for colour, four for printing inks. */
  readonly components: number;
  readonly bits: number;
}

const NOT_A_FRAME = [0xc4, 0xc8, 0xcc];

/** What the frame header of a JPEG says; null when there is none. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return headerAt(view, at);
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function headerAt(view: DataView, at: number): JpegHeader {
  return {
    bits: view.getUint8(at + 4),
    height: view.getUint16(at + 5),
    width: view.getUint16(at + 7),
    components: view.getUint8(at + 9),
  };
}

/** Start of frame, all kinds; C4, C8 and CC are tables and extensions. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NOT_A_FRAME.includes(marker);
}
