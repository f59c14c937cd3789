// The colour space that a PDF/A file names as its own: sRGB as an ICC profile (version 4, matrix and curve).

const D50 = [0.9642, 1, 0.82491];
/** From the white of a screen (D65) to the white of the profile (D50), after Bradford. */
const ADAPTATION = [
  1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179,
];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
/** Exponent, slope and offset of the curve, slope and end of its straight part (IEC 61966-2-1). */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
const PARAMETRIC_TYPE = 3;
const HEADER_BYTES = 128;

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', Buffer.from([0, PARAMETRIC_TYPE, 0, 0]), fixed(CURVE));
  const tags: readonly [string, Buffer][] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', tag('XYZ ', fixed(D50))],
    ['chad', tag('sf32', fixed(ADAPTATION))],
    ['rXYZ', tag('XYZ ', fixed(RED))],
    ['gXYZ', tag('XYZ ', fixed(GREEN))],
    ['bXYZ', tag('XYZ ', fixed(BLUE))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const body = layOut(tags);
  return Buffer.concat([header(HEADER_BYTES + body.length), body]);
}

/** The table of tags and their data, each at a multiple of four bytes; equal data stand once. */
function layOut(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  const data: Buffer[] = [];
  let end = HEADER_BYTES + 4 + 12 * tags.length;
  const rows = tags.map(([name, bytes]) => {
    const known = places.get(bytes);
    const at = known ?? end;
    if (known === undefined) {
      places.set(bytes, at);
      data.push(bytes);
      end += bytes.length;
    }
    const row = Buffer.alloc(12);
    row.write(name, 'latin1');
    row.writeUInt32BE(at, 4);
    row.writeUInt32BE(bytes.length, 8);
    return row;
  });
  return Buffer.concat([count, ...rows, ...data]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  bytes.writeUInt16BE(2026, 24);
  bytes.writeUInt16BE(1, 26);
  bytes.writeUInt16BE(1, 28);
  bytes.write('acsp', 36, 'latin1');
  fixed(D50).copy(bytes, 68);
  return bytes;
}

function tag(type: string, ...parts: Buffer[]): Buffer {
  const whole = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...parts]);
  return Buffer.concat([whole, Buffer.alloc(-whole.length & 3)]);
}

/** Numbers with sixteen bits after the point. */
function fixed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => {
    bytes.writeInt32BE(Math.round(number * 65536), 4 * i);
  });
  return bytes;
}

/** Text in one language. */
function localised(text: string): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(2 * text.length, 12);
  head.writeUInt32BE(28, 16);
  return tag('mluc', head, Buffer.from(text, 'utf16le').swap16());
}
