import { errorsIn } from '#cases/each-apart.ts';
import { TeguranError } from '#errors.ts';
import { ServiceTrouble } from './frail-port.ts';

/** Errors that a well-built system may raise when the world around it fails. */
const EXPECTED = new Set(['LETTER_BUSY', 'LOG_BUSY']);

export function isExpected(error: unknown): boolean {
  if (error instanceof ServiceTrouble) return true;
  return error instanceof TeguranError && EXPECTED.has(error.code);
}

/** Keeps every other error that a use case lets out: queues would hide it behind a retry. */
export function watchDefects() {
  const defects: unknown[] = [];
  const watched =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return await work(...args);
      } catch (error) {
        defects.push(...errorsIn(error).filter((one) => !isExpected(one)));
        throw error;
      }
    };
  return { defects, watched };
}
