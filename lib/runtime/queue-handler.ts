import { Logger } from '@aws-lambda-powertools/logger';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

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
        await work(record);
      } catch (error) {
        logger.error('message failed', { messageId: record.messageId, ...describeFailure(error) });
        failed.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}

/** Name, code and place of an error; its message may carry what people typed, so it stays out. */
export function describeFailure(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    place:
      error.stack
        ?.split('\n')
        .find((line) => line.includes(' at '))
        ?.trim() ?? '',
  };
}
