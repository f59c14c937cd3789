import type { Context } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { z } from 'zod';
import { type Actor, GROUPS, may, type Permission } from '#cases/actor.ts';
import { TeguranError } from '#errors.ts';

export interface ApiEnv {
  Bindings: { event: LambdaEvent };
}

const Claims = z.object({
  sub: z.string().min(1),
  'cognito:groups': z.union([z.string(), z.array(z.string())]).optional(),
});

/** The person behind the token; the authoriser in front has already checked the token itself. */
export function actorOf(c: Context<ApiEnv>): Actor {
  const event = c.env.event as { requestContext?: { authorizer?: { jwt?: { claims?: unknown } } } };
  const claims = Claims.safeParse(event.requestContext?.authorizer?.jwt?.claims);
  if (!claims.success) throw new TeguranError('NOT_SIGNED_IN');
  const named = splitGroups(claims.data['cognito:groups'] ?? []);
  return { sub: claims.data.sub, groups: GROUPS.filter((group) => named.includes(group)) };
}

/** API Gateway hands a list claim over as one string: `[penyusun pemeriksa]`. */
function splitGroups(groups: string | readonly string[]): readonly string[] {
  return typeof groups === 'string' ? groups.replace(/^\[|\]$/g, '').split(/[\s,]+/) : groups;
}

export function requirePermission(c: Context<ApiEnv>, permission: Permission): Actor {
  const actor = actorOf(c);
  if (!may(actor, permission)) throw new TeguranError('NOT_ALLOWED');
  return actor;
}
