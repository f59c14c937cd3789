import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { PageCases } from '#runtime/wire-pages.ts';
import { createApp } from './app.ts';
import { createPages } from './pages/create-pages.ts';

export function createHandler(cases: ApiCases, pages: PageCases) {
  return handle(createApp(cases, createPages({ ...cases, ...pages })), { isContentTypeBinary });
}

/** Handed over as text, a CSV would lose its byte order mark and so the hash that it is known by. */
function isContentTypeBinary(contentType: string): boolean {
  return contentType.startsWith('text/csv') || defaultIsContentTypeBinary(contentType);
}
