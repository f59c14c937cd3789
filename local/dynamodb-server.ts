import { join } from 'node:path';
import dynalite from 'dynalite';
import { assertFree, close, LOOPBACK, listen } from './listen.ts';

export interface DynamoDbServer {
  readonly port: number;
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * DynamoDB on this machine: on disk in `folder`, else in memory. It has no transactions, streams
 * or TTL and ignores ReturnValuesOnConditionCheckFailure; conditional writes are right.
 */
export async function startDynamoDb(port: number, folder?: string): Promise<DynamoDbServer> {
  // dynalite opens its store at once and cannot close it again unless it has listened.
  await assertFree(port);
  const server = dynalite({
    ...(folder !== undefined && { path: join(folder, 'dynamodb') }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  const bound = await listen(server, port);
  return {
    port: bound,
    endpoint: `http://${LOOPBACK}:${bound}`,
    stop: () => close(server),
  };
}
