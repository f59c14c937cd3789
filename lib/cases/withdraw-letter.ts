import { TeguranError } from '#errors.ts';
import { type Actor, may, SYSTEM } from './actor.ts';
import { askForPencabutan } from './ask-for-pencabutan.ts';
import { hashReason } from './hash-reason.ts';
import type { Letter, Withdrawal } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import { type Move, moveStored } from './move-letter.ts';
import { noteFollowUp } from './note-follow-up.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';
import type { Queue } from './ports/queue.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
  readonly queue: Queue;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface WithdrawInput extends Partial<Pick<Withdrawal, 'alasan' | 'ralat'>> {
  readonly letterId: string;
  /** In the officer's own words; a letter of revocation prints them once two people agreed to it. */
  readonly reason: string;
  readonly actor: Actor;
}

/**
 * Takes a letter back at any step. What has not left never leaves, and its number stays as void;
 * what has or may have left becomes `revoked`, and a letter of revocation is prepared.
 */
export const withdrawLetter =
  (ports: Ports) =>
  async (input: WithdrawInput): Promise<LettersOutcome> => {
    const { letterId, reason, actor, alasan = 'lain', ralat = false } = input;
    if (!may(actor, 'withdraw')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const at = ports.clock.now();
    const withdrawal = { by: actor.sub, at, reason: reason.trim(), alasan, ralat };
    const moved = await moveStored(ports.letters, letterId, (current) =>
      current.withdrawal
        ? null
        : moveFor(current, {
            at,
            actor,
            set: { withdrawal, problem: withdrawal.reason },
            ...hashReason(ports, current, reason),
          }),
    );
    if (moved.letter.withdrawal === null) {
      const { state } = moved.letter;
      const code = standsForGood(moved.letter) ? 'PENCABUTAN_STANDS' : 'MOVE_NOT_LEGAL';
      return { kind: 'refused', problems: [{ letterId, code, state }] };
    }
    // An earlier withdrawal may have been left half-way by a worker that died.
    const letter = await carryOutWithdrawal(ports, moved.letter);
    await accountForVoid(ports.numbers, letter);
    await noteFollowUp(ports, letter);
    await askForPencabutan(ports.queue, letter);
    return { kind: 'done', letters: [letter] };
  };

/** The second half of a withdrawal that came while an attempt was under way. */
export async function carryOutWithdrawal(
  ports: Pick<Ports, 'letters' | 'hasher' | 'clock'>,
  { letterId }: Letter,
): Promise<Letter> {
  const { letter } = await moveStored(ports.letters, letterId, (current) =>
    current.withdrawal === null || current.state === 'attempting'
      ? null
      : moveFor(current, {
          at: ports.clock.now(),
          actor: SYSTEM,
          ...hashReason(ports, current, current.withdrawal.reason),
        }),
  );
  return letter;
}

/** A number whose letter was withdrawn before it left stays in the agenda, with the reason. */
export async function accountForVoid(numbers: NumberSeries, letter: Letter): Promise<void> {
  if (letter.state !== 'void' || letter.nomor === null) return;
  const { urut, tahun } = letter.nomor;
  const reason = letter.withdrawal?.reason ?? '';
  const entry = { kind: 'void' as const, urut, letterId: letter.letterId, reason };
  await numbers.record(`${letter.issuerId}-${tahun}`, urut, entry);
}

function moveFor(letter: Letter, by: Omit<Move, 'name'>): Move | null {
  if (standsForGood(letter)) return null;
  if (letter.state === 'attempting') return { ...by, name: 'stop' };
  return { ...by, name: mayHaveLeft(letter) ? 'revoke' : 'withdraw' };
}

/** Two letters of which one takes the other back must not take back each other. */
export function standsForGood(letter: Letter): boolean {
  return letter.mencabut !== null && (letter.state === 'attempting' || mayHaveLeft(letter));
}

/** Taken back, or about to be: it stands for nothing any more. */
export function isWithdrawn({ state, withdrawal }: Letter): boolean {
  return state === 'void' || state === 'revoked' || withdrawal !== null;
}

const LEFT: ReadonlySet<string> = new Set<LetterMove>([
  'accept',
  'doubt',
  'deliver',
  'bounce',
  'entrust',
  // Whoever answers a letter, were it with a receipt only, has it.
  'acknowledge',
  'answer',
  'close',
]);

/** Its own history says whether any of its mails has left, or may have. */
export function mayHaveLeft({ log }: Letter): boolean {
  return log.some(({ move }) => LEFT.has(move));
}
