import { TeguranError } from '#errors.ts';
import { type Actor, may, SYSTEM } from './actor.ts';
import { hashReason } from './hash-reason.ts';
import type { Letter } from './letter.ts';
import { type Move, moveStored } from './move-letter.ts';
import type { Clock, Hasher, LetterStore, NumberSeries } from './ports.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface WithdrawInput {
  readonly letterId: string;
  readonly reason: string;
  readonly actor: Actor;
}

/**
 * Takes a letter back at any step. What has not left never leaves, and its number stays as void;
 * what has or may have left becomes `revoked`, which asks for a letter of revocation.
 */
export const withdrawLetter =
  (ports: Ports) =>
  async ({ letterId, reason, actor }: WithdrawInput): Promise<LettersOutcome> => {
    if (!may(actor, 'withdraw')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const at = ports.clock.now();
    const withdrawal = { by: actor.sub, at, reason: reason.trim() };
    const { letter } = await moveStored(ports.letters, letterId, (current) =>
      current.withdrawal
        ? null
        : moveFor(current, {
            at,
            actor,
            set: { withdrawal, problem: withdrawal.reason },
            ...hashReason(ports, current, reason),
          }),
    );
    if (letter.withdrawal === null) {
      const problem = { letterId, code: 'MOVE_NOT_LEGAL' as const, state: letter.state };
      return { kind: 'refused', problems: [problem] };
    }
    await accountForVoid(ports.numbers, letter);
    return { kind: 'done', letters: [letter] };
  };

/** The second half of a withdrawal that came while an attempt was under way. */
export async function carryOutWithdrawal(
  ports: Pick<Ports, 'letters' | 'clock'>,
  { letterId }: Letter,
): Promise<Letter> {
  const { letter } = await moveStored(ports.letters, letterId, (current) =>
    current.withdrawal === null || current.state === 'attempting'
      ? null
      : moveFor(current, { at: ports.clock.now(), actor: SYSTEM }),
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

function moveFor(letter: Letter, by: Omit<Move, 'name'>): Move {
  if (letter.state === 'attempting') return { ...by, name: 'stop' };
  return { ...by, name: mayHaveLeft(letter) ? 'revoke' : 'withdraw' };
}

/** Taken back, or about to be: it stands for nothing any more. */
export function isWithdrawn({ state, withdrawal }: Letter): boolean {
  return state === 'void' || state === 'revoked' || withdrawal !== null;
}

const LEFT = new Set(['accept', 'doubt', 'deliver', 'bounce']);

/** Its own history says whether any of its mails has left, or may have. */
export function mayHaveLeft({ log }: Letter): boolean {
  return log.some(({ move }) => LEFT.has(move));
}
