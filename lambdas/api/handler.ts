import { handle } from 'hono/aws-lambda';
import type { ApiCases } from '#runtime/wire-api.ts';
import { createApp } from './app.ts';

export function createHandler(cases: ApiCases) {
  return handle(createApp(cases));
}
