import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue, QueueName } from '#cases/ports/queue.ts';

export function createQueue(
  client: SQSClient,
  urls: Readonly<Partial<Record<QueueName, string>>>,
): Queue {
  return {
    enqueue: async (queue, message) => {
      const QueueUrl = urls[queue];
      if (!QueueUrl) throw new Error(`this function may not send to the queue ${queue}`);
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
    },
  };
}
