import type { Identity } from './session.ts';

/** What a sign-in under way must remember, in the browser that began it. */
export interface PendingLogin {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** An OpenID provider, by the code flow with PKCE. */
export interface LoginProvider {
  begin(): Promise<{ readonly url: string; readonly pending: PendingLogin }>;
  /** Null when the provider did not vouch for anybody. */
  finish(query: string, pending: PendingLogin): Promise<Identity | null>;
  /** Where signing out of the provider itself happens. */
  endUrl(): Promise<string>;
}
