import type { Signal } from '#cases/signal.ts';

export interface Journal {
  info(message: string, ids: Readonly<Record<string, string | number>>): void;
  count(signal: Signal): void;
}
