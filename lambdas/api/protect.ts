import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './context.ts';

/** Data and downloads run nothing, load nothing and are framed by nobody. */
const STRICT: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cache-control': 'no-store',
};

/** Every answer is locked down unless its route has said otherwise. */
export const protect: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(STRICT)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};
