import { z } from 'zod';
import data from './confusables.json' with { type: 'json' };

const { to } = z
  .object({ version: z.string(), to: z.record(z.string().length(1), z.string()) })
  .parse(data);

const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries(to).flatMap(([ascii, alike]) => Array.from(alike, (c) => [c, ascii] as const)),
);

const MARKS = /\p{M}/gu;

/**
 * The same text for all texts that look alike in a small font (UTS 39 idea): accents and foreign twins go,
 * then 0/o, 1/i/l, rn/m and vv/w fall together. A skeleton is for comparing, never for showing.
 */
export function skeleton(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return Array.from(plain, (c) => LOOKS_LIKE.get(c) ?? c)
    .join('')
    .replaceAll('0', 'o')
    .replace(/[1i|]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
