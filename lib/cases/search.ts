import { tanggalWib } from '#letters/tanggal.ts';
import { canonicalise } from '#platforms/canonicalise.ts';
import { findByNumber } from './find-by-number.ts';
import { type InLetter, inLetter } from './in-letter.ts';
import { foldName, type Wanted } from './item-names.ts';
import type { Letter } from './letter.ts';
import { letterIdOf } from './letter-key.ts';
import type { LetterState } from './letter-state.ts';
import type { BatchStore, FoundItem, ItemPlace } from './ports/batch-store.ts';
import type { LetterList, LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';

interface Ports {
  readonly batches: BatchStore;
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
}

/** What people may look for; an empty field leaves everything in. */
export interface SearchInput {
  /** A nomor surat, an account, a pasted link or an id. */
  readonly text: string;
  readonly platform: string | null;
  readonly state: LetterState | null;
  readonly officer: string | null;
  /** `YYYY-MM-DD`, in WIB. */
  readonly day: string | null;
  /** Where an earlier search of the same words stopped; null for the first. */
  readonly after: string | null;
}

export interface SearchResult {
  readonly letters: readonly Letter[];
  /** Where letters begin that were not looked at; null when all of them were. */
  readonly next: string | null;
  readonly accounts: readonly FoundAccount[];
  /** Accounts that fit the text and were not looked at any further. */
  readonly accountsLeft: number;
}

export interface FoundAccount extends FoundItem {
  readonly standing: InLetter;
}

/** As many are shown and read at a time; whoever wants more than `READ` looked at goes on. */
const SHOWN = 50;
const READ = 500;

/** Looks where the most telling word leads, then keeps what fits the other words too. */
export const search =
  (ports: Ports) =>
  async (input: SearchInput): Promise<SearchResult> => {
    const fits = (letter: Letter | null) => letter === null || matches(letter, input);
    if (input.text === '') return { ...(await findLetters(ports, input)), ...NO_ACCOUNTS };
    const [letters, accounts] = await Promise.all([
      findByNumber(ports, input.text),
      findAccounts(ports, input),
    ]);
    return { letters: letters.filter(fits), next: null, ...accounts };
  };

const NO_ACCOUNTS = { accounts: [], accountsLeft: 0 } as const;

function matches(letter: Letter, { platform, state, officer, day }: SearchInput): boolean {
  const { log } = letter;
  return (
    (platform === null || letter.platform === platform) &&
    (state === null || letter.state === state) &&
    (officer === null || log.some((entry) => entry.actor.sub === officer)) &&
    (day === null || letter.tanggal === day || log.some((entry) => tanggalWib(entry.at) === day))
  );
}

type FoundAccounts = Pick<SearchResult, 'accounts' | 'accountsLeft'>;

/** Reads on until enough of what the text leads to fits the other words as well. */
async function findAccounts(ports: Ports, input: SearchInput): Promise<FoundAccounts> {
  const places = await ports.batches.findPlaces(wantedBy(input));
  const accounts: FoundAccount[] = [];
  let read = 0;
  while (read < Math.min(places.length, READ) && accounts.length < SHOWN) {
    const some = await readAccounts(ports, places.slice(read, read + SHOWN));
    accounts.push(...some.filter((one) => accountFits(one, input)));
    read += SHOWN;
  }
  return { accounts, accountsLeft: Math.max(0, places.length - read) };
}

/** A pasted link stands for the account or the id in it, spelled as a list would spell it. */
function wantedBy({ text, platform }: SearchInput): Wanted {
  const { accountId, id, canonicalUrl } = canonicalise(text);
  const named = [accountId, id, canonicalUrl].map((name) => foldName(name ?? ''));
  return { part: foldName(text), whole: named.filter((name) => name !== ''), platform };
}

/** What no letter carries has no state, no officer and no day. */
function accountFits({ standing }: FoundAccount, input: SearchInput): boolean {
  const { state, officer, day } = input;
  if (standing.kind === 'carried') return matches(standing.letter, input);
  return state === null && officer === null && day === null;
}

async function readAccounts(
  { batches, letters }: Ports,
  places: readonly ItemPlace[],
): Promise<FoundAccount[]> {
  const found = await batches.itemsAt(places);
  const idOf = ({ batchId, item }: FoundItem) => letterIdOf(batchId, item);
  const kept = await letters.findAll(found.map(idOf));
  const byId = new Map(kept.map((letter) => [letter.letterId, letter]));
  return found.map((one) => ({
    ...one,
    standing: inLetter(one.item, byId.get(idOf(one)) ?? null),
  }));
}

/** The narrowest list first; the rest of the words sift it, page by page. */
async function findLetters(
  { letters }: Ports,
  input: SearchInput,
): Promise<Pick<SearchResult, 'letters' | 'next'>> {
  const list = narrowest(input);
  // A person may have moved a letter on several days, and it stands under each of them.
  const fitting = new Map<string, Letter>();
  let next = input.after;
  for (let read = 0; list !== null && read < READ && fitting.size < SHOWN; read += SHOWN) {
    const page = await letters.page(list, SHOWN, next);
    const some = page.rows.filter((letter) => matches(letter, input));
    for (const letter of some) fitting.set(letter.letterId, letter);
    next = page.next;
    if (next === null) break;
  }
  return { letters: [...fitting.values()], next };
}

function narrowest({ platform, state, officer, day }: SearchInput): LetterList | null {
  if (officer !== null) return { by: 'officer', officer, day };
  if (day !== null) return { by: 'day', day };
  if (platform !== null) return { by: 'platform', platform };
  return state === null ? null : { by: 'state', state };
}
