import canonicalize from 'canonicalize';
import { TeguranError } from '#errors.ts';

/** The one way to write a value as JSON (RFC 8785): the same value is always the same bytes. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TeguranError('VALUE_NOT_JSON', { type: typeof value });
  return text;
}
