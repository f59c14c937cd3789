import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestStore, StoredAnswer } from '#cases/ports/request-store.ts';
import { createRow, getRow, type Table } from './table.ts';

const keyOf = (id: string) => ({ PK: `REQUEST#${id}`, SK: 'REQUEST' });

/** Remembers what each idempotency key was used for and what was answered. */
export function createRequestTable(table: Table): RequestStore {
  return {
    begin: async (id, requestSha256) => {
      const saved = await createRow(table, { ...keyOf(id), requestSha256 });
      if (saved.kind === 'saved') return { kind: 'new' };
      const row = await getRow(table, keyOf(id));
      if (row?.['requestSha256'] !== requestSha256) return { kind: 'different' };
      const answer = row['answer'] as StoredAnswer | undefined;
      return answer ? { kind: 'answered', answer } : { kind: 'new' };
    },
    finish: async (id, answer) => {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(id),
          UpdateExpression: 'SET answer = :answer',
          ExpressionAttributeValues: { ':answer': answer },
        }),
      );
    },
  };
}
