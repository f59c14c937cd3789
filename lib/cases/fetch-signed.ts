import { TeguranError } from '#errors.ts';
import { type Actor, may } from './actor.ts';
import { findLetter } from './move-letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import { MAX_UPLOAD_BYTES } from './receive-list.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

/** A signed file by its letter and its hash: the upload and the import name the same bytes. */
interface SignedFile {
  readonly letterId: string;
  readonly sha256: string;
}

/** Hands out a form that uploads one signed letter. */
export const receiveSigned =
  (ports: Ports) => async (file: SignedFile & { readonly actor: Actor }) => {
    if (!may(file.actor, 'sign')) throw new TeguranError('NOT_ALLOWED');
    await findLetter(ports.letters, file.letterId);
    return ports.objects.presignUpload(keyOf(file), MAX_UPLOAD_BYTES);
  };

/** The bytes that came through that form, if they are those that it was asked for. */
export const fetchSigned =
  (ports: Ports) =>
  async (file: SignedFile): Promise<Uint8Array> => {
    const bytes = await ports.objects.get('uploads', keyOf(file));
    if (bytes && ports.hasher.sha256(bytes) === file.sha256) return bytes;
    throw new TeguranError('SIGNED_FILE_NOT_UPLOADED', { ...file });
  };

function keyOf({ letterId, sha256 }: SignedFile): string {
  return `tanda-tangan/${letterId}/${sha256}.pdf`;
}
