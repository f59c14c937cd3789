import type { LogEntry } from '#ledger/entry.ts';
import { compareFacts, type FactChange } from '#letters/compare-facts.ts';
import { type LetterFacts, LetterFactsSchema } from '#letters/facts.ts';
import type { Letter } from './letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';

interface Ports {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
}

export interface DraftChanges {
  /** When the draft that is compared with was given back, or first handed in. */
  readonly since: string;
  readonly returned: boolean;
  readonly changes: readonly FactChange[];
}

/** What a submitted draft says differently since somebody last looked at it; null when that is nothing new. */
export const draftChanges =
  (ports: Ports) =>
  async (letter: Letter): Promise<DraftChanges | null> => {
    const seen = letter.state === 'submitted' ? lastSeen(letter.log) : null;
    if (!seen || (!seen.returned && seen.factsSha256 === letter.facts.sha256)) return null;
    const [before, after] = await Promise.all(
      [seen.factsSha256, letter.facts.sha256].map((sha256) => readFacts(ports, letter, sha256)),
    );
    if (!before || !after) return null;
    return { since: seen.at, returned: seen.returned, changes: compareFacts(before, after) };
  };

/** The draft as it was given back, or else as it was first handed in. */
function lastSeen(log: readonly LogEntry[]) {
  const returned = log.findLastIndex(({ move }) => move === 'return');
  const place = returned >= 0 ? returned : log.findIndex(({ move }) => move === 'submit');
  const written = log.slice(0, Math.max(0, place)).findLast(({ hashes }) => hashes['facts']);
  const factsSha256 = written?.hashes['facts'];
  const at = log[place]?.at;
  return at && factsSha256 ? { at, factsSha256, returned: returned >= 0 } : null;
}

/** Facts of an earlier version of this system may be of another form; those are not compared. */
async function readFacts(
  { objects, hasher }: Ports,
  { letterId, facts }: Letter,
  sha256: string,
): Promise<LetterFacts | null> {
  const key = facts.sha256 === sha256 ? facts.key : `surat/${letterId}/${sha256}.fakta.json`;
  const bytes = await objects.get('letters', key);
  if (!bytes || hasher.sha256(bytes) !== sha256) return null;
  return LetterFactsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
}
