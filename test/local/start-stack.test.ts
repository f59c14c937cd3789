import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Stack, type StackOptions, startStack } from '../../local/start-stack.ts';

const RESOURCES = {
  tables: [
    {
      name: 'teguran',
      keys: { partition: 'PK', sort: 'SK' },
      gsi: [{ name: 'byState', keys: { partition: 'stateKey', sort: 'stateSort' } }],
    },
  ],
  buckets: [{ name: 'letters', locked: true }],
  queues: [
    { name: 'issue', visibilitySeconds: 60, dlq: 'issue-dlq', maxReceives: 5 },
    { name: 'issue-dlq' },
  ],
} as const;

let folder: string;
let running: Stack[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stack-'));
});

afterEach(async () => {
  for (const stack of running) await stack.stop();
  running = [];
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<StackOptions> = {}): Promise<Stack> {
  const stack = await startStack({
    mailDir: join(folder, 'mail'),
    resources: RESOURCES,
    ...options,
  });
  running.push(stack);
  for (const [name, value] of Object.entries(stack.env)) vi.stubEnv(name, value);
  return stack;
}

describe('the environment', () => {
  test('lets unchanged clients reach the table, the bucket and the queue', async () => {
    const stack = await start();
    const item = {
      PK: { S: 'L#1' },
      SK: { S: 'A' },
      stateKey: { S: 'READY' },
      stateSort: { S: '1' },
    };
    const dynamodb = new DynamoDBClient();
    const put = new PutItemCommand({
      TableName: 'teguran',
      Item: item,
      ConditionExpression: 'attribute_not_exists(PK)',
    });
    await dynamodb.send(put);
    await expect(dynamodb.send(put)).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    const found = await dynamodb.send(
      new QueryCommand({
        TableName: 'teguran',
        IndexName: 'byState',
        KeyConditionExpression: 'stateKey = :state',
        ExpressionAttributeValues: { ':state': { S: 'READY' } },
      }),
    );
    expect(found.Items).toEqual([item]);

    const s3 = new S3Client();
    await s3.send(new PutObjectCommand({ Bucket: 'letters', Key: 'a/b.pdf', Body: 'isi' }));
    const object = await s3.send(new GetObjectCommand({ Bucket: 'letters', Key: 'a/b.pdf' }));
    expect(await object.Body?.transformToString()).toBe('isi');

    const QueueUrl = stack.queueUrl('issue');
    expect(QueueUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/issue$/);
    const sqs = new SQSClient();
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'satu' }));
    const received = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(received.Messages?.map(({ Body }) => Body)).toEqual(['satu']);
  });

  test('makes a service that is not embedded fail instead of calling the cloud', async () => {
    await start();
    const kms = new KMSClient({ maxAttempts: 1 });
    await expect(kms.send(new ListKeysCommand())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('wins over a profile of the developer', async () => {
    vi.stubEnv('AWS_PROFILE', 'production');
    await start();
    const credentials = await new S3Client().config.credentials();
    expect(credentials.accessKeyId).toBe('LOCALONLY');
  });

  test('names a credentials file that exists and is empty, and removes it in the end', async () => {
    const stack = await start();
    const file = stack.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '';
    expect(await readFile(file, 'utf8')).toBe('');
    await stack.stop();
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('no server listens on an address that others on the network can reach', async () => {
  const stack = await start();
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const endpoint of Object.values(stack.endpoints)) {
    const { port, hostname } = new URL(endpoint);
    expect(hostname).toBe('127.0.0.1');
    // 127.0.0.2 reaches a server bound to all interfaces, and no server bound to 127.0.0.1.
    for (const address of ['127.0.0.2', ...outside]) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed');
    }
  }
});

describe('a taken port', () => {
  for (const name of ['dynamodb', 'queuesAndObjects', 'mail'] as const) {
    test(`of ${name} is named, and nothing stays behind`, async () => {
      const squatter = createServer();
      await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
      const { port } = squatter.address() as AddressInfo;
      const dataDir = join(folder, 'data');
      await expect(start({ ports: { [name]: port }, dataDir })).rejects.toMatchObject({
        code: 'PORT_TAKEN',
        facts: { port },
        cause: { code: 'EADDRINUSE' },
      });
      await new Promise((resolve) => squatter.close(resolve));
      await expect(start({ ports: { [name]: port }, dataDir })).resolves.toBeDefined();
    });
  }
});

describe('a data folder', () => {
  test('keeps tables, objects and messages from one run to the next', async () => {
    const dataDir = join(folder, 'data');
    const first = await start({ dataDir });
    await new DynamoDBClient().send(
      new PutItemCommand({ TableName: 'teguran', Item: { PK: { S: 'a' }, SK: { S: 'b' } } }),
    );
    await new S3Client().send(new PutObjectCommand({ Bucket: 'letters', Key: 'k', Body: 'isi' }));
    await new SQSClient().send(
      new SendMessageCommand({ QueueUrl: first.queueUrl('issue'), MessageBody: 'satu' }),
    );
    await first.stop();

    const second = await start({ dataDir });
    const rows = await new DynamoDBClient().send(
      new QueryCommand({
        TableName: 'teguran',
        KeyConditionExpression: 'PK = :a',
        ExpressionAttributeValues: { ':a': { S: 'a' } },
      }),
    );
    expect(rows.Count).toBe(1);
    const object = await new S3Client().send(new GetObjectCommand({ Bucket: 'letters', Key: 'k' }));
    expect(await object.Body?.transformToString()).toBe('isi');
    const received = await new SQSClient().send(
      new ReceiveMessageCommand({ QueueUrl: second.queueUrl('issue') }),
    );
    expect(received.Messages?.[0]?.Body).toBe('satu');
  });

  test.each([
    ['DATA_FOLDER_OLDER', 1, 2],
    ['DATA_FOLDER_NEWER', 3, 2],
  ])('is refused with %s when it has version %i and we write %i', async (code, found, expected) => {
    await writeFile(join(folder, 'teguran-data.json'), JSON.stringify({ version: found }));
    await expect(start({ dataDir: folder, dataVersion: expected })).rejects.toMatchObject({
      code,
      facts: { folder, found, expected },
    });
    expect(await readdir(folder)).toEqual(['teguran-data.json']);
  });

  test('is refused when it holds somebody else’s files', async () => {
    await writeFile(join(folder, 'skripsi.docx'), 'x');
    await expect(start({ dataDir: folder })).rejects.toMatchObject({ code: 'DATA_FOLDER_FOREIGN' });
  });

  test('is refused when its place is a file', async () => {
    const dataDir = join(folder, 'file');
    await writeFile(dataDir, '');
    await expect(start({ dataDir })).rejects.toMatchObject({ code: 'DATA_FOLDER_NOT_WRITABLE' });
  });

  test('is refused while another process uses it, and taken over from a dead one', async () => {
    const dataDir = join(folder, 'data');
    const first = await start({ dataDir });
    await expect(start({ dataDir })).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      facts: { pid: process.pid },
    });
    await first.stop();
    await writeFile(join(dataDir, 'teguran-data.lock'), '999999999');
    await expect(start({ dataDir })).resolves.toBeDefined();
  });
});
