import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import {
  type Answer,
  type AnswerGroup,
  answersOf,
  countsOf,
  standingAnswer,
  verdictOf,
} from './answer.ts';
import { printAnswer } from './answer-document.ts';
import { ANSWER_FORMS, type AnswerFile, formOf } from './answer-file.ts';
import type { Channel } from './channel.ts';
import { expectsAnswer } from './due.ts';
import { groupAnswer, type Outcomes } from './group-answer.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { canMove, findLetter, type Move, moveStored } from './move-letter.ts';
import type { Clock, Hasher, LetterStore, ObjectStore } from './ports.ts';
import type { LettersOutcome, Problem } from './problem.ts';
import { storeFile } from './store-file.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface AnswerInput {
  /** From the request's key: sent twice it is one record. */
  readonly answerId: string;
  readonly letterId: string;
  /** The last record that the person saw on this letter; null when there was none. */
  readonly after: string | null;
  readonly receivedAt: string;
  readonly channel: Channel;
  readonly reference: string | null;
  /** Null for an automatic receipt, which decides nothing. */
  readonly outcomes: Outcomes | null;
  readonly file: Uint8Array | null;
  readonly actor: Actor;
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
    const answer = await keep(ports, letter, input);
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
  if (!mayBeAnswered(letter)) return illegal(letter);
  const last = answersOf(letter).at(-1)?.answerId ?? null;
  return last === after ? null : { letterId, code: 'ANSWER_ON_RECORD', state };
}

const illegal = ({ letterId, state }: Letter): Problem => {
  return { letterId, code: 'MOVE_NOT_LEGAL', state };
};

/** The answer's file and document lie in the store before the letter names them. */
async function keep(ports: Ports, letter: Letter, input: AnswerInput): Promise<Answer> {
  const { answerId, channel, actor } = input;
  const recordedAt = ports.clock.now();
  const receivedAt = timeOf(letter, input, recordedAt);
  const groups = await groupsOf(ports, letter, input);
  const verdict = input.outcomes === null ? 'receipt' : verdictOf(groups);
  const file = input.file && (await keepFile(ports, letter, input.file));
  const reference = input.reference?.trim() || null;
  const head = {
    ...{ answerId, by: actor.sub, receivedAt, recordedAt, channel, reference, verdict },
  };
  const { letterId, salt } = letter;
  const document = await storeFile(ports, {
    ...inFolder(letter),
    extension: 'jawaban.json',
    contentType: 'application/json',
    bytes: printAnswer({ ...head, letterId, salt, groups, fileSha256: file?.sha256 ?? null }),
  });
  return { ...head, counts: countsOf(groups), document, file };
}

/** Nothing is answered before it is released; people write minutes, the release has seconds. */
function timeOf({ release }: Letter, input: AnswerInput, now: string): string {
  const at = new Date(input.receivedAt).toISOString();
  const released = `${release?.at.slice(0, 16)}:00.000Z`;
  if (at < released || at > now) throw new TeguranError('ANSWER_TIME_WRONG');
  return at;
}

async function groupsOf(
  ports: Ports,
  letter: Letter,
  { outcomes }: AnswerInput,
): Promise<AnswerGroup[]> {
  if (outcomes === null) return [];
  const { items } = await loadFacts(ports, letter);
  return groupAnswer(
    outcomes,
    items.map(({ itemNo }) => itemNo),
  );
}

async function keepFile(ports: Ports, letter: Letter, bytes: Uint8Array): Promise<AnswerFile> {
  const form = formOf(bytes);
  const { contentType } = ANSWER_FORMS[form];
  const extension = `jawaban.${form}`;
  const stored = await storeFile(ports, { ...inFolder(letter), extension, contentType, bytes });
  return { ...stored, form };
}

const inFolder = ({ letterId }: Letter) => {
  return { bucket: 'letters' as const, folder: `surat/${letterId}` };
};

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
          name: verdict === 'question' || verdict === 'unfinished' ? 'answer' : 'close',
          set: { answers, deliveredAt: arrival(letter, answer), problem: null, aside: null },
        }),
  };
}

/** Whoever answers a letter has it, whatever the mail servers said. */
function arrival(letter: Letter, { receivedAt }: Answer): string {
  const known = letter.state === 'delivered' || standingAnswer(letter) !== null;
  return (known ? letter.deliveredAt : null) ?? receivedAt;
}
