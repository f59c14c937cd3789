import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/table.ts';
import { CREDENTIALS, REGION } from '../../local/account.ts';
import { startDynamoDb } from '../../local/dynamodb-server.ts';
import { createResources } from '../../local/resources.ts';

export interface EmbeddedTable extends Table {
  stop(): Promise<void>;
}

/** The one table on the embedded DynamoDB: conditional writes over a real wire. */
export async function startTable(): Promise<EmbeddedTable> {
  const server = await startDynamoDb(0);
  const index = (name: string, key: string) => ({
    name,
    keys: { partition: `${key}Key`, sort: `${key}Sort` },
  });
  const gsi = [index('byPlatform', 'platform'), index('byState', 'state')];
  const { endpoint } = server;
  const tables = [{ name: 'teguran', keys: { partition: 'PK', sort: 'SK' }, gsi }];
  await createResources(
    { dynamodb: endpoint, queuesAndObjects: endpoint, mail: endpoint },
    { tables },
  );
  const options = { endpoint, region: REGION, credentials: CREDENTIALS };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(options), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    client,
    name: 'teguran',
    backOff: async () => undefined,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}
