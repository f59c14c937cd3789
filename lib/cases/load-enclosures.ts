import type { LetterFacts } from '#letters/facts.ts';
import { enclosedFiles } from '#letters/share-room.ts';
import { loadFile } from './load-file.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Enclosures } from './ports/press.ts';

/** The screenshots that a letter shows and the earlier letters that it carries, as they were kept. */
export async function loadEnclosures(
  ports: { readonly objects: ObjectStore; readonly hasher: Hasher },
  facts: LetterFacts,
): Promise<Enclosures> {
  const files = enclosedFiles(facts).map(
    async (file) => [file.sha256, await loadFile(ports, 'letters', file)] as const,
  );
  return new Map(await Promise.all(files));
}
