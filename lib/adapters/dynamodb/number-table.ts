import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { NumberEntry, NumberSeries } from '#cases/ports/number-series.ts';
import { readPage } from './page.ts';
import { createRow, getRow, type Key, queryRows, type Row, type Table } from './table.ts';

const seriesKey = (series: string): Key => ({ PK: `SERIES#${series}`, SK: 'SERIES' });

const NAMES = 'SERIES-NAMES';

const toEntry = (row: Row): NumberEntry => row['entry'] as NumberEntry;

const SISIPAN = 'SISIPAN#';

const sisipanKey = (series: string, urut: number): Key => ({
  PK: `SERIES#${series}`,
  SK: `${SISIPAN}${urut}`,
});

async function sisipanOf(table: Table, series: string): Promise<Map<number, number>> {
  const counters = await queryRows(table, { partition: `SERIES#${series}`, prefix: SISIPAN });
  return new Map(
    counters.map((row) => [
      Number(String(row['SK']).slice(SISIPAN.length)),
      Number(row['next']) - 1,
    ]),
  );
}

/** A number has at most one entry of a kind, and any number of sisipan. */
function suffixOf(entry: NumberEntry): string {
  return entry.kind === 'sisipan' ? `${entry.kind}#${entry.sisipan}` : entry.kind;
}

/**
 * One conditional update reserves a whole block, so a lost answer or a crash leaves no gap:
 * whoever asks again under the same holder is given the same block.
 */
async function reserve(table: Table, key: Key, holder: string, count: number) {
  await startCounter(table, key);
  try {
    const answer = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: 'SET blocks.#holder = #next, #next = #next + :count',
        ConditionExpression: 'attribute_not_exists(blocks.#holder)',
        ExpressionAttributeNames: { '#holder': holder, '#next': 'next' },
        ExpressionAttributeValues: { ':count': count },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return { first: blockOf(answer.Attributes, holder) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { first: blockOf(await getRow(table, key), holder) };
  }
}

async function startCounter(table: Table, key: Key): Promise<void> {
  if (await getRow(table, key)) return;
  await createRow(table, { ...key, next: 1, blocks: {} });
}

function blockOf(row: Record<string, unknown> | null | undefined, holder: string): number {
  const blocks = row?.['blocks'] as Record<string, number> | undefined;
  const first = blocks?.[holder];
  if (first === undefined) throw new Error(`series item holds no block for ${holder}`);
  return first;
}

const placeOf = (urut: number) => `NO#${String(urut).padStart(8, '0')}#`;

const entriesOf = (series: string) => ({ partition: `SERIES#${series}`, prefix: 'NO#' });

async function lastOf(table: Table, series: string): Promise<number> {
  const row = await getRow(table, seriesKey(series));
  return Number(row?.['next'] ?? 1) - 1;
}

export function createNumberTable(table: Table): NumberSeries {
  return {
    reserve: async (series, holder, count) => {
      // First, so that no series ever holds numbers that an audit does not know of.
      await createRow(table, { PK: NAMES, SK: series });
      return reserve(table, seriesKey(series), holder, count);
    },
    reserveSisipan: async (series, urut, holder) => {
      const { first } = await reserve(table, sisipanKey(series, urut), holder, 1);
      return { sisipan: first };
    },
    names: async () =>
      (await queryRows(table, { partition: NAMES })).map((row) => String(row['SK'])),
    record: async (series, urut, entry) => {
      const SK = `${placeOf(urut)}${suffixOf(entry)}`;
      await createRow(table, { PK: `SERIES#${series}`, SK, entry });
    },
    find: async (series, urut) => {
      const rows = await queryRows(table, { partition: `SERIES#${series}`, prefix: placeOf(urut) });
      const entries = rows.map(toEntry);
      return entries.find((one) => one.kind === 'void') ?? entries[0] ?? null;
    },
    last: (series) => lastOf(table, series),
    page: async (series, limit, after) => {
      const { rows, next } = await readPage(table, { ...entriesOf(series), limit }, after);
      return { rows: rows.map(toEntry), next };
    },
    list: async (series) => {
      const last = await lastOf(table, series);
      const entries = (await queryRows(table, entriesOf(series))).map(toEntry);
      return { last, entries, sisipan: await sisipanOf(table, series) };
    },
  };
}
