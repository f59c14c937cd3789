export type QueueName = 'intake' | 'compose' | 'issue' | 'dispatch';

export interface Queue {
  enqueue(queue: QueueName, message: Readonly<Record<string, string>>): Promise<void>;
}
