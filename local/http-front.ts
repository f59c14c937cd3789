import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { type HttpEvent, type HttpResult, toHttpEvent, toResponse } from './http-event.ts';
import type { Authorise } from './jwt-authoriser.ts';
import { invoke, type LambdaHandler } from './lambda-context.ts';
import { close, LOOPBACK, listen } from './listen.ts';

export interface Routes {
  readonly handler: LambdaHandler<HttpEvent, unknown>;
  readonly authorise: Authorise;
  /** Whether a request may pass without a token; the function then looks after itself. */
  readonly isOpen: (method: string, path: string) => boolean;
  /** Paths of another server that lives at the same address. */
  readonly mounts: readonly { readonly path: string; readonly listener: RequestListener }[];
  readonly onError: (error: unknown) => void;
}

export interface HttpFront {
  readonly port: number;
  readonly origin: string;
  /** Until then every request is told to come back later. */
  open(routes: Routes): void;
  stop(): Promise<void>;
}

/** A function cannot take a larger event. */
const MAX_BODY_BYTES = 6 * 1024 * 1024;
const TIMEOUT_SECONDS = 29;

/** The HTTP API in front of a function, on the loopback address alone. */
export async function startHttpFront(port: number): Promise<HttpFront> {
  let routes: Routes | null = null;
  const server = createServer((request, response) => {
    if (routes === null) return refuse(response, 503, 'Service Unavailable');
    serve(routes, origin, request, response).catch((error) => {
      routes?.onError(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Internal Server Error');
    });
  });
  const bound = await listen(server, port);
  const origin = `http://${LOOPBACK}:${bound}`;
  return {
    port: bound,
    origin,
    open: (wanted) => {
      routes = wanted;
    },
    stop: () => close(server),
  };
}

async function serve(
  routes: Routes,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere whose name leads here (DNS rebinding) must not speak to this server.
  if (request.headers.host !== new URL(origin).host) return redirectHome(origin, request, response);
  const path = new URL(request.url ?? '/', origin).pathname;
  const mount = routes.mounts.find((one) => path.startsWith(`${one.path}/`));
  if (mount) {
    mount.listener(request, response);
    return;
  }
  const method = request.method ?? 'GET';
  const isOpen = routes.isOpen(method, path);
  const claims = isOpen ? null : await routes.authorise(request.headers.authorization ?? null);
  if (claims === null && !isOpen) return refuse(response, 401, 'Unauthorized');
  const body = await readBody(request);
  if (body === null) return refuse(response, 413, 'Request Too Long');
  const event = await toHttpEvent(toRequest(origin, request, body), claims);
  const call = { functionName: 'api', timeoutSeconds: TIMEOUT_SECONDS };
  await answer(toResponse((await invoke(routes.handler, event, call)) as HttpResult), response);
}

function redirectHome(origin: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' || !/^localhost(:\d+)?$/.test(request.headers.host ?? '')) {
    refuse(response, 421, 'Misdirected Request');
    return;
  }
  response.writeHead(302, { location: `${origin}${request.url ?? '/'}` }).end();
}

/** Null when there is more than a function takes; what comes too much is read and dropped. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes > MAX_BODY_BYTES ? null : Buffer.concat(chunks);
}

function toRequest(origin: string, request: IncomingMessage, body: Uint8Array): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''));
  }
  const bodiless = body.length === 0 || request.method === 'GET' || request.method === 'HEAD';
  return new Request(`${origin}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers,
    ...(!bodiless && { body: new Uint8Array(body) }),
  });
}

async function answer(result: Response, response: ServerResponse): Promise<void> {
  const { 'set-cookie': _joined, ...headers } = Object.fromEntries(result.headers);
  const cookies = result.headers.getSetCookie();
  response.writeHead(result.status, {
    ...headers,
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  });
  response.end(Buffer.from(await result.arrayBuffer()));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify({ message }));
}
