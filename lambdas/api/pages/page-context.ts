import type { Context, Hono } from 'hono';
import { type Group, may, type Permission } from '#cases/actor.ts';
import type { Language } from '#cases/pages.ts';
import type { Session } from '#cases/session.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { PageCases } from '#runtime/wire-pages.ts';
import type { ApiEnv } from '../context.ts';

export interface PageEnv extends ApiEnv {
  Variables: { session: Session; language: Language; origin: string };
}

export type PageContext = Context<PageEnv>;
export type PageApp = Hono<PageEnv>;
export type Cases = ApiCases & PageCases;

/** Denies by default; a page hides what this refuses, and the server refuses it all the same. */
export function requireRight(c: PageContext, permission: Permission): Session {
  const session = c.get('session');
  if (!may(session, permission)) throw new TeguranError('NOT_ALLOWED');
  return session;
}

/** For steps that bind the ministry or let something leave it. */
export function requireSecondFactor(c: PageContext): void {
  if (!c.get('session').secondFactor) throw new TeguranError('SECOND_FACTOR_MISSING');
}

export type Rights = Readonly<Record<Permission, boolean>>;

export const PERMISSIONS: readonly Permission[] = [
  'upload',
  'submit',
  'return',
  'approve',
  'sign',
  'release',
  'hand-in',
  'answer',
  'withdraw',
  'decide',
  'read',
  'export-log',
  'settings',
];

/** What the person may do, for templates that show only that. */
export function rightsOf(actor: { readonly sub: string; readonly groups: readonly Group[] }) {
  return Object.fromEntries(PERMISSIONS.map((one) => [one, may(actor, one)])) as Rights;
}
