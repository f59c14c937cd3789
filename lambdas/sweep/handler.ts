interface Work {
  readonly sweep: () => Promise<unknown>;
  readonly seal: () => Promise<unknown>;
  readonly publish: () => Promise<unknown>;
  readonly prepare: () => Promise<unknown>;
}

/**
 * Repairs first, then the log: what a repair wrote is sealed and signed in the same round. Bundles
 * come last, with the log as it then is, and however long they take nothing waits for them.
 */
export function createHandler({ sweep, seal, publish, prepare }: Work) {
  return async (): Promise<void> => {
    await sweep();
    await seal();
    await publish();
    await prepare();
  };
}
