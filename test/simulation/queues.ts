import type { Queue, QueueName } from '#cases/ports/queue.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';
import { runWorker } from './worker.ts';

export interface Disorder {
  lost: number;
  /** Share of mail events that never come. */
  eventsLost: number;
  doubled: number;
  /** Share of messages that come minutes late. */
  late: number;
}

interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** Takes one message as Lambda hands it over, and says whether it was worked off. */
export type Consumer = (message: Message) => Promise<boolean>;

const SECOND = 1_000;
const VISIBILITY = 360 * SECOND;
const MAX_RECEIVES = 5;

/** SQS at its worst: late, doubled, out of order, and now and then lost. */
export function createQueues(time: VirtualTime, chance: Chance, disorder: Disorder) {
  const consumers = new Map<string, Consumer>();
  let last = 0;
  let dead = 0;

  const deliver = async (queue: string, message: Message, receives: number): Promise<void> => {
    const consumer = consumers.get(queue);
    if (!consumer) throw new Error(`nobody reads the queue ${queue}`);
    const ending = await runWorker(() => consumer(message));
    if (ending.kind === 'done' && ending.value === true) return;
    if (receives >= MAX_RECEIVES) {
      dead += 1;
      return;
    }
    time.after(VISIBILITY, () => void deliver(queue, message, receives + 1));
  };

  const send = (queue: string, body: string): void => {
    if (chance.hits(queue === 'feedback' ? disorder.eventsLost : disorder.lost)) return;
    last += 1;
    const message = { messageId: `m${last}`, body };
    for (let copies = chance.hits(disorder.doubled) ? 2 : 1; copies > 0; copies -= 1) {
      time.after(delay(chance, disorder), () => void deliver(queue, message, 1));
    }
  };

  const queue: Queue = {
    enqueue: async (name: QueueName, message) => send(name, JSON.stringify(message)),
  };
  return {
    queue,
    send,
    consume: (name: string, consumer: Consumer) => void consumers.set(name, consumer),
    deadLetters: () => dead,
  };
}

/** Copies often come at the very same moment: that is when they do harm. */
function delay(chance: Chance, { late }: Disorder): number {
  if (chance.hits(late)) return chance.between(0, 900 * SECOND);
  return chance.between(0, chance.hits(0.5) ? SECOND / 20 : 2 * SECOND);
}
