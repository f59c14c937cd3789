interface Work {
  readonly sweep: () => Promise<unknown>;
  readonly seal: () => Promise<unknown>;
}

/** Repairs first, then the log: what a repair wrote is sealed in the same round. */
export function createHandler({ sweep, seal }: Work) {
  return async (): Promise<void> => {
    await sweep();
    await seal();
  };
}
