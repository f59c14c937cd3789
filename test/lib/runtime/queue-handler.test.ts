import type { SQSEvent } from 'aws-lambda';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createQueueHandler, idsOf } from '#runtime/queue-handler.ts';
import { createHandler as createDispatch } from '../../../lambdas/dispatch/handler.ts';
import { createHandler as createFeedback } from '../../../lambdas/feedback/handler.ts';

beforeAll(() => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
});

const eventOf = (...bodies: string[]) =>
  ({ Records: bodies.map((body, at) => ({ messageId: `m${at}`, body })) }) as unknown as SQSEvent;

describe('a handler behind a queue', () => {
  test('F26: one bad message among ten comes back alone; the other nine are done once', async () => {
    const done: string[] = [];
    const handler = createQueueHandler('uji', async ({ body }) => {
      if (body === '4') throw new Error('poison');
      done.push(body);
    });
    const answer = await handler(eventOf(...'0123456789'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm4' }] });
    expect(done).toHaveLength(9);
  });

  test('F26: when all ten fail, all ten come back, and nothing is thrown', async () => {
    const handler = createQueueHandler('uji', () => Promise.reject(new Error('down')));
    const { batchItemFailures } = await handler(eventOf(...'0123456789'));
    expect(batchItemFailures).toHaveLength(10);
  });

  test('F28: every failure names its message, so that the batch is never repeated as a whole', async () => {
    const handler = createQueueHandler('uji', () => Promise.reject(new Error('down')));
    const { batchItemFailures } = await handler(eventOf('a', 'b'));
    for (const { itemIdentifier } of batchItemFailures) expect(itemIdentifier).toMatch(/^m\d$/);
  });

  test.each(['', '{', '{"letterId":7}', '[]', '{"v":99}', `"${'x'.repeat(1_048_576)}"`])(
    'F27: a malformed message fails at once and goes its way to the dead letters',
    async (body) => {
      const used: string[] = [];
      const dispatch = createDispatch(async (letterId) => void used.push(letterId));
      expect((await dispatch(eventOf(body))).batchItemFailures).toHaveLength(1);
      const feedback = createFeedback(async (event) => void used.push(event.eventId));
      expect((await feedback(eventOf(body))).batchItemFailures).toHaveLength(1);
      expect(used).toEqual([]);
    },
  );

  test('its log lines carry the ids that a result speaks of, and nothing else', () => {
    const letter = { batchId: 'B1', letterId: 'B1-x', recipient: 'kepatuhan@contoh.example' };
    expect(idsOf({ kind: 'sent', letter })).toEqual({
      outcome: 'sent',
      batchId: 'B1',
      letterId: 'B1-x',
    });
    expect(idsOf(undefined)).toEqual({});
  });
});
