import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createTimeStamper } from '#adapters/tsa/time-stamper.ts';
import { createAuthority, reply, serveAuthority } from '../../../support/time-stamp-authority.ts';

const authority = createAuthority();
const IMPRINT = createHash('sha256').update('tanda tangan').digest();
const NOW = new Date('2026-11-24T09:30:00Z');
const SILENCE = { kind: 'unavailable', code: 'TIME_STAMP_UNAVAILABLE' };

type Answering = (query: Uint8Array, response: ServerResponse) => void;

describe('asking a time-stamp authority', () => {
  const open: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((stop) => stop()));
  });

  async function ask(answering: Answering, timeoutMs = 5_000) {
    const { url, stop } = await serveAuthority(answering);
    open.push(stop);
    const authorities = [authority.certificate];
    return createTimeStamper({ url, authorities, timeoutMs }).request(IMPRINT);
  }

  it('brings a token back', async () => {
    const found = await ask((query, response) => reply(response, authority.answer(query, NOW)));
    expect(found).toMatchObject({ kind: 'stamped', token: expect.any(Uint8Array) });
  });

  it.each<[string, Answering]>([
    ['answers that it is overloaded', (_query, response) => response.writeHead(503).end()],
    ['asks for patience', (_query, response) => response.writeHead(429).end()],
    ['hangs up', (_query, response) => response.destroy()],
  ])('waits for another time when it %s', async (_name, answering) => {
    expect(await ask(answering)).toEqual(SILENCE);
  });

  it('waits for another time when it says nothing at all', async () => {
    expect(await ask(() => undefined, 50)).toEqual(SILENCE);
  });

  it('waits for another time when nobody is there', async () => {
    const { url, stop } = await serveAuthority(() => undefined);
    await stop();
    const options = { url, authorities: [], timeoutMs: 5_000 };
    expect(await createTimeStamper(options).request(IMPRINT)).toEqual(SILENCE);
  });

  it.each<[string, Answering, string]>([
    ['a request refused', (_query, response) => response.writeHead(403).end(), 'HTTP 403'],
    [
      'a rejection',
      (query, response) => reply(response, authority.answer(query, NOW, { status: 2 })),
      'status 2',
    ],
    [
      'an answer to somebody else',
      (query, response) =>
        reply(response, authority.answer(query, NOW, { nonce: Uint8Array.of(1) })),
      'jawaban untuk permintaan lain',
    ],
    [
      'something that is no answer',
      (_query, response) => reply(response, Buffer.from('<html>')),
      'jawaban tidak terbaca',
    ],
    [
      'an answer without end',
      (_query, response) => reply(response, Buffer.alloc(100_000, 1)),
      'jawaban terlalu besar',
    ],
  ])('says what is wrong with %s', async (_name, answering, problem) => {
    await expect(ask(answering)).rejects.toMatchObject({
      code: 'TIME_STAMP_REFUSED',
      facts: { problem },
    });
  });
});
