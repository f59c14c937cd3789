import { randomBytes } from 'node:crypto';
import type { TimeStamper, TimeStampOutcome } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import { decodeAnswer, encodeRequest } from './time-stamp-message.ts';

export interface TimeStamperOptions {
  readonly url: string;
  readonly authorities: readonly Uint8Array[];
  readonly timeoutMs: number;
}

const NONCE_BYTES = 8;
/** A token with a long chain is a third of this. */
const MAX_ANSWER_BYTES = 32_768;

const UNAVAILABLE: TimeStampOutcome = { kind: 'unavailable', code: 'TIME_STAMP_UNAVAILABLE' };

/** Asks a time-stamp authority over HTTP (RFC 3161, 3.4); silence and overload pass by themselves. */
export function createTimeStamper(options: TimeStamperOptions): TimeStamper {
  return {
    authorities: options.authorities,
    async request(imprint) {
      const nonce = newNonce();
      const answer = await ask(options, encodeRequest(imprint, nonce));
      return answer ? { kind: 'stamped', token: decodeAnswer(answer, nonce) } : UNAVAILABLE;
    },
  };
}

/** A positive integer of full length, so that its bytes come back as they went. */
function newNonce(): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/** The bytes of an answer, or null when there is none now. */
async function ask(
  { url, timeoutMs }: TimeStamperOptions,
  request: Uint8Array,
): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Buffer.from(request),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (isPassing(answer.status)) return null;
    if (!answer.ok)
      throw new TeguranError('TIME_STAMP_REFUSED', { problem: `HTTP ${answer.status}` });
    return await readWhole(answer);
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    // No connection, no answer in time, or one that broke off.
    return null;
  }
}

function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

async function readWhole(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.length;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new TeguranError('TIME_STAMP_REFUSED', { problem: 'jawaban terlalu besar' });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
