import type { LetterKind } from '#law/kind.ts';
import { isRefusal, standingAnswer } from './answer.ts';
import { dueAt } from './due.ts';
import type { Letter } from './letter.ts';
import { wayOf } from './letter-way.ts';

/** Which letters may follow which; a withdrawal is no part of this ladder. */
const FOLLOWING: Readonly<Partial<Record<Letter['kind'], readonly LetterKind[]>>> = {
  permintaan: ['teguran', 'sanggahan', 'undangan', 'rujukan-komdigi', 'rujukan-kemendag'],
  teguran: ['sanggahan', 'undangan', 'rujukan-komdigi', 'rujukan-kemendag'],
  sanggahan: ['undangan', 'rujukan-komdigi', 'rujukan-kemendag'],
  undangan: ['rujukan-komdigi', 'rujukan-kemendag'],
};

/** Only after the time that a letter asked for may an account be called still open. */
const AFTER_DEADLINE: readonly LetterKind[] = ['teguran', 'rujukan-komdigi', 'rujukan-kemendag'];

export interface FollowUpOptions {
  readonly open: readonly LetterKind[];
  /** Legal once the time is over. */
  readonly later: readonly LetterKind[];
  /** When that is, as far as is known. */
  readonly due: string | null;
}

/** What may follow a letter at this instant; nothing follows one whose receipt is not on record. */
export function followUpOptions(letter: Letter, now: string): FollowUpOptions {
  const due = dueAt(letter);
  if (!isOnRecord(letter)) return { open: [], later: [], due };
  const waits = (kind: LetterKind) => AFTER_DEADLINE.includes(kind) && due !== null && due >= now;
  const kinds = (FOLLOWING[letter.kind] ?? []).filter((kind) => fits(letter, kind));
  return { open: kinds.filter((kind) => !waits(kind)), later: kinds.filter(waits), due };
}

/** Nobody rebuts an answer that refuses nothing; what is not on record may have refused all the same. */
function fits(letter: Letter, kind: LetterKind): boolean {
  if (kind !== 'sanggahan' || letter.state !== 'closed') return true;
  const answer = standingAnswer(letter);
  return answer === null || isRefusal(answer);
}

function isOnRecord(letter: Letter): boolean {
  const { state, nomor, deliveredAt, withdrawal } = letter;
  const received = state === 'delivered' || state === 'closed';
  const known = nomor !== null && deliveredAt !== null && Boolean(wayOf(letter)?.terima);
  return received && withdrawal === null && known;
}
