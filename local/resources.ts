import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ACCOUNT, CREDENTIALS, type Endpoints, REGION } from './account.ts';

/** Attribute names of a key; every key attribute is a string. */
export interface KeyNames {
  readonly partition: string;
  readonly sort?: string;
}

export interface TableResource {
  readonly name: string;
  readonly keys: KeyNames;
  readonly gsi?: readonly { readonly name: string; readonly keys: KeyNames }[];
}

export interface BucketResource {
  readonly name: string;
  /** Queue that hears of every object created here. */
  readonly notify?: string;
  /** Only of objects whose key begins like this. */
  readonly notifyUnder?: string;
  /** Like Object Lock in compliance mode: what is written stays as it was written. */
  readonly locked?: boolean;
  /** Origins of pages that may upload with a script. */
  readonly corsOrigins?: readonly string[];
}

export interface QueueResource {
  readonly name: string;
  readonly visibilitySeconds?: number;
  /** Name of the dead-letter queue, which must be listed as well. */
  readonly dlq?: string;
  readonly maxReceives?: number;
}

export interface Resources {
  readonly tables?: readonly TableResource[];
  readonly buckets?: readonly BucketResource[];
  readonly queues?: readonly QueueResource[];
}

const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_MAX_RECEIVES = 5;

/** Creates what is missing; what is there already keeps its contents. */
export async function createResources(endpoints: Endpoints, wanted: Resources): Promise<void> {
  const common = { region: REGION, credentials: CREDENTIALS };
  const dynamodb = new DynamoDBClient({ ...common, endpoint: endpoints.dynamodb });
  const s3 = new S3Client({ ...common, endpoint: endpoints.queuesAndObjects });
  const sqs = new SQSClient({ ...common, endpoint: endpoints.queuesAndObjects });
  try {
    await Promise.all([
      ...(wanted.tables ?? []).map((table) => createTable(dynamodb, table)),
      ...(wanted.buckets ?? []).map(({ name }) =>
        s3.send(new CreateBucketCommand({ Bucket: name })),
      ),
      ...(wanted.queues ?? []).map((queue) => createQueue(sqs, endpoints, queue)),
    ]);
  } finally {
    for (const client of [dynamodb, s3, sqs]) client.destroy();
  }
}

async function createTable(client: DynamoDBClient, table: TableResource): Promise<void> {
  const indexes = table.gsi ?? [];
  const keyNames = [table.keys, ...indexes.map(({ keys }) => keys)].flatMap(namesOf);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table.name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: keySchema(table.keys),
        AttributeDefinitions: [...new Set(keyNames)].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S' as const,
        })),
        ...(indexes.length > 0 && {
          GlobalSecondaryIndexes: indexes.map(({ name, keys }) => ({
            IndexName: name,
            KeySchema: keySchema(keys),
            Projection: { ProjectionType: 'ALL' as const },
          })),
        }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await untilActive(client, table.name);
}

async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  let status: string | undefined;
  do {
    const answer = await client.send(new DescribeTableCommand({ TableName: name }));
    status = answer.Table?.TableStatus;
  } while (status !== 'ACTIVE');
}

function namesOf(keys: KeyNames): string[] {
  return keys.sort === undefined ? [keys.partition] : [keys.partition, keys.sort];
}

function keySchema(keys: KeyNames) {
  return namesOf(keys).map((AttributeName, position) => ({
    AttributeName,
    KeyType: position === 0 ? ('HASH' as const) : ('RANGE' as const),
  }));
}

/** Attributes are set apart: creating a queue again with other attributes is an error in SQS. */
async function createQueue(
  client: SQSClient,
  endpoints: Endpoints,
  queue: QueueResource,
): Promise<void> {
  await client.send(new CreateQueueCommand({ QueueName: queue.name }));
  await client.send(
    new SetQueueAttributesCommand({
      QueueUrl: queueUrl(endpoints, queue.name),
      Attributes: {
        VisibilityTimeout: String(queue.visibilitySeconds ?? DEFAULT_VISIBILITY_SECONDS),
        RedrivePolicy: queue.dlq === undefined ? '' : redrivePolicy(queue.dlq, queue.maxReceives),
      },
    }),
  );
}

function redrivePolicy(dlq: string, maxReceiveCount = DEFAULT_MAX_RECEIVES): string {
  return JSON.stringify({ deadLetterTargetArn: queueArn(dlq), maxReceiveCount });
}

export function queueArn(name: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
}

/** By IP address: names such as `sqs.….localhost` do not resolve on every machine. */
export function queueUrl(endpoints: Endpoints, name: string): string {
  return `${endpoints.queuesAndObjects}/${ACCOUNT}/${name}`;
}
