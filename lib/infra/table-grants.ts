import type { FunctionName } from '#env.ts';

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'BatchWriteItem'
  | 'UpdateItem';

export interface TableGrant {
  readonly actions: readonly TableAction[];
  /** Rows that it may delete, by the beginning of their keys. */
  readonly deletes: readonly string[];
  /** Whether it looks for letters and lists by state and platform. */
  readonly index: boolean;
}

/** What each function does with the table; journeys and acceptance tests hold them to it. */
export const TABLE_GRANTS: Readonly<Record<FunctionName, TableGrant>> = {
  api: {
    actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'BatchWriteItem', 'UpdateItem'],
    deletes: ['SESSION#*', 'SUPPRESSED'],
    index: true,
  },
  intake: {
    actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'BatchWriteItem'],
    deletes: [],
    index: false,
  },
  compose: { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], deletes: [], index: false },
  issue: { actions: ['GetItem', 'PutItem'], deletes: [], index: false },
  dispatch: { actions: ['GetItem', 'PutItem'], deletes: [], index: false },
  feedback: { actions: ['GetItem', 'PutItem'], deletes: ['INBOX'], index: false },
  sweep: {
    actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    deletes: ['INBOX'],
    index: true,
  },
};

interface KeptRows {
  readonly readers: readonly FunctionName[];
  readonly writers: readonly FunctionName[];
}

/**
 * Rows, by the beginning of their keys, that are kept from every function but these. None of them
 * stands in an index but open approvals, which the sweeper looks for.
 */
export const KEPT_ROWS: Readonly<Record<string, KeptRows>> = {
  'CHAIN*': { readers: ['api', 'sweep'], writers: ['sweep'] },
  'SYSTEM-CHAIN*': { readers: ['api', 'sweep'], writers: ['api', 'sweep'] },
  'SERIES*': { readers: ['api', 'sweep'], writers: ['api', 'sweep'] },
  'APPROVAL#*': { readers: ['api', 'sweep'], writers: ['api', 'sweep'] },
  SETTING: { readers: ['api', 'dispatch', 'sweep'], writers: ['api'] },
  'SESSION*': { readers: ['api'], writers: ['api'] },
  'REQUEST#*': { readers: ['api'], writers: ['api'] },
};
