import type { Context } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { z } from 'zod';
import { type Actor, GROUPS, may, type Permission } from '#cases/actor.ts';
import { hasSecondFactor } from '#cases/second-factor.ts';
import { TeguranError } from '#errors.ts';

export interface ApiEnv {
  Bindings: { event: LambdaEvent };
}

const List = z.union([z.string(), z.array(z.string())]).optional();
const Claims = z.object({
  sub: z.string().min(1),
  iss: z.string().optional(),
  'cognito:groups': List,
  amr: List,
});

/** What the token says; the authoriser in front has already checked the token itself. */
function claimsOf(c: Context<ApiEnv>): z.infer<typeof Claims> {
  const event = c.env.event as { requestContext?: { authorizer?: { jwt?: { claims?: unknown } } } };
  const claims = Claims.safeParse(event.requestContext?.authorizer?.jwt?.claims);
  if (!claims.success) throw new TeguranError('NOT_SIGNED_IN');
  return claims.data;
}

/** The person behind the token. */
export function actorOf(c: Context<ApiEnv>): Actor {
  const { sub, 'cognito:groups': groups } = claimsOf(c);
  const named = splitList(groups);
  return { sub, groups: GROUPS.filter((group) => named.includes(group)) };
}

/** For steps that bind the ministry or let something leave it: the pages ask for the same. */
export function actorWithSecondFactor(c: Context<ApiEnv>): Actor {
  const { iss, amr } = claimsOf(c);
  if (!hasSecondFactor(iss, splitList(amr))) throw new TeguranError('SECOND_FACTOR_MISSING');
  return actorOf(c);
}

/** API Gateway hands a list claim over as one string: `[penyusun pemeriksa]`. */
function splitList(list: string | readonly string[] = []): readonly string[] {
  return typeof list === 'string' ? list.replace(/^\[|\]$/g, '').split(/[\s,]+/) : list;
}

export function requirePermission(c: Context<ApiEnv>, permission: Permission): Actor {
  const actor = actorOf(c);
  if (!may(actor, permission)) throw new TeguranError('NOT_ALLOWED');
  return actor;
}
