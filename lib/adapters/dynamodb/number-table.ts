import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { NumberEntry, NumberSeries } from '#cases/ports.ts';
import { createRow, getRow, type Key, queryRows, type Table } from './table.ts';

const seriesKey = (series: string): Key => ({ PK: `SERIES#${series}`, SK: 'SERIES' });

/**
 * One conditional update reserves a whole block, so a lost answer or a crash leaves no gap:
 * whoever asks again under the same holder is given the same block.
 */
async function reserve(table: Table, series: string, holder: string, count: number) {
  await startSeries(table, series);
  try {
    const answer = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: seriesKey(series),
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
    return { first: blockOf(await getRow(table, seriesKey(series)), holder) };
  }
}

async function startSeries(table: Table, series: string): Promise<void> {
  if (await getRow(table, seriesKey(series))) return;
  await createRow(table, { ...seriesKey(series), next: 1, blocks: {} });
}

function blockOf(row: Record<string, unknown> | null | undefined, holder: string): number {
  const blocks = row?.['blocks'] as Record<string, number> | undefined;
  const first = blocks?.[holder];
  if (first === undefined) throw new Error(`series item holds no block for ${holder}`);
  return first;
}

export function createNumberTable(table: Table): NumberSeries {
  return {
    reserve: (series, holder, count) => reserve(table, series, holder, count),
    record: async (series, urut, entry) => {
      const SK = `NO#${String(urut).padStart(8, '0')}#${entry.kind}`;
      await createRow(table, { PK: `SERIES#${series}`, SK, entry });
    },
    list: async (series) => {
      const row = await getRow(table, seriesKey(series));
      const rows = await queryRows(table, { partition: `SERIES#${series}`, prefix: 'NO#' });
      const entries = rows.map((each) => each['entry'] as NumberEntry);
      return { last: Number(row?.['next'] ?? 1) - 1, entries };
    },
  };
}
