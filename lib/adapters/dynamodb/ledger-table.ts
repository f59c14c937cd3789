import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerHead, LedgerStore, SealedLink } from '#cases/ports/ledger-store.ts';
import { SYSTEM_LOG } from '#ledger/system-log.ts';
import { getRow, putRow, queryRows, type Row, type Table } from './table.ts';

// Whoever changes a setting writes to the system's chain; the chains of letters are the sealer's alone.
const headsOf = (chain: string) => (chain === SYSTEM_LOG ? 'SYSTEM-CHAINS' : 'CHAINS');
const linksOf = (chain: string) => (chain === SYSTEM_LOG ? 'SYSTEM-CHAIN' : `CHAIN#${chain}`);

const toLink = (row: Row): SealedLink => row['link'] as SealedLink;

export function createLedgerTable(table: Table): LedgerStore {
  return {
    head: async (platform) => {
      const row = await getRow(table, { PK: headsOf(platform), SK: platform });
      return row ? (row['head'] as LedgerHead) : null;
    },
    advance: (platform, expected, head) => advance(table, platform, expected, head),
    putLinks: async (platform, links) => {
      for (const link of links) {
        const SK = `SEQ#${String(link.seq).padStart(10, '0')}`;
        await putRow(table, { PK: linksOf(platform), SK, link });
      }
    },
    links: async (platform) =>
      (await queryRows(table, { partition: linksOf(platform), prefix: 'SEQ#' })).map(toLink),
    platforms: async () => {
      const heads = await Promise.all(
        ['CHAINS', headsOf(SYSTEM_LOG)].map((partition) => queryRows(table, { partition })),
      );
      return heads.flat().map((row) => String(row['SK']));
    },
  };
}

async function advance(table: Table, platform: string, expected: number, head: LedgerHead) {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { PK: headsOf(platform), SK: platform, size: head.size, head },
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
