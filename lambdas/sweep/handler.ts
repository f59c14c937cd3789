interface Work {
  readonly sweep: () => Promise<unknown>;
  readonly seal: () => Promise<unknown>;
  readonly publish: () => Promise<unknown>;
  readonly tell: () => Promise<unknown>;
  readonly prepare: () => Promise<unknown>;
}

/**
 * Repairs first, then the log: what a repair wrote is sealed and signed in the same round, and what
 * was withdrawn is found among the entries that are not sealed. The log waits for nothing else:
 * asking for each pencabutan writes none, and bundles come last, with the log as it then is.
 */
export function createHandler({ sweep, seal, publish, tell, prepare }: Work) {
  return async (): Promise<void> => {
    await sweep();
    await seal();
    await publish();
    await tell();
    await prepare();
  };
}
