import type { Letter } from './letter.ts';
import { type FollowedPorts, lettersFollowed } from './letters-followed.ts';
import type { Problem } from './problem.ts';
import { isWithdrawn } from './withdraw-letter.ts';

/** Whether a letter speaks of one that was taken back meanwhile: it would hold a request against somebody that no longer stands. */
export async function followsWithdrawn(ports: FollowedPorts, letter: Letter): Promise<boolean> {
  return (await lettersFollowed(ports, letter)).some(isWithdrawn);
}

/** The same of several letters, as problems to answer with. */
export async function followsWithdrawnProblems(
  ports: FollowedPorts,
  found: readonly Letter[],
): Promise<Problem[]> {
  const stale = await Promise.all(found.map((letter) => followsWithdrawn(ports, letter)));
  return found.flatMap(({ letterId, state }, at) =>
    stale[at] ? [{ letterId, code: 'EARLIER_LETTER_WITHDRAWN' as const, state }] : [],
  );
}
