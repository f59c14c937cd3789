import { TeguranError } from '#errors.ts';
import type { Actor } from './actor.ts';
import { type Answer, type AnswerGroup, countsOf, standingAnswer, verdictOf } from './answer.ts';
import { printAnswer } from './answer-document.ts';
import { ANSWER_FORMS, type AnswerFile, formOf } from './answer-file.ts';
import type { Channel } from './channel.ts';
import { groupAnswer, type Outcomes } from './group-answer.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { storeFile } from './store-file.ts';

export interface KeepPorts {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface NewAnswer {
  /** From the request's key: sent twice it is one record. */
  readonly answerId: string;
  readonly receivedAt: string;
  readonly channel: Channel;
  readonly reference: string | null;
  /** Null for an automatic receipt, which decides nothing. */
  readonly outcomes: Outcomes | null;
  /** The answer as it came, where somebody has it. */
  readonly file: Uint8Array | null;
  readonly actor: Actor;
}

/** The answer's file and document lie in the store before the letter names them. */
export async function keepAnswer(
  ports: KeepPorts,
  letter: Letter,
  input: NewAnswer,
): Promise<Answer> {
  const recordedAt = ports.clock.now();
  const groups = await groupsOf(ports, letter, input);
  const head = {
    answerId: input.answerId,
    by: input.actor.sub,
    receivedAt: timeOf(letter, input, recordedAt),
    recordedAt,
    channel: input.channel,
    reference: input.reference?.trim() || null,
    verdict: input.outcomes === null ? ('receipt' as const) : verdictOf(groups),
  };
  if (head.verdict === 'none' && standingAnswer(letter) === null) {
    throw new TeguranError('ANSWER_SAYS_NOTHING', { exception: 0 });
  }
  const file = input.file && (await keepFile(ports, letter, input.file));
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
function timeOf({ release }: Letter, input: NewAnswer, now: string): string {
  const at = new Date(input.receivedAt).toISOString();
  const released = `${release?.at.slice(0, 16)}:00.000Z`;
  if (at < released || at > now) throw new TeguranError('ANSWER_TIME_WRONG');
  return at;
}

async function groupsOf(
  ports: KeepPorts,
  letter: Letter,
  { outcomes }: NewAnswer,
): Promise<AnswerGroup[]> {
  if (outcomes === null) return [];
  const { items } = await loadFacts(ports, letter);
  return groupAnswer(
    outcomes,
    items.map(({ itemNo }) => itemNo),
  );
}

async function keepFile(ports: KeepPorts, letter: Letter, bytes: Uint8Array): Promise<AnswerFile> {
  const form = formOf(bytes);
  const { contentType } = ANSWER_FORMS[form];
  const extension = `jawaban.${form}`;
  const stored = await storeFile(ports, { ...inFolder(letter), extension, contentType, bytes });
  return { ...stored, form };
}

const inFolder = ({ letterId }: Letter) => {
  return { bucket: 'letters' as const, folder: `surat/${letterId}` };
};
