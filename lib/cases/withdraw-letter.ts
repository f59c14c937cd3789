import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { moveStored } from './move-letter.ts';
import type { Clock, LetterStore, NumberSeries } from './ports.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
  readonly clock: Clock;
}

export interface WithdrawInput {
  readonly letterId: string;
  readonly reason: string;
  readonly actor: Actor;
}

/** Stops a letter before it leaves; a number already given stays in the agenda as void. */
export const withdrawLetter =
  (ports: Ports) =>
  async ({ letterId, reason, actor }: WithdrawInput): Promise<LettersOutcome> => {
    if (!may(actor, 'withdraw')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    if (reason.trim() === '') throw new TeguranError('REASON_MISSING');
    const at = ports.clock.now();
    const { letter } = await moveStored(ports.letters, letterId, () => ({
      name: 'withdraw',
      at,
      actor,
      set: { problem: reason.trim() },
    }));
    if (letter.state !== 'void') {
      const problem = { letterId, code: 'MOVE_NOT_LEGAL' as const, state: letter.state };
      return { kind: 'refused', problems: [problem] };
    }
    if (letter.nomor) {
      const { urut, tahun } = letter.nomor;
      const entry = { kind: 'void' as const, urut, letterId, reason: reason.trim() };
      await ports.numbers.record(`${letter.issuerId}-${tahun}`, urut, entry);
    }
    return { kind: 'done', letters: [letter] };
  };
