import type { Page } from '#cases/ports/stored.ts';
import { TeguranError } from '#errors.ts';
import { KEYS, queryPage, type Row, type Search, type Table } from './table.ts';

/** One page of a partition; what leads on to the next is the key of its last row, as text. */
export function readPage(
  table: Table,
  { limit, ...search }: Search & { readonly limit: number },
  after: string | null,
): Promise<Page<Row>> {
  return readRanges(table, [search], limit, after);
}

/** One page of ranges that are read one behind the other. */
export async function readRanges(
  table: Table,
  ranges: readonly Search[],
  limit: number,
  after: string | null,
): Promise<Page<Row>> {
  const start = startOf(ranges, after);
  const beginsIn = (range: Search) => start !== undefined && isWithin(range, start);
  const rows: Row[] = [];
  for (const range of ranges.slice(Math.max(0, ranges.findIndex(beginsIn)))) {
    const some = { ...range, limit: limit - rows.length };
    const found = await queryPage(table, some, beginsIn(range) ? start : undefined);
    rows.push(...found.rows);
    if (found.last) return { rows, next: nameOf(found.last) };
  }
  return { rows, next: null };
}

function nameOf(key: Row): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * It comes back by way of an address, and may be anything. What is no key of these ranges is
 * refused: a program that began at the beginning again would walk in a circle.
 */
function startOf(ranges: readonly Search[], after: string | null): Row | undefined {
  if (after === null) return undefined;
  const start = readJson(Buffer.from(after, 'base64url').toString('utf8'));
  if (!isRow(start) || !ranges.some((range) => isWithin(range, start)))
    throw new TeguranError('PAGE_UNKNOWN');
  return start;
}

function isWithin({ index, partition, prefix = '' }: Search, start: Row): boolean {
  const [partitionKey, sortKey] = KEYS[index ?? 'table'];
  // A place in an index names the row as well.
  const names = new Set([partitionKey, sortKey, ...KEYS.table]);
  if (Object.keys(start).length !== names.size) return false;
  if ([...names].some((name) => typeof start[name] !== 'string')) return false;
  return start[partitionKey] === partition && String(start[sortKey]).startsWith(prefix);
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
