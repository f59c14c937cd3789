import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EarlierLetters, Mention } from '#cases/ports/earlier-letters.ts';
import { getRows, inTurns } from './rows-at-once.ts';
import type { Row, Table } from './table.ts';

const PARALLEL_WRITES = 8;

/** One row an account, holding the set of its mentions: adding the same twice changes nothing. */
export function createEarlierTable(table: Table): EarlierLetters {
  return {
    remember: async (mentions) => {
      await inTurns(mentions, PARALLEL_WRITES, (mention) => addMention(table, mention));
    },
    find: async (accountSha256s) =>
      (await getRows(table, [...new Set(accountSha256s)].map(keyOf))).flatMap(toMentions),
  };
}

const keyOf = (accountSha256: string) => ({ PK: `ACCOUNT#${accountSha256}`, SK: 'LETTERS' });

async function addMention(table: Table, mention: Mention): Promise<void> {
  const { accountSha256, letterId, itemNo } = mention;
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keyOf(accountSha256),
      UpdateExpression: 'ADD mentions :mention',
      ExpressionAttributeValues: { ':mention': new Set([`${itemNo} ${letterId}`]) },
    }),
  );
}

function toMentions(row: Row): Mention[] {
  const accountSha256 = String(row['PK']).slice('ACCOUNT#'.length);
  return [...(row['mentions'] as Set<string>)].map((text) => {
    const [itemNo = '', ...rest] = text.split(' ');
    return { accountSha256, itemNo: Number(itemNo), letterId: rest.join(' ') };
  });
}
