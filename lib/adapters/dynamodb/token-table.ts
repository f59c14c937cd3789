import type { TokenBucket, TokenStore } from '#cases/ports/mailer.ts';
import { createRow, getRow, replaceRow, type Table } from './table.ts';

const KEY = { PK: 'TOKENS', SK: 'SENDING' } as const;

/** One item that all senders share: together they stay below the rate of the account. */
export function createTokenTable(table: Table): TokenStore {
  return {
    find: async () => {
      const row = await getRow(table, KEY);
      return row ? (row['bucket'] as TokenBucket) : null;
    },
    save: (bucket) => {
      const row = { ...KEY, version: bucket.version, bucket };
      return bucket.version === 1 ? createRow(table, row) : replaceRow(table, row);
    },
  };
}
