import type { BundleRequest } from '#cases/bundle.ts';
import type { BundleStore } from '#cases/ports/bundle-store.ts';
import {
  createRow,
  getRow,
  type Key,
  queryRows,
  type Row,
  replaceRow,
  type Table,
} from './table.ts';

const WAITING = 'BUNDLES#waiting';

const keyOf = (letterId: string): Key => ({ PK: `BUNDLE#${letterId}`, SK: 'BUNDLE' });

const toRequest = (row: Row): BundleRequest => row['request'] as BundleRequest;

/** One item a letter; only those that wait stand in the index. */
export function createBundleTable(table: Table): BundleStore {
  return {
    find: async (letterId) => {
      const row = await getRow(table, keyOf(letterId));
      return row && toRequest(row);
    },
    save: (request) => {
      const { letterId, version, waiting, askedAt } = request;
      const row = {
        ...keyOf(letterId),
        version,
        request,
        ...(waiting && { stateKey: WAITING, stateSort: `${askedAt}#${letterId}` }),
      };
      return version === 1 ? createRow(table, row) : replaceRow(table, row);
    },
    listWaiting: async () =>
      (await queryRows(table, { index: 'byState', partition: WAITING })).map(toRequest),
  };
}
