import { issuers } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { canonicalise } from '#platforms/canonicalise.ts';
import type { Letter } from './letter.ts';
import type { LetterState } from './letter-state.ts';
import type { BatchStore, FoundItem, LetterStore, NumberSeries } from './ports.ts';

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
}

export interface SearchResult {
  readonly letters: readonly Letter[];
  readonly accounts: readonly FoundAccount[];
}

export interface FoundAccount extends FoundItem {
  /** Null while no letter has been written about it. */
  readonly letter: Letter | null;
}

/** Shown, and looked at to find them. */
const MOST = 50;
const READ = 200;

/** Looks where the most telling word leads, then keeps what fits the other words too. */
export const search =
  (ports: Ports) =>
  async (input: SearchInput): Promise<SearchResult> => {
    const fits = (letter: Letter | null) => letter === null || matches(letter, input);
    if (input.text !== '') {
      const letters = (await findByNumber(ports, input.text)).filter(fits);
      const accounts = (await findAccounts(ports, input.text)).filter(({ letter }) => fits(letter));
      return { letters, accounts };
    }
    const letters = await findLetters(ports, input);
    return { letters: letters.filter(fits).slice(0, MOST), accounts: [] };
  };

function matches(letter: Letter, { platform, state, officer, day }: SearchInput): boolean {
  const { log } = letter;
  return (
    (platform === null || letter.platform === platform) &&
    (state === null || letter.state === state) &&
    (officer === null || log.some((entry) => entry.actor.sub === officer)) &&
    (day === null || letter.tanggal === day || log.some((entry) => tanggalWib(entry.at) === day))
  );
}

/** `B-012/…/2026`, or just its beginning: the running number is enough with the year. */
async function findByNumber({ numbers, letters }: Ports, text: string): Promise<Letter[]> {
  const urut = /^[A-Z]{1,3}-?(\d{1,8})(?:\/|$)/i.exec(text)?.[1];
  if (urut === undefined) return [];
  const years = /(20\d\d)\s*$/.exec(text)?.slice(1) ?? recentYears();
  const series = issuers.flatMap(({ id }) => years.map((year) => `${id}-${year}`));
  const entries = await Promise.all(series.map((one) => numbers.find(one, Number(urut))));
  const found = await Promise.all(
    entries.flatMap((entry) =>
      entry && 'letterId' in entry ? [letters.find(entry.letterId)] : [],
    ),
  );
  return found.flatMap((letter) => (letter ? [letter] : []));
}

const FIRST_YEAR = 2024;
const LAST_YEAR = 2034;

function recentYears(): string[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => `${FIRST_YEAR + at}`);
}

async function findAccounts({ batches, letters }: Ports, text: string): Promise<FoundAccount[]> {
  const { id, accountId } = canonicalise(text);
  const beginnings = new Set([accountId ?? '', id ?? '', text].filter((one) => one !== ''));
  const found = await Promise.all([...beginnings].map((one) => batches.findItems(one, MOST)));
  const byPlace = new Map(found.flat().map((one) => [`${one.batchId}#${one.item.itemNo}`, one]));
  return Promise.all(
    [...byPlace.values()].slice(0, MOST).map(async (one) => ({
      ...one,
      letter: await letters.find(`${one.batchId}-${one.item.platform}`),
    })),
  );
}

/** The narrowest list first; the rest of the words sift it. */
async function findLetters({ letters }: Ports, input: SearchInput): Promise<Letter[]> {
  const { platform, state, officer, day } = input;
  const asked = [platform, state, officer, day].filter((one) => one !== null).length;
  const most = asked > 1 ? READ : MOST;
  if (officer !== null) return letters.listByOfficer(officer, most);
  if (day !== null) return letters.listByDay(day, most);
  if (platform !== null) return letters.listByPlatform(platform, most);
  return state === null ? [] : letters.listByState(state, most);
}
