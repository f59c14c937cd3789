import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { Signal } from './signal.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** What a letter may have to wait for until people mend it, and which alarm calls them. */
const SIGNAL = {
  TIME_STAMP_UNAVAILABLE: 'TimeStampMissing',
  CERTIFICATE_EXPIRING: 'CertificateUnusable',
  ISSUER_WITHOUT_SUCCESSOR: 'RevocationUntold',
  MANDATE_MISSING: 'RevocationUntold',
} as const satisfies Readonly<Record<string, Signal>>;

/** Whether people were called to a letter already: it does not stand still for no known reason. */
export function isHeld({ problem }: Pick<Letter, 'problem'>): boolean {
  return problem !== null && Object.hasOwn(SIGNAL, problem);
}

export type HoldCode = keyof typeof SIGNAL;

/** Leaves a letter where it stands and says on its page why; each try rings anew. */
export async function holdLetter(
  { letters, clock, journal }: Ports,
  { letterId, state }: Letter,
  code: HoldCode,
): Promise<Letter> {
  journal.count(SIGNAL[code]);
  journal.info('letter held', { letterId, code });
  const { letter } = await moveStored(letters, letterId, (current) =>
    current.state === state && current.problem !== code
      ? { name: 'hold', at: clock.now(), actor: SYSTEM, reason: code, set: { problem: code } }
      : null,
  );
  return letter;
}
