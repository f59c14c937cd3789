import { may, type Permission } from '#cases/actor.ts';
import { isOverdue, nextStepAt } from '#cases/due.ts';
import { followUpOptions } from '#cases/follow-up-options.ts';
import type { Letter } from '#cases/letter.ts';
import { nextState } from '#cases/letter-state.ts';
import type { Session } from '#cases/session.ts';
import { mayHaveLeft, standsForGood } from '#cases/withdraw-letter.ts';
import { knowsHariLibur } from '#letters/hari-kerja.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import type { Cases } from './page-context.ts';

/** What may follow, and what has to wait until when; for those who may begin it. */
export function followUpsOf(letter: Letter, session: Session, now: string) {
  const { open, later, due } = followUpOptions(letter, now);
  const path = `/konsol/surat/${letter.letterId}/tindak-lanjut`;
  const mine = may(session, 'upload');
  return {
    any: mine && open.length + later.length > 0,
    open: open.map((kind) => ({ kind, href: `${path}/${kind}` })),
    later: later.map((kind) => ({ kind })),
    due,
    overdue: isOverdue(letter, now),
    unknownYear: unknownYearOf(due),
  };
}

/** The year of a deadline whose days off are not known; it may fall later than it seems. */
function unknownYearOf(due: string | null): string | null {
  const day = due && tanggalWib(due);
  return !day || knowsHariLibur(day) ? null : day.slice(0, 4);
}

/** The letters that follow this one, as people know them. */
export async function followersOf({ letters }: Cases, { followedBy = [] }: Letter) {
  const found = await letters.findAll(followedBy.map(({ letterId }) => letterId));
  return found.map(({ letterId, kind, nomor, state }) => {
    return { kind, nomor: nomor?.text ?? null, state, href: `/konsol/surat/${letterId}` };
  });
}

/** Which steps this person may take from here; each is checked again when it is taken. */
export function stepsOf(letter: Letter, session: Session) {
  const legal = (move: Parameters<typeof nextState>[0]) => nextState(move, letter.state) !== null;
  const second = letter.submittedBy !== session.sub;
  const maySecond = (permission: Permission) => may(session, permission) && second;
  const steps = {
    submit: legal('submit') && may(session, 'submit'),
    recompose: legal('recompose') && may(session, 'submit'),
    reword: legal('recompose') && may(session, 'submit') && letter.mencabut !== null,
    exclude: legal('exclude') && maySecond('approve'),
    sign: legal('import') && maySecond('sign'),
    approve: legal('approve') && maySecond('approve') && letter.addressBy !== session.sub,
    return: legal('return') && may(session, 'return'),
    handIn: legal('hand-in') && may(session, 'hand-in'),
    release: legal('release') && letter.release === null && maySecond('release'),
    ...endsOf(letter, session),
    decide: letter.state === 'unknown' && may(session, 'decide'),
    resend: ['refused', 'bounced'].includes(letter.state) && may(session, 'decide'),
  };
  const waitsForOther = legal('approve') && may(session, 'approve') && !second;
  return { ...steps, any: Object.values(steps).some(Boolean), waitsForOther };
}

/** A letter that has not left is void; one that left, or may have, is taken back by another, or rests. */
function endsOf(letter: Letter, session: Session) {
  const left = mayHaveLeft(letter);
  const right = may(session, 'withdraw');
  return {
    setAside: may(session, 'decide') && nextStepAt(letter) !== null,
    withdraw: right && !left && nextState('withdraw', letter.state) !== null,
    revoke: right && left && nextState('revoke', letter.state) !== null && !standsForGood(letter),
  };
}
