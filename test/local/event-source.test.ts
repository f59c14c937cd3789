import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CREDENTIALS, REGION } from '../../local/account.ts';
import {
  drainAll,
  type EventSource,
  type PollOptions,
  pollQueue,
} from '../../local/event-source.ts';
import { type Stack, startStack } from '../../local/start-stack.ts';

let folder: string;
let stack: Stack;
let sqs: SQSClient;
let sources: EventSource[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'events-'));
  stack = await startStack({
    mailDir: folder,
    resources: {
      queues: [
        { name: 'work', visibilitySeconds: 30, dlq: 'work-dlq', maxReceives: 3 },
        { name: 'work-dlq' },
        { name: 'next' },
      ],
    },
  });
  sqs = new SQSClient({
    endpoint: stack.endpoints.queuesAndObjects,
    region: REGION,
    credentials: CREDENTIALS,
  });
});

afterEach(async () => {
  await Promise.all(sources.map((source) => source.stop()));
  sources = [];
  sqs.destroy();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

function poll(handler: PollOptions['handler'], options: Partial<PollOptions> = {}): EventSource {
  const source = pollQueue({
    queueUrl: stack.queueUrl('work'),
    retryAfterSeconds: 0,
    handler,
    ...options,
  });
  sources.push(source);
  return source;
}

async function send(queue: string, ...bodies: string[]): Promise<void> {
  for (const MessageBody of bodies) {
    await sqs.send(new SendMessageCommand({ QueueUrl: stack.queueUrl(queue), MessageBody }));
  }
}

async function waiting(queue: string): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: stack.queueUrl(queue),
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

test('a handler typed for Lambda gets the event that Lambda sends', async () => {
  const events: SQSEvent[] = [];
  const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
    events.push(event);
    return { batchItemFailures: [] };
  };
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: stack.queueUrl('work'),
      MessageBody: 'isi',
      MessageAttributes: { letter: { DataType: 'String', StringValue: '01ABC' } },
    }),
  );
  await poll(handler).drain();
  expect(events).toHaveLength(1);
  expect(events[0]?.Records[0]).toMatchObject({
    body: 'isi',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-southeast-3:000000000000:work',
    awsRegion: 'ap-southeast-3',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
    messageAttributes: { letter: { stringValue: '01ABC', dataType: 'String' } },
    md5OfBody: createHash('md5').update('isi').digest('hex'),
  });
});

describe('a batch', () => {
  test('loses its good messages only, and the poisoned one ends in the dead-letter queue', async () => {
    const seen = new Map<string, number>();
    await send('work', 'baik-1', 'racun', 'baik-2');
    await poll((event) => {
      for (const { body } of event.Records) seen.set(body, (seen.get(body) ?? 0) + 1);
      const failed = event.Records.filter(({ body }) => body === 'racun');
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    }).drain();
    expect(Object.fromEntries(seen)).toEqual({ 'baik-1': 1, 'baik-2': 1, racun: 3 });
    expect(await waiting('work-dlq')).toBe(1);
  });

  test.each([
    ['the handler throws', () => Promise.reject(new Error('mati'))],
    [
      'the answer names a message that is not in it',
      () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] }),
    ],
    ['an identifier is empty', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['the answer is not understood', () => ({ batchItemFailures: 'semua' })],
  ])('comes back whole when %s', async (_case, misbehave) => {
    await send('work', 'a', 'b');
    await poll(misbehave).drain();
    expect(await waiting('work-dlq')).toBe(2);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a null list', { batchItemFailures: null }],
  ])('is done when the handler answers with %s', async (_case, answer) => {
    await send('work', 'a');
    await poll(() => answer).drain();
    expect(await waiting('work-dlq')).toBe(0);
  });

  test('that takes too long counts as failed and is reported', async () => {
    const errors: unknown[] = [];
    await send('work', 'a');
    await poll(() => new Promise(() => {}), {
      timeoutSeconds: 0.02,
      functionName: 'issue',
      onError: (error) => errors.push(error),
    }).drain();
    expect(String(errors[0])).toContain('issue timed out after 0.02 seconds');
    expect(await waiting('work-dlq')).toBe(1);
  });
});

test('no more calls run at once than were allowed', async () => {
  const full = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  let running = 0;
  let most = 0;
  await send('work', '1', '2', '3', '4', '5');
  const source = poll(
    async () => {
      running += 1;
      most = Math.max(most, running);
      if (running === 2) full.resolve();
      await gate.promise;
      running -= 1;
    },
    { batchSize: 1, concurrency: 2 },
  );
  await full.promise;
  expect(await waiting('work')).toBe(3);
  gate.resolve();
  await source.drain();
  expect(most).toBe(2);
});

test('queues that feed each other are drained together', async () => {
  const path: string[] = [];
  const hop = (from: string, to: string) => async (event: { Records: { body: string }[] }) => {
    for (const { body } of event.Records) {
      path.push(`${from}${body}`);
      if (Number(body) > 0) await send(to, String(Number(body) - 1));
    }
  };
  const one = poll(hop('work', 'next'));
  const two = poll(hop('next', 'work'), { queueUrl: stack.queueUrl('next') });
  await send('work', '4');
  await drainAll([two, one]);
  expect(path).toEqual(['work4', 'next3', 'work2', 'next1', 'work0']);
});

test('stopping during a long poll does not swallow the next message', async () => {
  const idle = poll(() => undefined);
  await idle.drain();
  await idle.stop();
  await send('work', 'masih ada');
  const bodies: string[] = [];
  await poll((event) => void bodies.push(...event.Records.map(({ body }) => body))).drain();
  expect(bodies).toEqual(['masih ada']);
});
