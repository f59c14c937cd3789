import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { type Claims, claimsOf } from './http-event.ts';

export interface AuthoriserOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JSONWebKeySet;
}

export type Authorise = (authorization: string | null) => Promise<Claims | null>;

/**
 * Checks tokens as the gateway does: our issuer, our client in `aud` or `client_id`, RS256 only,
 * in time. Null means "Unauthorized", whatever was wrong.
 */
export function createAuthoriser({ issuer, clientId, keys }: AuthoriserOptions): Authorise {
  const keySet = createLocalJWKSet(keys);
  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub'],
      });
      const named = [payload.aud, payload['client_id']].flat();
      return named.includes(clientId) ? claimsOf(payload) : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}
