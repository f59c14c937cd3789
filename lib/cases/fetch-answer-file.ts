import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { answersOf } from './answer.ts';
import { findLetter } from './move-letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

/** The upload and the record name the same bytes. */
interface Named {
  readonly letterId: string;
  readonly sha256: string;
}

/** A mail with its attachments, or a scan of some pages. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Hands out a form that uploads the file of one answer. */
export const receiveAnswerFile =
  (ports: Ports) => async (file: Named & { readonly actor: Actor }) => {
    if (!may(file.actor, 'answer')) throw new TeguranError('NOT_ALLOWED');
    await findLetter(ports.letters, file.letterId);
    return ports.objects.presignUpload(keyOf(file), MAX_BYTES);
  };

/** The bytes that came through that form, if they are those that it was asked for. */
export const fetchAnswerFile =
  (ports: Ports) =>
  async (file: Named): Promise<Uint8Array> => {
    const bytes = await ports.objects.get('uploads', keyOf(file));
    if (bytes && ports.hasher.sha256(bytes) === file.sha256) return bytes;
    throw new TeguranError('ANSWER_FILE_NOT_UPLOADED', { ...file });
  };

/** An answer on record. */
export const findAnswer =
  (ports: Pick<Ports, 'letters'>) => async (letterId: string, answerId: string) => {
    const letter = await findLetter(ports.letters, letterId);
    const answer = answersOf(letter).find((one) => one.answerId === answerId);
    if (!answer) throw new TeguranError('ANSWER_NOT_FOUND', { letterId });
    return answer;
  };

function keyOf({ letterId, sha256 }: Named): string {
  return `jawaban/${letterId}/${sha256}`;
}
