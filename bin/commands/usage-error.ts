/** The words of the command line do not fit; the answer is the command's usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
