import type { LetterFacts } from '#letters/facts.ts';
import type { StoredFile } from './letter.ts';
import { loadEnclosures } from './load-enclosures.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Press } from './ports/press.ts';
import { storeFile } from './store-file.ts';

/** The part of the press that drafts need: nothing is signed yet. */
export type DraftPress = Pick<Press, 'render' | 'annexes'>;

export interface DraftPorts {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly press: DraftPress;
}

/** What a draft consists of, ready to be kept with its letter. */
export interface Draft {
  readonly facts: StoredFile;
  /** The last day that the text may bear; after it other law, names or mandates hold. */
  readonly textValidUntil: string | null;
  readonly draft: StoredFile;
  readonly pages: number;
  readonly annexCsv: StoredFile;
  readonly annexJson: StoredFile;
}

/** Prints a concept and its annexes from facts and keeps them: what people look at and approve. */
export async function draftLetter(
  ports: DraftPorts,
  letterId: string,
  facts: LetterFacts,
  at: string,
): Promise<Draft> {
  const annexes = ports.press.annexes(facts);
  const enclosures = await loadEnclosures(ports, facts);
  const printed = await ports.press.render(facts, {
    letterId,
    concept: true,
    at,
    annexes,
    enclosures,
  });
  const store = (extension: string, contentType: string, bytes: Uint8Array) =>
    storeFile(ports, {
      bucket: 'letters',
      folder: `surat/${letterId}`,
      extension,
      contentType,
      bytes,
    });
  const json = new TextEncoder().encode(JSON.stringify(facts));
  return {
    textValidUntil: facts.berlakuSampai,
    facts: await store('fakta.json', 'application/json', json),
    draft: await store('konsep.pdf', 'application/pdf', printed.bytes),
    pages: printed.pages,
    annexCsv: await store('csv', 'text/csv; charset=utf-8', annexes.csv),
    annexJson: await store('json', 'application/json', annexes.json),
  };
}
