import { errorsIn } from '#cases/each-apart.ts';
import type { Journal } from '#cases/ports/journal.ts';
import { describeFailure } from '#runtime/describe-failure.ts';

/**
 * Repairs first, then the log: what a repair wrote is sealed and signed in the same round. The log
 * waits for nothing else: asking for each pencabutan writes none, and bundles come last, with the
 * log as it then is.
 */
const STEPS = ['sweep', 'seal', 'publish', 'tell', 'prepare'] as const;
type Step = (typeof STEPS)[number];

type Work = Readonly<Record<Step, () => Promise<unknown>>> & { readonly journal: Journal };

/** One round; a step that fails keeps back no other but makes the round a failed one. */
export function createHandler({ journal, ...work }: Work) {
  return async (): Promise<void> => {
    const failures: Failure[] = [];
    for (const step of STEPS) {
      // A withdrawal that was left half-way is found among what is not sealed: repairs must be done.
      if (step === 'seal' && failures.length > 0) continue;
      failures.push(...(await failuresOf(step, work[step])));
    }
    for (const { step, error } of failures)
      journal.info('step failed', { step, ...describeFailure(error) });
    if (failures.length > 0) throw summaryOf(failures);
  };
}

async function failuresOf(step: Step, work: () => Promise<unknown>): Promise<Failure[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return errorsIn(error).map((one) => ({ step, error: one }));
  }
}

interface Failure {
  readonly step: Step;
  readonly error: unknown;
}

/** What is thrown is logged with its message, so that one is made of codes and names alone. */
function summaryOf(failures: readonly Failure[]): AggregateError {
  const words = failures.map(({ step, error }) => {
    const { code, error: name } = describeFailure(error);
    return `${step} ${code ?? name}`;
  });
  return new AggregateError(
    failures.map(({ error }) => error),
    words.join(', '),
  );
}
