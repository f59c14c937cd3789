import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Session, SessionStore } from '#cases/session.ts';
import { expiry } from './expiry.ts';
import { getRow, type Key, putRow, type Table } from './table.ts';

const keyOf = (idSha256: string): Key => ({ PK: `SESSION#${idSha256}`, SK: 'SESSION' });
const endKey = (sub: string): Key => ({ PK: `SESSIONS#${sub}`, SK: 'ENDED' });

export function createSessionTable(table: Table): SessionStore {
  return {
    create: (idSha256, session, until) =>
      putRow(table, { ...keyOf(idSha256), ...expiry(until), session }),
    find: async (idSha256) => {
      const row = await getRow(table, keyOf(idSha256));
      return row ? (row['session'] as Session) : null;
    },
    touch: (idSha256, seenAt) => touch(table, idSha256, seenAt),
    open: (idSha256, sha256) => open(table, idSha256, sha256),
    remove: async (idSha256) => {
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: keyOf(idSha256) }));
    },
    endAll: (sub, at) => putRow(table, { ...endKey(sub), at }),
    endedAllAt: async (sub) => {
      const row = await getRow(table, endKey(sub));
      return row ? String(row['at']) : null;
    },
  };
}

const touch = (table: Table, idSha256: string, seenAt: string) =>
  change(table, idSha256, 'SET #session.seenAt = :value', seenAt);

const open = (table: Table, idSha256: string, sha256: string) =>
  change(table, idSha256, 'SET #session.opened = list_append(#session.opened, :value)', [sha256]);

async function change(table: Table, idSha256: string, expression: string, value: unknown) {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keyOf(idSha256),
        UpdateExpression: expression,
        ConditionExpression: 'attribute_exists(PK)',
        ExpressionAttributeNames: { '#session': 'session' },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  } catch (error) {
    // Somebody signed out in another tab: nothing is left to keep alive.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
