import { gunzipSync, gzipSync } from 'node:zlib';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RequestStore, StoredAnswer } from '#cases/ports/request-store.ts';
import { createExpiringRow, expiry } from './expiry.ts';
import { getRow, type Table } from './table.ts';

const keyOf = (id: string) => ({ PK: `REQUEST#${id}`, SK: 'REQUEST' });

/** An item holds 400 KB, its keys among them; answers of several megabytes pack into that. */
const MOST_BYTES = 380 * 1024;

interface Kept {
  readonly status: number;
  readonly packed: Uint8Array;
}

/** Remembers what each idempotency key was used for and what was answered. */
export function createRequestTable(table: Table): RequestStore {
  return {
    begin: async (id, requestSha256, { from, until }) => {
      const row = { ...keyOf(id), ...expiry(until), requestSha256 };
      const saved = await createExpiringRow(table, row, from);
      if (saved.kind === 'saved') return { kind: 'new' };
      const kept = await getRow(table, keyOf(id));
      if (kept?.['requestSha256'] !== requestSha256) return { kind: 'different' };
      const answer = kept['answer'] as Kept | undefined;
      return answer ? { kind: 'answered', answer: unpack(answer) } : { kind: 'new' };
    },
    finish: async (id, { status, body }) => {
      const packed = gzipSync(body);
      if (packed.length > MOST_BYTES) return;
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keyOf(id),
          UpdateExpression: 'SET answer = :answer',
          ExpressionAttributeValues: { ':answer': { status, packed } satisfies Kept },
        }),
      );
    },
  };
}

function unpack({ status, packed }: Kept): StoredAnswer {
  return { status, body: gunzipSync(packed).toString() };
}
