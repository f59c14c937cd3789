import { SYSTEM } from './actor.ts';
import { answersOf } from './answer.ts';
import type { Letter } from './letter.ts';
import { type FollowedPorts, lettersFollowed } from './letters-followed.ts';
import type { Problem } from './problem.ts';

/**
 * Whether an answer to a letter that this one follows came on record, or was taken back, after a
 * person last had this one written: what it says of the platform may be true no longer.
 */
export async function answeredSince(ports: FollowedPorts, letter: Letter): Promise<boolean> {
  const since = writtenAt(letter);
  const answers = (await lettersFollowed(ports, letter)).flatMap(answersOf);
  return answers.some(({ verdict, recordedAt }) => verdict !== 'receipt' && recordedAt > since);
}

/** The system writes drafts anew when evidence comes in, and takes note of no answer. */
function writtenAt({ log }: Letter): string {
  const written = log.findLast(
    ({ move, actor }) => move === 'compose' || (move === 'recompose' && actor.sub !== SYSTEM.sub),
  );
  return written?.at ?? '';
}

/** The same of several letters that wait for their approval, as problems to answer with. */
export async function answeredSinceProblems(
  ports: FollowedPorts,
  found: readonly Letter[],
): Promise<Problem[]> {
  const waiting = found.filter(({ state }) => state === 'submitted');
  const stale = await Promise.all(waiting.map((letter) => answeredSince(ports, letter)));
  return waiting.flatMap(({ letterId, state }, at) =>
    stale[at] ? [{ letterId, code: 'ANSWERED_SINCE' as const, state }] : [],
  );
}
