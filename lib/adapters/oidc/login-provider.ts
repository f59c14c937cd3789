import * as client from 'openid-client';
import { GROUPS } from '#cases/actor.ts';
import type { LoginProvider } from '#cases/login.ts';
import { hasSecondFactor } from '#cases/second-factor.ts';
import type { Identity } from '#cases/session.ts';

export interface LoginSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Origin of the pages, to which the provider sends people back. */
  readonly origin: string;
}

const CALLBACK = '/masuk/selesai';

/** Signs people in through Cognito in the cloud, and through our own provider on a laptop. */
export function createLoginProvider(settings: LoginSettings): LoginProvider {
  const configuration = onceKnown(() => discover(settings));
  return {
    begin: async () => {
      const verifier = client.randomPKCECodeVerifier();
      const pending = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${settings.origin}${CALLBACK}`,
        scope: 'openid',
        // Who signed out here must not be signed in again by the provider's own memory.
        prompt: 'login',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, pending };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const back = new URL(`${settings.origin}${CALLBACK}${query}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), back, {
          ...checks,
          idTokenExpected: true,
        });
        return identityOf(tokens.claims() ?? {}, settings.issuer);
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error;
      }
    },
    endUrl: async () => {
      const home = `${settings.origin}/`;
      // Cognito reads `logout_uri`, the standard `post_logout_redirect_uri`.
      const words = { client_id: settings.clientId, logout_uri: home };
      return client.buildEndSessionUrl(await configuration(), {
        ...words,
        post_logout_redirect_uri: home,
      }).href;
    },
  };
}

function discover({ issuer, clientId }: LoginSettings): Promise<client.Configuration> {
  const insecure = new URL(issuer).protocol === 'http:';
  return client.discovery(new URL(issuer), clientId, undefined, client.None(), {
    // A laptop has no certificate; the infrastructure names https issuers only.
    ...(insecure && { execute: [client.allowInsecureRequests] }),
  });
}

/** Keeps what was found; what failed is asked for again by the next person. */
function onceKnown<T>(find: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= find().catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** An answer of the provider or of somebody in between; a broken network is something else. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof client.AuthorizationResponseError ||
    error instanceof client.ResponseBodyError ||
    (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT')
  );
}

function identityOf(claims: Readonly<Record<string, unknown>>, issuer: string): Identity | null {
  const { sub, name, email, amr } = claims;
  if (typeof sub !== 'string') return null;
  const named = [claims['cognito:groups']].flat();
  return {
    sub,
    name: [name, email].find((text) => typeof text === 'string') ?? sub,
    groups: GROUPS.filter((group) => named.includes(group)),
    secondFactor: hasSecondFactor(issuer, [amr].flat()),
  };
}
