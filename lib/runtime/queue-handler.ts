import { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { describeFailure } from './describe-failure.ts';

/** Works on each message alone; only those that failed come back to the queue. */
export function createQueueHandler(
  service: string,
  work: (record: SQSRecord) => Promise<unknown>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const logger = new Logger({ serviceName: service });
  return async (event) => {
    const failed = [];
    for (const record of event.Records) {
      try {
        const result = await work(record);
        logger.info('message done', { messageId: record.messageId, ...idsOf(result) });
      } catch (error) {
        logger.error('message failed', { messageId: record.messageId, ...describeFailure(error) });
        failed.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}

/** What a use case speaks of: the id of the batch leads from the upload to every mail. */
export function idsOf(result: unknown): Record<string, string> {
  const { kind, batch, letter, letterId } = (result ?? {}) as Partial<Record<string, unknown>>;
  const { batchId } = (letter ?? batch ?? {}) as { batchId?: unknown };
  const own = (letter as { letterId?: unknown } | undefined)?.letterId ?? letterId;
  const ids = { outcome: kind, batchId, letterId: own };
  return Object.fromEntries(
    Object.entries(ids).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
