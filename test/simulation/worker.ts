import { AsyncLocalStorage } from 'node:async_hooks';

/** One call of a function or one request of a person; when it dies, nothing of it goes on. */
export interface Worker {
  alive: boolean;
  readonly die: () => void;
}

export type Ending =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'died' };

const current = new AsyncLocalStorage<Worker>();

/** The worker on whose behalf a port is being called. */
export function currentWorker(): Worker {
  const worker = current.getStore();
  if (!worker) throw new Error('a port was called outside of any worker');
  return worker;
}

export function runWorker(work: () => Promise<unknown>): Promise<Ending> {
  return new Promise((resolve) => {
    const worker: Worker = {
      alive: true,
      die: () => {
        worker.alive = false;
        resolve({ kind: 'died' });
      },
    };
    current.run(worker, work).then(
      (value) => resolve({ kind: 'done', value }),
      (error: unknown) => resolve({ kind: 'failed', error }),
    );
  });
}

/** What a dead worker waits for. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
