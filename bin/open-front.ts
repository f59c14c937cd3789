import { OPEN_ROUTES } from '#env.ts';
import type { HttpFront } from '../local/http-front.ts';
import { createAuthoriser } from '../local/jwt-authoriser.ts';
import { loadLoginKeys, publicKeys } from '../local/login-keys.ts';
import { CLIENT_ID, createLoginServer } from '../local/login-server.ts';
import { matchesRoute } from '../local/match-route.ts';
import type { Handlers } from './load-handlers.ts';

interface FrontDoor {
  /** Where the login keeps its keys; absent: new ones for this run. */
  readonly keys?: string;
  readonly handlers: Handlers;
  readonly onLog: (line: string) => void;
}

/** Lets people in: login and gateway at one address, with the open routes that the cloud has. */
export async function openFront(front: HttpFront, options: FrontDoor): Promise<void> {
  const { origin } = front;
  const keys = await loadLoginKeys(options.keys);
  const onError = (error: unknown) => options.onLog(`http: ${error}`);
  const login = createLoginServer({ origin, keys, onError });
  front.open({
    handler: options.handlers.api,
    authorise: createAuthoriser({
      issuer: login.issuer,
      clientId: CLIENT_ID,
      keys: publicKeys(keys),
    }),
    isOpen: (method, path) => matchesRoute(OPEN_ROUTES, method, path),
    mounts: [login],
    onError,
  });
}
