import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { CREDENTIALS, REGION } from './account.ts';
import { invoke, type LambdaHandler } from './lambda-context.ts';
import { failedMessages, type SqsEvent, toSqsEvent } from './sqs-event.ts';

export interface PollOptions {
  readonly queueUrl: string;
  readonly handler: LambdaHandler<SqsEvent, unknown>;
  /** Most messages in one call, 1 to 10. */
  readonly batchSize?: number;
  /** Most calls at the same time. */
  readonly concurrency?: number;
  /** Seconds for which a received message is hidden; absent: the queue decides. */
  readonly visibilityTimeout?: number;
  /** Shows failed messages again after this long, instead of at the end of their visibility. */
  readonly retryAfterSeconds?: number;
  readonly functionName?: string;
  readonly timeoutSeconds?: number;
  /** Hears of handlers that threw or timed out, and of calls to SQS that failed. */
  readonly onError?: (error: unknown) => void;
}

export interface EventSource {
  /** Resolves when the queue is empty and no call is running. */
  drain(): Promise<void>;
  /** How many batches have been taken up so far. */
  batches(): number;
  /** Ends after the running calls. */
  stop(): Promise<void>;
}

const LONG_POLL_SECONDS = 20;
const RECHECK_MS = 20;
const AFTER_FAILURE_MS = 250;

/** Lambda's event source mapping for SQS, with partial batch answers; the queue redrives itself. */
export function pollQueue(options: PollOptions): EventSource {
  const client = createClient(options.queueUrl);
  const stopping = new AbortController();
  const done = { batches: 0 };
  const workers = Array.from({ length: options.concurrency ?? 1 }, () =>
    work(client, options, stopping.signal, done),
  );
  return {
    drain: () => untilEmpty(client, options.queueUrl, stopping.signal),
    batches: () => done.batches,
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
      client.destroy();
    },
  };
}

/** Drains several sources that feed each other: all must be empty with nothing done in between. */
export async function drainAll(sources: readonly Pick<EventSource, 'drain' | 'batches'>[]) {
  const total = () => sources.reduce((sum, source) => sum + source.batches(), 0);
  let before: number;
  do {
    before = total();
    for (const source of sources) await source.drain();
  } while (total() !== before);
}

function createClient(queueUrl: string): SQSClient {
  const endpoint = new URL(queueUrl).origin;
  return new SQSClient({ endpoint, region: REGION, credentials: CREDENTIALS, maxAttempts: 1 });
}

async function work(
  client: SQSClient,
  options: PollOptions,
  signal: AbortSignal,
  done: { batches: number },
): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(client, options, signal);
      if (messages.length === 0) continue;
      done.batches += 1;
      await handle(client, options, messages);
    } catch (error) {
      if (signal.aborted) return;
      options.onError?.(error);
      await pause(AFTER_FAILURE_MS, signal);
    }
  }
}

async function receive(
  client: SQSClient,
  options: PollOptions,
  signal: AbortSignal,
): Promise<Message[]> {
  const answer = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: options.queueUrl,
      MaxNumberOfMessages: options.batchSize ?? 10,
      WaitTimeSeconds: LONG_POLL_SECONDS,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
      ...(options.visibilityTimeout !== undefined && {
        VisibilityTimeout: options.visibilityTimeout,
      }),
    }),
    { abortSignal: signal },
  );
  return answer.Messages ?? [];
}

async function handle(
  client: SQSClient,
  options: PollOptions,
  messages: readonly Message[],
): Promise<void> {
  const failed = await call(options, messages);
  for (const message of messages) {
    const receipt = { QueueUrl: options.queueUrl, ReceiptHandle: message.ReceiptHandle };
    if (!failed.has(message.MessageId ?? '')) {
      await client.send(new DeleteMessageCommand(receipt));
    } else if (options.retryAfterSeconds !== undefined) {
      const VisibilityTimeout = options.retryAfterSeconds;
      await client.send(new ChangeMessageVisibilityCommand({ ...receipt, VisibilityTimeout }));
    }
  }
}

async function call(
  options: PollOptions,
  messages: readonly Message[],
): Promise<ReadonlySet<string>> {
  const queueName = options.queueUrl.slice(options.queueUrl.lastIndexOf('/') + 1);
  const event = toSqsEvent(queueName, messages);
  try {
    const answer = await invoke(options.handler, event, {
      functionName: options.functionName ?? queueName,
      timeoutSeconds: options.timeoutSeconds ?? 60,
    });
    return failedMessages(event, answer);
  } catch (error) {
    options.onError?.(error);
    return new Set(event.Records.map(({ messageId }) => messageId));
  }
}

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** A message stays "not visible" until its handler has ended, so the counts alone tell it all. */
async function untilEmpty(client: SQSClient, QueueUrl: string, signal: AbortSignal): Promise<void> {
  const command = () => new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...COUNTS] });
  while (!signal.aborted) {
    const { Attributes = {} } = await client.send(command());
    if (COUNTS.every((name) => Attributes[name] === '0')) return;
    await pause(RECHECK_MS, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
