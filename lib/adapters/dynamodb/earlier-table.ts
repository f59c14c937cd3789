import { BatchGetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EarlierLetters, Mention } from '#cases/ports.ts';
import type { Row, Table } from './table.ts';

const PARALLEL_WRITES = 8;
/** What one call may ask for. */
const READ_AT_ONCE = 100;

/** One row an account, holding the set of its mentions: adding the same twice changes nothing. */
export function createEarlierTable(table: Table): EarlierLetters {
  return {
    remember: async (mentions) => {
      for (let start = 0; start < mentions.length; start += PARALLEL_WRITES) {
        const some = mentions.slice(start, start + PARALLEL_WRITES);
        await Promise.all(some.map((mention) => addMention(table, mention)));
      }
    },
    find: async (accountSha256s) => {
      const wanted = [...new Set(accountSha256s)];
      const found: Mention[] = [];
      for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
        const rows = await readAccounts(table, wanted.slice(start, start + READ_AT_ONCE));
        found.push(...rows.flatMap(toMentions));
      }
      return found;
    },
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

/** The service may answer in part and name what it left out. */
async function readAccounts(table: Table, accounts: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  let keys: Row[] = accounts.map(keyOf);
  while (keys.length > 0) {
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: keys, ConsistentRead: true } } }),
    );
    rows.push(...(answer.Responses?.[table.name] ?? []));
    keys = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
  return rows;
}

function toMentions(row: Row): Mention[] {
  const accountSha256 = String(row['PK']).slice('ACCOUNT#'.length);
  return [...(row['mentions'] as Set<string>)].map((text) => {
    const [itemNo = '', ...rest] = text.split(' ');
    return { accountSha256, itemNo: Number(itemNo), letterId: rest.join(' ') };
  });
}
