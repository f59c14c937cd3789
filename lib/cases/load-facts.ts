import { type LetterFacts, parseFacts } from '#letters/facts.ts';
import type { Letter } from './letter.ts';
import { loadFile } from './load-file.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';

/** What a letter says, as it was kept with its draft: still without number and date. */
export async function loadFacts(
  ports: { readonly objects: ObjectStore; readonly hasher: Hasher },
  letter: Letter,
): Promise<LetterFacts> {
  const kept = await loadFile(ports, 'letters', letter.facts);
  return parseFacts(JSON.parse(new TextDecoder().decode(kept)));
}
