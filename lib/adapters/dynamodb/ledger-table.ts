import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerHead, LedgerStore, SealedLink } from '#cases/ports/ledger-store.ts';
import { getRow, putRow, queryRows, type Row, type Table } from './table.ts';

const toLink = (row: Row): SealedLink => row['link'] as SealedLink;

export function createLedgerTable(table: Table): LedgerStore {
  return {
    head: async (platform) => {
      const row = await getRow(table, { PK: 'CHAINS', SK: platform });
      return row ? (row['head'] as LedgerHead) : null;
    },
    advance: (platform, expected, head) => advance(table, platform, expected, head),
    putLinks: async (platform, links) => {
      for (const link of links) {
        const SK = `SEQ#${String(link.seq).padStart(10, '0')}`;
        await putRow(table, { PK: `CHAIN#${platform}`, SK, link });
      }
    },
    links: async (platform) =>
      (await queryRows(table, { partition: `CHAIN#${platform}`, prefix: 'SEQ#' })).map(toLink),
    platforms: async () =>
      (await queryRows(table, { partition: 'CHAINS' })).map((row) => String(row['SK'])),
  };
}

async function advance(table: Table, platform: string, expected: number, head: LedgerHead) {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { PK: 'CHAINS', SK: platform, size: head.size, head },
        ConditionExpression: expected === 0 ? 'attribute_not_exists(PK)' : '#size = :expected',
        ...(expected > 0 && {
          ExpressionAttributeNames: { '#size': 'size' },
          ExpressionAttributeValues: { ':expected': expected },
        }),
      }),
    );
    return { kind: 'saved' as const };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { kind: 'stale' as const };
    throw error;
  }
}
