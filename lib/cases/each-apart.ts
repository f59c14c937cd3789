/**
 * Does the work on each, one after the other; what fails keeps back nothing that comes after it.
 * Throws at the end: the error itself where one failed, otherwise all of them as an AggregateError.
 */
export async function eachApart<T>(
  all: Iterable<T>,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = [];
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      errors.push(...errorsIn(error));
    }
  }
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} steps failed`);
}

/** What went wrong, one by one. */
export function errorsIn(error: unknown): readonly unknown[] {
  return error instanceof AggregateError ? error.errors : [error];
}
