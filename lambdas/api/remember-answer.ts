import type { MiddlewareHandler } from 'hono';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import { type ApiEnv, actorOf } from './context.ts';

/** A form that lay open over a long weekend is still sent once only. */
const KEPT_MS = 7 * 24 * 3_600_000;
const KEY = /^[A-Za-z0-9-]{8,128}$/;

/**
 * Every POST carries an Idempotency-Key: what was done is answered again and not done again, another
 * request under the same key is refused. One that broke off is carried through, and one that was
 * refused is judged anew: the reason may be gone (decision 94). Forgotten after a week, since answers
 * hold what people typed: use cases then know by themselves what is done.
 */
export function rememberAnswer({ requests, hasher, clock }: ApiCases): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key') ?? '';
    if (!KEY.test(key)) throw new TeguranError('IDEMPOTENCY_KEY_MISSING');
    const body = await c.req.text();
    const id = hasher.sha256(`${actorOf(c).sub}\n${key}`);
    const from = clock.now();
    const until = new Date(Date.parse(from) + KEPT_MS).toISOString();
    const begun = await requests.begin(id, hasher.sha256(`${c.req.path}\n${body}`), {
      from,
      until,
    });
    if (begun.kind === 'different') throw new TeguranError('IDEMPOTENCY_KEY_REUSED');
    if (begun.kind === 'answered') {
      return c.body(begun.answer.body, begun.answer.status as 200, JSON_REPLAY);
    }
    await next();
    if (c.res.ok) {
      await requests.finish(id, { status: c.res.status, body: await c.res.clone().text() });
    }
    return undefined;
  };
}

const JSON_REPLAY = { 'content-type': 'application/json', 'idempotent-replay': 'true' };

/** A stable id for what this key creates, so that a second try finds the first one's work. */
export function idFromKey({ hasher }: ApiCases, sub: string, key: string): string {
  return hasher.sha256(`id\n${sub}\n${key}`).slice(0, 26).toUpperCase();
}
