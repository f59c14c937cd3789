import { REGION } from './account.ts';
import { assembleFauxqs, type FauxqsApp, type Stores } from './fauxqs-parts.ts';
import { LOOPBACK, portError } from './listen.ts';
import { type BucketResource, queueArn } from './resources.ts';
import { guardS3 } from './s3-guard.ts';

export interface QueueAndObjectServer {
  readonly port: number;
  readonly endpoint: string;
  /** Puts a message into a queue without a network round trip. */
  enqueue(queue: string, body: string): void;
  stop(): Promise<void>;
}

export interface QueueAndObjectOptions {
  readonly port: number;
  readonly folder?: string;
  readonly buckets: readonly BucketResource[];
  readonly clock: () => Date;
}

/** SQS, SNS and S3 on this machine: fauxqs, bound to the loopback address, with its S3 guarded. */
export async function startQueuesAndObjects(
  options: QueueAndObjectOptions,
): Promise<QueueAndObjectServer> {
  const { app, stores, createMessage } = await assembleFauxqs(REGION, options.folder);
  const enqueue = (name: string, body: string) => {
    const queue = stores.sqsStore.getQueueByArn(queueArn(name));
    if (!queue) throw new Error(`there is no queue ${name}`);
    queue.enqueue(createMessage(body));
  };
  guardS3(app, {
    store: stores.s3Store,
    buckets: options.buckets,
    clock: options.clock,
    notify: (queue, event) => enqueue(queue, JSON.stringify(event)),
  });
  allowOrigins(app, options.buckets);
  returnUnheardMessages(app, stores.sqsStore);
  const port = await listenOnLoopback(app, options.port);
  return { port, endpoint: `http://${LOOPBACK}:${port}`, enqueue, stop: () => app.close() };
}

async function listenOnLoopback(app: FauxqsApp, port: number): Promise<number> {
  try {
    return Number(new URL(await app.listen({ port, host: LOOPBACK })).port);
  } catch (error) {
    await app.close();
    throw portError(error, port);
  }
}

interface Received {
  readonly Messages?: readonly { readonly ReceiptHandle: string }[];
}

/**
 * A consumer that hangs up during a long poll would otherwise swallow the next message until its
 * visibility timeout, because fauxqs hands it over to a connection that is gone.
 */
function returnUnheardMessages(app: FauxqsApp, store: Stores['sqsStore']): void {
  app.addHook('preSerialization', async (request, _reply, payload) => {
    if (request.headers['x-amz-target'] !== 'AmazonSQS.ReceiveMessage') return payload;
    if (!request.raw.socket.destroyed) return payload;
    const queue = store.getQueue((request.body as { QueueUrl: string }).QueueUrl);
    for (const { ReceiptHandle } of (payload as Received).Messages ?? []) {
      queue?.changeVisibility(ReceiptHandle, 0);
    }
    return payload;
  });
}

/** The upload form is posted by a script of the console, which lives on another port. */
function allowOrigins(app: FauxqsApp, buckets: readonly BucketResource[]): void {
  const allowed = new Set(buckets.flatMap(({ corsOrigins }) => corsOrigins ?? []));
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return;
    reply.header('access-control-allow-origin', origin).header('vary', 'origin');
    if (request.method !== 'OPTIONS') return;
    return reply
      .header('access-control-allow-methods', 'GET, PUT, POST, HEAD')
      .header('access-control-allow-headers', '*')
      .status(204)
      .send();
  });
}
