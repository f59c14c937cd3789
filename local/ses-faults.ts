import { seededRandom, shuffle } from './seeded-random.ts';

/** What the next call to SendRawEmail meets; the name says what the mail server knows of it. */
export type FaultKind =
  /** The mail is accepted and the connection cut before the answer. */
  | 'drop-after-accept'
  /** The connection is cut and nothing was accepted. */
  | 'drop-before-accept'
  /** Accepted, but the answer is an HTTP 500. */
  | '500-after-accept'
  /** Not accepted, HTTP 503. */
  | '503-before'
  /** Not accepted: "Maximum sending rate exceeded". */
  | 'throttle-rate'
  /** Not accepted: "Daily message quota exceeded"; the same code, other words. */
  | 'throttle-daily'
  /** Accepted, HTTP 200, but the XML of the answer stops half-way. */
  | 'half-body'
  /** Accepted, and never answered. */
  | 'hang'
  /** Refused for good: MessageRejected. */
  | 'reject';

export interface Faults {
  /** Lines up a fault for the next call; several are met one after the other. */
  next(...kinds: readonly FaultKind[]): void;
  /** The fault that this call meets, if any. */
  take(): FaultKind | null;
}

export function createFaults(): Faults {
  const waiting: FaultKind[] = [];
  return {
    next: (...kinds) => void waiting.push(...kinds),
    take: () => waiting.shift() ?? null,
  };
}

/** How events go wrong; each share is a probability between 0 and 1. */
export interface EventFaults {
  readonly seed: number;
  readonly lost?: number;
  readonly doubled?: number;
  /** Share of mails whose events come in a random order. */
  readonly reordered?: number;
  /** Publishes before the caller has its MessageId. */
  readonly beforeAnswer?: boolean;
}

/** Loses, doubles and shuffles the events of one mail, the same way for the same seed. */
export function createEventDisorder(faults: EventFaults | undefined): <T>(events: T[]) => T[] {
  if (!faults) return (events) => events;
  const random = seededRandom(faults.seed);
  const { lost = 0, doubled = 0, reordered = 0 } = faults;
  return (events) => {
    const kept = events.filter(() => random() >= lost);
    const sent = kept.flatMap((event) => (random() < doubled ? [event, event] : [event]));
    return random() < reordered ? shuffle(sent, random) : sent;
  };
}
