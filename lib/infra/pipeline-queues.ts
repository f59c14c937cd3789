import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { QUEUES, type QueueId } from '#env.ts';
import { SETTINGS } from './functions.ts';

const DEAD_FOR = Duration.days(14);
const MAX_RECEIVES = 5;
/** AWS asks for at least six times the time limit of the function behind the queue. */
const VISIBILITY_FACTOR = 6;

/** A queue with its dead-letter queue for every step that works on messages. */
export class PipelineQueues extends Construct {
  readonly queues: Readonly<Record<QueueId, Queue>>;
  readonly deadLetters: Readonly<Record<QueueId | 'sweep', Queue>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = {
      ...record((name) => this.createQueue(`${pascal(name)}Dead`, DEAD_FOR)),
      sweep: this.createQueue('SweepDead', DEAD_FOR),
    };
    this.queues = record((name) => this.createQueue(pascal(name), Duration.days(4), name));
  }

  private createQueue(id: string, retentionPeriod: Duration, source?: QueueId): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod,
      ...(source && {
        visibilityTimeout: Duration.seconds(SETTINGS[source].timeoutSeconds * VISIBILITY_FACTOR),
        deadLetterQueue: { queue: this.deadLetters[source], maxReceiveCount: MAX_RECEIVES },
      }),
    });
  }
}

function record<T>(make: (name: QueueId) => T): Readonly<Record<QueueId, T>> {
  return Object.fromEntries(QUEUES.map((name) => [name, make(name)])) as Record<QueueId, T>;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
