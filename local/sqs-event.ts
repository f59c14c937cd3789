import type { Message } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { REGION } from './account.ts';
import { queueArn } from './resources.ts';

export interface SqsRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: {
    ApproximateReceiveCount: string;
    SentTimestamp: string;
    SenderId: string;
    ApproximateFirstReceiveTimestamp: string;
  };
  messageAttributes: Record<string, SqsMessageAttribute>;
  md5OfBody: string;
  eventSource: 'aws:sqs';
  eventSourceARN: string;
  awsRegion: string;
}

export interface SqsMessageAttribute {
  stringValue?: string;
  binaryValue?: string;
  stringListValues: [];
  binaryListValues: [];
  dataType: string;
}

export interface SqsEvent {
  Records: SqsRecord[];
}

/** The event in which Lambda hands a batch of messages over. */
export function toSqsEvent(queueName: string, messages: readonly Message[]): SqsEvent {
  return { Records: messages.map((message) => toRecord(queueName, message)) };
}

function toRecord(queueName: string, message: Message): SqsRecord {
  const attributes = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: attributes['ApproximateReceiveCount'] ?? '1',
      SentTimestamp: attributes['SentTimestamp'] ?? '0',
      SenderId: attributes['SenderId'] ?? '',
      ApproximateFirstReceiveTimestamp: attributes['ApproximateFirstReceiveTimestamp'] ?? '0',
    },
    messageAttributes: toMessageAttributes(message),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queueName),
    awsRegion: REGION,
  };
}

function toMessageAttributes(message: Message): Record<string, SqsMessageAttribute> {
  const entries = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue && { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType ?? 'String',
    },
  ]);
  return Object.fromEntries(entries);
}

const BatchAnswer = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Which messages of a batch failed, by the rules of ReportBatchItemFailures: no answer means none,
 * an answer that cannot be understood, or that names a message not in the batch, means all.
 */
export function failedMessages(event: SqsEvent, answer: unknown): ReadonlySet<string> {
  if (answer === undefined || answer === null) return new Set();
  const all = new Set(event.Records.map(({ messageId }) => messageId));
  const parsed = BatchAnswer.safeParse(answer);
  if (!parsed.success) return all;
  const failed = new Set(
    (parsed.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier),
  );
  return [...failed].every((id) => all.has(id)) ? failed : all;
}
