import { randomUUID } from 'node:crypto';
import { ACCOUNT } from './account.ts';

/** API Gateway's payload format 2.0; the parts that are still in use. */
export interface HttpEvent {
  version: '2.0';
  routeKey: '$default';
  rawPath: string;
  rawQueryString: string;
  cookies?: string[];
  headers: Record<string, string>;
  requestContext: {
    accountId: string;
    apiId: 'local';
    authentication: null;
    authorizer: { jwt: { claims: Claims; scopes: string[] } };
    domainName: string;
    domainPrefix: 'local';
    http: {
      method: string;
      path: string;
      protocol: 'HTTP/1.1';
      sourceIp: string;
      userAgent: string;
    };
    requestId: string;
    routeKey: '$default';
    stage: '$default';
    time: string;
    timeEpoch: number;
  };
  body: string;
  isBase64Encoded: boolean;
}

/** Claims of a token that was checked; the gateway hands each of them over as text. */
export type Claims = Readonly<Record<string, string>>;

export interface HttpResult {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** A request as the gateway hands it to a function; without claims it came through an open route. */
export async function toHttpEvent(request: Request, claims: Claims | null): Promise<HttpEvent> {
  const url = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const body = new Uint8Array(await request.arrayBuffer());
  const asText = isText(request.headers.get('content-type') ?? '');
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers,
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      authentication: null,
      authorizer: { jwt: { claims: claims ?? {}, scopes: [] } },
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    body: Buffer.from(body).toString(asText ? 'utf8' : 'base64'),
    isBase64Encoded: !asText,
  };
}

function isText(contentType: string): boolean {
  return /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/.test(contentType);
}

/** The function's answer as HTTP; without a status the gateway takes it for a plain 200. */
export function toResponse(result: HttpResult): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    headers.set(name, String(value));
  }
  for (const cookie of result.cookies ?? []) headers.append('set-cookie', cookie);
  const status = result.statusCode ?? 200;
  const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  const bodiless = status === 204 || status === 304 || (status >= 300 && bytes.length === 0);
  return new Response(bodiless ? null : new Uint8Array(bytes), { status, headers });
}

/** Lists become one string between brackets, as the gateway writes them. */
export function claimsOf(payload: Readonly<Record<string, unknown>>): Claims {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}
