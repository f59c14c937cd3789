import { TeguranError } from '#errors.ts';

/** Ctrl-C while something runs that must be put away before the program ends. */
export interface Interrupt {
  /** The work's own end, or a refusal as soon as somebody stops it. */
  orStopped<T>(work: Promise<T>): Promise<T>;
  /** The same for a line that says how far the work is; after a stop nobody wants to know. */
  unlessStopped(say: (line: string) => void): (line: string) => void;
  unwatch(): void;
}

/** Further signals change nothing: npm passes on the one that a terminal sends by itself. */
export function watchInterrupt(): Interrupt {
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => undefined);
  let isStopped = false;
  const onSignal = () => {
    isStopped = true;
    stop.reject(new TeguranError('RUN_STOPPED'));
  };
  process.on('SIGINT', onSignal);
  return {
    orStopped: (work) => Promise.race([stop.promise, work]),
    unlessStopped: (say) => (line) => {
      if (!isStopped) say(line);
    },
    unwatch: () => void process.off('SIGINT', onSignal),
  };
}
