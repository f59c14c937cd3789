import { constants, type KeyObject, privateEncrypt } from 'node:crypto';
import { Integer, Sequence } from 'asn1js';

/** DER in front of a SHA-256 digest in PKCS #1 v1.5 signatures. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

export function signWithRsa(key: KeyObject, digest: Uint8Array): Uint8Array {
  const padding = constants.RSA_PKCS1_PADDING;
  return new Uint8Array(privateEncrypt({ key, padding }, Buffer.concat([DIGEST_INFO, digest])));
}

/** ECDSA over a digest that is given, as KMS does it and node:crypto does not (FIPS 186-5, 6.4). */
export function signWithP256(key: KeyObject, digest: Uint8Array): Uint8Array {
  const d = fromHex(
    Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url').toString('hex'),
  );
  const e = fromHex(Buffer.from(digest).toString('hex'));
  const k = modulo(e * d + 1n, N);
  const r = modulo(multiply(k).x, N);
  const s = modulo(invert(k, N) * modulo(e + r * d, N), N);
  const value = [r, s].map((one) => Integer.fromBigInt(one));
  return new Uint8Array(new Sequence({ value }).toBER());
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

const P = fromHex('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff');
const N = fromHex('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const G: Point = {
  x: fromHex('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'),
  y: fromHex('4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'),
};

function multiply(times: bigint): Point {
  let sum: Point | null = null;
  let power = G;
  for (let rest = times; rest > 0n; rest >>= 1n) {
    if (rest & 1n) sum = sum ? add(sum, power) : power;
    power = add(power, power);
  }
  return sum ?? G;
}

function add(a: Point, b: Point): Point {
  const slope =
    a.x === b.x
      ? modulo(3n * a.x * a.x - 3n, P) * invert(2n * a.y, P)
      : modulo(b.y - a.y, P) * invert(b.x - a.x, P);
  const x = modulo(slope * slope - a.x - b.x, P);
  return { x, y: modulo(slope * (a.x - x) - a.y, P) };
}

/** By Fermat: both moduli are prime. */
function invert(value: bigint, prime: bigint): bigint {
  let result = 1n;
  let base = modulo(value, prime);
  for (let rest = prime - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = modulo(result * base, prime);
    base = modulo(base * base, prime);
  }
  return result;
}

function modulo(value: bigint, by: bigint): bigint {
  return ((value % by) + by) % by;
}

function fromHex(hex: string): bigint {
  return BigInt(`0x${hex}`);
}
