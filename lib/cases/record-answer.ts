import { type Actor, may } from './actor.ts';
import { type Answer, answersOf, lastAnswerId, standingAnswer, type Verdict } from './answer.ts';
import { ANSWER_FORMS } from './answer-file.ts';
import { expectsAnswer } from './due.ts';
import { type KeepPorts, keepAnswer, type NewAnswer } from './keep-answer.ts';
import type { Letter } from './letter.ts';
import type { LetterMove } from './letter-state.ts';
import { receivedWithoutAnswer } from './letter-way.ts';
import { canMove, findLetter, type Move, moveStored } from './move-letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome, Problem } from './problem.ts';

interface Ports extends KeepPorts {
  readonly letters: LetterStore;
}

export interface AnswerInput extends NewAnswer {
  readonly letterId: string;
  /** The last record that the person saw on this letter; null when there was none. */
  readonly after: string | null;
}

/** Puts on record what a platform answered; an earlier record stays, and the latest counts. */
export const recordAnswer =
  (ports: Ports) =>
  async (input: AnswerInput): Promise<LettersOutcome> => {
    const { letterId, answerId, actor } = input;
    if (!may(actor, 'answer')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const letter = await findLetter(ports.letters, letterId);
    if (hasAnswer(letter, answerId)) return { kind: 'done', letters: [letter] };
    const problem = problemOf(letter, input);
    if (problem) return { kind: 'refused', problems: [problem] };
    const answer = await keepAnswer(ports, letter, input);
    const { letter: after } = await moveStored(ports.letters, letterId, (current) =>
      hasAnswer(current, answerId) || problemOf(current, input)
        ? null
        : moveFor(current, answer, actor),
    );
    if (hasAnswer(after, answerId)) return { kind: 'done', letters: [after] };
    return { kind: 'refused', problems: [problemOf(after, input) ?? illegal(after)] };
  };

/** It asks something of a platform, and left or may have. */
export function mayBeAnswered(letter: Letter): boolean {
  return expectsAnswer(letter) && canMove(letter, 'close');
}

function hasAnswer(letter: Letter, answerId: string): boolean {
  return answersOf(letter).some((one) => one.answerId === answerId);
}

function problemOf(letter: Letter, { after }: AnswerInput): Problem | null {
  const { letterId, state } = letter;
  if (!expectsAnswer(letter)) return { letterId, code: 'ANSWER_NOT_EXPECTED', state };
  if (!canMove(letter, 'close')) return illegal(letter);
  return lastAnswerId(letter) === after ? null : { letterId, code: 'ANSWER_ON_RECORD', state };
}

const illegal = ({ letterId, state }: Letter): Problem => {
  return { letterId, code: 'MOVE_NOT_LEGAL', state };
};

const LEAVES_OPEN = new Set<Verdict>(['question', 'unfinished', 'none']);

/** A receipt moves nothing, what leaves something open keeps the letter open, a decision closes it. */
function moveFor(letter: Letter, answer: Answer, actor: Actor): Move {
  const { verdict, document, file, recordedAt } = answer;
  const answers = [...answersOf(letter), answer];
  return {
    ...{ at: recordedAt, actor, reason: verdict },
    hashes: {
      answer: document.sha256,
      ...(file && { [ANSWER_FORMS[file.form].hash]: file.sha256 }),
    },
    ...(verdict === 'receipt'
      ? { name: 'acknowledge', set: { answers } }
      : {
          name: moveOf(letter, answer),
          set: { answers, deliveredAt: arrival(letter, answer), problem: null, aside: null },
        }),
  };
}

function moveOf(letter: Letter, { verdict }: Answer): LetterMove {
  if (verdict === 'none' && receivedWithoutAnswer(letter) === null) return 'take-back';
  return LEAVES_OPEN.has(verdict) ? 'answer' : 'close';
}

/** Whoever answers a letter has it, whatever the mail servers said. */
function arrival(letter: Letter, { verdict, receivedAt }: Answer): string | null {
  if (verdict === 'none') return receivedWithoutAnswer(letter);
  const known = letter.state === 'delivered' || standingAnswer(letter) !== null;
  return (known ? letter.deliveredAt : null) ?? receivedAt;
}
