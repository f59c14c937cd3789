import { VERDICTS } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';

/** Every step, the newest first. The log keeps hashes of what was typed; the letter keeps some of the words. */
export function logView(letter: Letter) {
  const returned = letter.log.findLastIndex(({ move }) => move === 'return');
  const words = (move: string, at: number): string | null => {
    if (move === 'return') return at === returned ? letter.returnedReason : null;
    return TAKEN_BACK.includes(move) ? (letter.withdrawal?.reason ?? null) : null;
  };
  const rows = letter.log.map(({ at, actor, move, to, reason, hashes }, index) => ({
    at,
    by: actor.sub,
    move,
    to,
    reason,
    verdict: VERDICTS.find((one) => one === reason) ?? null,
    typed: words(move, index),
    hashes: Object.entries(hashes).map(([name, sha256]) => ({ name, sha256 })),
  }));
  return rows.reverse();
}

const TAKEN_BACK: readonly string[] = ['withdraw', 'revoke'];
