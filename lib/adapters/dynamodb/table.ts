import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Saved } from '#cases/ports/stored.ts';

export type Row = Record<string, unknown>;

export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** One table, one item a thing; each write is conditional and stands alone. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/** Reads the truth, never a copy that may lag. */
export async function getRow(table: Table, key: Key): Promise<Row | null> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return answer.Item ?? null;
}

/** Puts a row that must not exist yet. */
export function createRow(table: Table, row: Key & Row): Promise<Saved> {
  return putIf(table, row, { ConditionExpression: 'attribute_not_exists(PK)' });
}

/** Replaces a row whose stored version is the one before; the heart of every move. */
export function replaceRow(table: Table, row: Key & Row & { version: number }): Promise<Saved> {
  return putIf(table, row, {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': row.version - 1 },
  });
}

/** Replaces a row that exists and whose item still has the version before; an item begins without one. */
export function replaceItemRow(
  table: Table,
  row: Key & Row,
  before: number | undefined,
): Promise<Saved> {
  const names = { '#item': 'item', '#version': 'version' };
  const unchanged = 'attribute_exists(PK) AND attribute_not_exists(#item.#version)';
  if (before === undefined) {
    return putIf(table, row, { ConditionExpression: unchanged, ExpressionAttributeNames: names });
  }
  return putIf(table, row, {
    ConditionExpression: '#item.#version = :before',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ':before': before },
  });
}

type Condition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** Puts a row under a condition of its own. */
export async function putIf(table: Table, row: Key & Row, condition: Condition): Promise<Saved> {
  try {
    await table.client.send(new PutCommand({ TableName: table.name, Item: row, ...condition }));
    return { kind: 'saved' };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { kind: 'stale' };
    throw error;
  }
}

export async function putRow(table: Table, row: Key & Row): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
}

export interface Search {
  readonly partition: string;
  readonly prefix?: string;
  /** From the prefix up to here, instead of all that begins with it. */
  readonly until?: string;
  readonly index?: 'byPlatform' | 'byState';
  /** Most rows; absent: all of them. */
  readonly limit?: number;
  /** Only these parts of the thing that a row holds, by its attribute. */
  readonly only?: { readonly attribute: string; readonly parts: readonly string[] };
  /** Against the order of the keys. */
  readonly backwards?: boolean;
}

const KEYS = {
  table: ['PK', 'SK'],
  byPlatform: ['platformKey', 'platformSort'],
  byState: ['stateKey', 'stateSort'],
} as const;

/** The rows of a partition in key order, page by page. */
export async function queryRows(table: Table, search: Search): Promise<Row[]> {
  const most = search.limit ?? Number.POSITIVE_INFINITY;
  const rows: Row[] = [];
  let start: Row | undefined;
  do {
    const answer = await table.client.send(new QueryCommand(queryOf(table, search, start)));
    rows.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start && rows.length < most);
  return rows;
}

/** At most `limit` rows, and the key to go on from. */
export async function queryPage(
  table: Table,
  search: Search & { readonly limit: number },
  start: Row | undefined,
): Promise<{ rows: Row[]; last: Row | undefined }> {
  const answer = await table.client.send(new QueryCommand(queryOf(table, search, start)));
  return { rows: answer.Items ?? [], last: answer.LastEvaluatedKey };
}

function queryOf({ name }: Table, search: Search, start: Row | undefined): QueryCommandInput {
  const { partition, prefix, until, index, limit, only, backwards = false } = search;
  const [partitionKey, sortKey] = KEYS[index ?? 'table'];
  return {
    TableName: name,
    ...(index ? { IndexName: index } : { ConsistentRead: true }),
    KeyConditionExpression: conditionOf(search),
    ExpressionAttributeNames: {
      '#p': partitionKey,
      ...(prefix && { '#s': sortKey }),
      ...(only && namesOf(only)),
    },
    ExpressionAttributeValues: {
      ':p': partition,
      ...(prefix && { ':s': prefix }),
      ...(until && { ':u': until }),
    },
    ...(only && { ProjectionExpression: only.parts.map((_, at) => `#o.#o${at}`).join(', ') }),
    ScanIndexForward: !backwards,
    ...(limit !== undefined && { Limit: limit }),
    ...(start && { ExclusiveStartKey: start }),
  };
}

function conditionOf({ prefix, until }: Search): string {
  if (prefix === undefined) return '#p = :p';
  return `#p = :p AND ${until === undefined ? 'begins_with(#s, :s)' : '#s BETWEEN :s AND :u'}`;
}

function namesOf({ attribute, parts }: NonNullable<Search['only']>): Record<string, string> {
  return { '#o': attribute, ...Object.fromEntries(parts.map((part, at) => [`#o${at}`, part])) };
}
