/** Ports whose calls are counted together; at one of them something happens, or the worker dies. */
export interface CallCount {
  calls: number;
}

type Ports = Record<string, unknown>;

/** Wraps every asynchronous method of every port: `before` hears the number of each call. */
export function atEachCall<P extends object>(ports: P, before: (call: number) => Promise<void>): P {
  const count: CallCount = { calls: 0 };
  const counted =
    (method: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) => {
      count.calls += 1;
      await before(count.calls);
      return method(...args);
    };
  const wrap = (port: unknown) =>
    typeof port === 'object' && port !== null && !(port instanceof Uint8Array)
      ? Object.fromEntries(
          Object.entries(port as Ports).map(([name, method]) => [
            name,
            typeof method === 'function' ? counted(method as () => unknown) : method,
          ]),
        )
      : port;
  const untouched = new Set(['clock', 'ids', 'hasher', 'journal']);
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, untouched.has(name) ? port : wrap(port)]),
  ) as P;
}

/** Dies at a call: nothing after it happens, and nobody is told why. */
export function dyingAt<P extends object>(ports: P, at: number): { ports: P; died: Promise<void> } {
  let tell: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const dying = atEachCall(ports, async (call) => {
    if (call < at) return;
    tell();
    await new Promise(() => undefined);
  });
  return { ports: dying, died };
}
