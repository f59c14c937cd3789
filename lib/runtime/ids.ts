import { randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import type { Clock } from '#cases/ports/clock.ts';
import type { Ids } from '#cases/ports/ids.ts';

const CODE_BYTES = 16;
/** Crockford's letters: no I, L, O or U that a reader could mistake. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const randomIds: Ids = {
  next: () => ulid(),
  code: () => toCode(randomBytes(CODE_BYTES)),
};

/** 26 characters that carry 128 bits. */
function toCode(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let code = '';
  for (let at = 0; at < 26; at += 1) {
    code = `${ALPHABET[Number(value % 32n)]}${code}`;
    value /= 32n;
  }
  return code;
}
