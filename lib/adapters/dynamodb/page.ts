import type { Page } from '#cases/ports/stored.ts';
import { TeguranError } from '#errors.ts';
import { queryPage, type Row, type Search, type Table } from './table.ts';

const KEYS = {
  table: ['PK', 'SK'],
  byPlatform: ['platformKey', 'platformSort', 'PK', 'SK'],
  byState: ['stateKey', 'stateSort', 'PK', 'SK'],
} as const;

/** One page of a partition; what leads on to the next is the key of its last row, as text. */
export async function readPage(
  table: Table,
  search: Search & { readonly limit: number },
  after: string | null,
): Promise<Page<Row>> {
  const { rows, last } = await queryPage(table, search, startOf(search, after));
  return { rows, next: last ? Buffer.from(JSON.stringify(last)).toString('base64url') : null };
}

/**
 * It comes back by way of an address, and may be anything. What is no key of this partition is
 * refused: a program that began at the beginning again would walk in a circle.
 */
function startOf(search: Search, after: string | null): Row | undefined {
  if (after === null) return undefined;
  const start = readJson(Buffer.from(after, 'base64url').toString('utf8'));
  if (!isRow(start) || !isWithin(search, start)) throw new TeguranError('PAGE_UNKNOWN');
  return start;
}

function isWithin({ index, partition, prefix = '' }: Search, start: Row): boolean {
  const names = KEYS[index ?? 'table'];
  if (Object.keys(start).length !== names.length) return false;
  if (names.some((name) => typeof start[name] !== 'string')) return false;
  return start[names[0]] === partition && String(start[names[1]]).startsWith(prefix);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
