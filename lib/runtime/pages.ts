import { join } from 'node:path';
import { loadAssets } from '#adapters/assets/load-assets.ts';
import { loadPages } from '#adapters/handlebars/load-pages.ts';
import { createLoginProvider } from '#adapters/oidc/login-provider.ts';
import { ENV } from '#env.ts';
import { type Environment, readEnv } from './config.ts';
import { hasher } from './hasher.ts';
import { randomIds, systemClock } from './ids.ts';
import { createTables } from './stores.ts';
import { type PageCases, wirePages } from './wire-pages.ts';

export function pageCases(env: Environment): PageCases {
  const { templates, assets, origin, issuer, clientId } = readEnv(env, {
    templates: ENV.templatesFolder,
    assets: ENV.assetsFolder,
    origin: ENV.webOrigin,
    issuer: ENV.loginIssuer,
    clientId: ENV.loginClient,
  });
  return wirePages({
    sessions: createTables(env).sessions,
    login: createLoginProvider({ issuer, clientId, origin }),
    pages: loadPages(join(templates, 'pages')),
    assets: loadAssets(assets),
    origin,
    ids: randomIds,
    hasher,
    clock: systemClock,
  });
}
