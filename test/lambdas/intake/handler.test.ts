import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { createHandler } from '../../../lambdas/intake/handler.ts';

/** What the handler asked of the use cases for one message, and whether it gave the message back. */
async function handle(body: unknown) {
  const calls: string[] = [];
  const handler = createHandler({
    check: async (batchId) => void calls.push(`check ${batchId}`),
    attach: async (batchId, key) => void calls.push(`attach ${batchId} ${key}`),
  });
  const record = {
    messageId: 'm1',
    body: JSON.stringify(body),
    attributes: {},
    eventSource: 'aws:sqs',
  };
  const event = { Records: [record] } as unknown as SQSEvent;
  const { batchItemFailures } = await handler(event);
  return { calls, failures: batchItemFailures };
}

const upload = (key: string) => ({ Records: [{ s3: { object: { key } } }] });

test.each([
  ['an uploaded list', upload('daftar/B1/daftar.csv'), ['check B1']],
  ['a name that S3 encoded', upload('daftar/B1/daftar%28baru%29+2.csv'), ['check B1']],
  [
    'an archive of screenshots',
    upload('daftar/B1/bukti/bukti.zip'),
    ['attach B1 daftar/B1/bukti/bukti.zip'],
  ],
  ['a reminder of the sweeper', { batchId: 'B1' }, ['check B1']],
  ['the test event of a new notification', { Event: 's3:TestEvent' }, []],
])('%s', async (_name, body, calls) => {
  expect(await handle(body)).toEqual({ calls, failures: [] });
});

test.each([
  ['a key of nobody', upload('lain/B1/x')],
  ['a path out', upload('daftar/B1/../x/y')],
  ['rubbish', { a: 1 }],
])('%s goes back to the queue and touches nothing', async (_name, body) => {
  const { calls, failures } = await handle(body);
  expect(calls).toEqual([]);
  expect(failures).toHaveLength(1);
});
