import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenPicture, openPicture } from '#adapters/picture/open-picture.ts';
import type { Enclosures } from '#cases/ports/press.ts';
import { TeguranError } from '#errors.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { emblemOf } from '#letters/issuer.ts';
import type { Emblem } from '#letters/issuer-register.ts';
import type { KeptFile } from '#letters/kept-file.ts';
import { shareRoom } from '#letters/share-room.ts';
import { hasher } from './hasher.ts';

export type OpenPictures = (
  facts: LetterFacts,
  enclosures: Enclosures,
) => ReadonlyMap<string, OpenPicture>;

/** Opens every picture that a letter shows, by its hash; emblems lie among the assets of the templates. */
export function pictureOpener(assets: string): OpenPictures {
  const emblems = new Map<string, OpenPicture>();
  return (facts, enclosures) => {
    const prints = [...shareRoom(facts).shown].flatMap(({ print }) => (print ? [print] : []));
    const pictures = new Map(
      prints.map((print) => [print.sha256, openPicture(enclosed(enclosures, print), print.key)]),
    );
    const emblem = emblemOf(facts.issuer, facts.penandaTangan.tingkat);
    if (emblem) {
      const open = emblems.get(emblem.sha256) ?? openEmblem(join(assets, 'logo'), emblem);
      emblems.set(emblem.sha256, open);
      pictures.set(emblem.sha256, open);
    }
    return pictures;
  };
}

/** The bytes of a file that a letter shows or carries. */
export function enclosed(enclosures: Enclosures, { sha256, key }: KeptFile): Uint8Array {
  const bytes = enclosures.get(sha256);
  if (!bytes) throw new TeguranError('OBJECT_MISSING', { key });
  return bytes;
}

function openEmblem(folder: string, { file, sha256 }: Emblem): OpenPicture {
  const path = join(folder, file);
  if (!existsSync(path)) throw new TeguranError('PICTURE_MISSING', { picture: file });
  const bytes = readFileSync(path);
  if (hasher.sha256(bytes) !== sha256) {
    throw new TeguranError('PICTURE_NOT_PRINTABLE', {
      picture: file,
      problem: 'isinya bukan yang disebut profil penerbit',
    });
  }
  return openPicture(bytes, file);
}
