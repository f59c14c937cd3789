import type { Clock } from '#cases/ports/clock.ts';

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when nothing else can happen: one event after the other, never two at once. */
export interface VirtualTime extends Clock {
  readonly milliseconds: () => number;
  after(milliseconds: number, run: () => void): void;
  pass(milliseconds: number): Promise<void>;
  /** Runs events until none is left or `until` milliseconds have passed since the start. */
  run(until: number): Promise<void>;
}

export function createVirtualTime(start: string): VirtualTime {
  const began = Date.parse(start);
  const waiting: Event[] = [];
  let now = 0;
  let order = 0;
  const after = (milliseconds: number, run: () => void) => {
    order += 1;
    insert(waiting, { at: now + milliseconds, order, run });
  };
  return {
    now: () => new Date(began + now).toISOString(),
    milliseconds: () => now,
    after,
    pass: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    run: async (until) => {
      for (let next = waiting.at(-1); next && next.at <= until; next = waiting.at(-1)) {
        waiting.pop();
        now = next.at;
        next.run();
        await everythingWaits();
      }
      now = until;
    },
  };
}

/** Soonest last, so that taking it is cheap; equal times keep the order in which they were asked for. */
function insert(waiting: Event[], event: Event): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = waiting[middle];
    if (other && (other.at > event.at || (other.at === event.at && other.order > event.order))) {
      low = middle + 1;
    } else high = middle;
  }
  waiting.splice(low, 0, event);
}

/** All promises that can go on have gone on: what is left waits for virtual time. */
const everythingWaits = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
