import { issuers } from '#letters/issuer.ts';
import type { Letter } from './letter.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';

interface Ports {
  readonly letters: Pick<LetterStore, 'findAll'>;
  readonly numbers: Pick<NumberSeries, 'find'>;
}

/** `B-012/…/2026`, or just its beginning: the running number is enough with the year. */
export async function findByNumber({ numbers, letters }: Ports, text: string): Promise<Letter[]> {
  const urut = /^[A-Z]{1,3}-?(\d{1,8})(?:\/|$)/i.exec(text)?.[1];
  if (urut === undefined) return [];
  const years = /(20\d\d)\s*$/.exec(text)?.slice(1) ?? recentYears();
  const series = issuers.flatMap(({ id }) => years.map((year) => `${id}-${year}`));
  const entries = await Promise.all(series.map((one) => numbers.find(one, Number(urut))));
  return letters.findAll(
    entries.flatMap((entry) => (entry && 'letterId' in entry ? [entry.letterId] : [])),
  );
}

const FIRST_YEAR = 2024;
const LAST_YEAR = 2034;

function recentYears(): string[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => `${FIRST_YEAR + at}`);
}
