interface Work {
  readonly sweep: () => Promise<unknown>;
  readonly seal: () => Promise<unknown>;
  readonly publish: () => Promise<unknown>;
}

/** Repairs first, then the log: what a repair wrote is sealed and signed in the same round. */
export function createHandler({ sweep, seal, publish }: Work) {
  return async (): Promise<void> => {
    await sweep();
    await seal();
    await publish();
  };
}
