import type { LetterFacts } from '#letters/facts.ts';
import type { IssuePorts } from './issue-letter.ts';
import type { Letter, StoredFile } from './letter.ts';
import { loadEnclosures } from './load-enclosures.ts';
import { loadFile } from './load-file.ts';
import { storeFile } from './store-file.ts';

/** A numbered letter as it will be signed, and its machine annexes. */
export interface Paper {
  readonly bytes: Uint8Array;
  readonly annexes: { readonly csv: Uint8Array; readonly json: Uint8Array };
  readonly stored: StoredPaper;
}

export interface StoredPaper {
  readonly frozen: StoredFile;
  readonly annexCsv: StoredFile;
  readonly annexJson: StoredFile;
}

/** Prints and keeps what is to be signed; all from facts fixed at approval. */
export async function printPaper(
  ports: IssuePorts,
  letter: Letter,
  facts: LetterFacts,
): Promise<Paper> {
  const at = approvedAt(letter, ports);
  const annexes = ports.press.annexes(facts);
  const { letterId } = letter;
  const enclosures = await loadEnclosures(ports, facts);
  const options = { letterId, concept: false, at, annexes, enclosures };
  const { bytes } = await ports.press.render(facts, options);
  const store = (extension: string, contentType: string, content: Uint8Array) =>
    storeFile(ports, {
      bucket: 'letters',
      folder: `surat/${letterId}`,
      extension,
      contentType,
      bytes: content,
    });
  return {
    bytes,
    annexes,
    stored: {
      frozen: await store('naskah.pdf', 'application/pdf', bytes),
      annexCsv: await store('csv', 'text/csv; charset=utf-8', annexes.csv),
      annexJson: await store('json', 'application/json', annexes.json),
    },
  };
}

/** What was handed out for signing: whatever has changed since, this is what came back signed. */
export async function keptPaper(ports: IssuePorts, letter: Letter, frozen: StoredFile) {
  const { annexCsv, annexJson } = letter;
  const load = (file: StoredFile) => loadFile(ports, 'letters', file);
  return {
    bytes: await load(frozen),
    annexes: { csv: await load(annexCsv), json: await load(annexJson) },
    stored: { frozen, annexCsv, annexJson },
  } satisfies Paper;
}

/** The instant that a letter bears, however often it is printed. */
export function approvedAt({ approval }: Letter, { clock }: Pick<IssuePorts, 'clock'>): string {
  return approval?.at ?? clock.now();
}
