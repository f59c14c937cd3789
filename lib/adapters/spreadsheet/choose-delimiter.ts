import { TeguranError } from '#errors.ts';
import { eachRecord } from './csv-records.ts';

export interface Separation {
  readonly delimiter: string;
  /** The list without a `sep=` line, which spreadsheet programs do not show as a row either. */
  readonly text: string;
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SEPARATOR_LINE = /^sep=(.)\r?\n/iu;
const RECORDS_LOOKED_AT = 20;
const LOOK_AHEAD = 1_000_000;
/** Stands for "one column": no list holds it. */
const NONE = '\u001F';

interface Candidate {
  readonly delimiter: string;
  readonly records: readonly string[][];
  /** Records that it cuts at all. */
  readonly cut: number;
  /** Records that share the most usual number of columns, and that number. */
  readonly agreeing: number;
  readonly width: number;
}

/** The separator that cuts the first records into the most equal rows; quotes are respected. */
export function chooseDelimiter(text: string): Separation {
  const stated = SEPARATOR_LINE.exec(text);
  if (stated) return { delimiter: stated[1] ?? ';', text: text.slice(stated[0].length) };
  const candidates = DELIMITERS.map((delimiter) => judge(text, delimiter));
  const blank = candidates.find(({ records }) => records.length === 0);
  if (blank) return { delimiter: blank.delimiter, text };
  const [best] = candidates.toSorted((a, b) => b.agreeing - a.agreeing || b.width - a.width);
  if (!best || best.agreeing < 2) return { delimiter: onlyCandidate(candidates), text };
  if (candidates.some((other) => isRival(best, other))) throw new TeguranError('DELIMITER_UNCLEAR');
  return { delimiter: best.delimiter, text };
}

function judge(text: string, delimiter: string): Candidate {
  const records = firstRecords(text, delimiter).filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const widths = records.map((cells) => cells.length).filter((width) => width > 1);
  const counts = Map.groupBy(widths, (width) => width);
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const [agreeing, width] = [most?.length ?? 0, most?.[0] ?? 1];
  return { delimiter, records, cut: widths.length, agreeing, width };
}

/** Too few equal rows to vote: a separator that cuts the first row, or several, is still one. */
function onlyCandidate(candidates: readonly Candidate[]): string {
  const cutting = candidates.filter(
    ({ records: [first = []], cut }) => first.length > 1 || cut > 1,
  );
  return cutting.toSorted((a, b) => b.cut - a.cut || b.width - a.width)[0]?.delimiter ?? NONE;
}

/** A row that the best separator leaves whole but another cuts to the same width: both are in use. */
function isRival(best: Candidate, other: Candidate): boolean {
  if (other === best || ![',', ';'].includes(other.delimiter)) return false;
  return best.records.some((cells, at) => {
    const cut = other.records[at] ?? [];
    return cells.length === 1 && cut.length === best.width && !cut.some((c) => /^\s/u.test(c));
  });
}

/** A quote that stays open ends the look ahead; reading the whole file will name its line. */
function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  const take = (record: string[]) => void records.push(record);
  eachRecord(text.slice(0, LOOK_AHEAD), delimiter, { to: RECORDS_LOOKED_AT, take });
  return records;
}
