import type { Link } from './chain.ts';
import type { LogEntry } from './entry.ts';

/** The readable lines of one platform's chain. */
export interface PlatformLog {
  readonly platform: string;
  readonly links: readonly Link[];
}

/** What the logs know of one letter. */
export interface LoggedLetter {
  readonly platform: string;
  readonly nomor: string | null;
  /** The entry that gave it its number, and when. */
  readonly numbered: { readonly entry: string; readonly at: string } | null;
  readonly state: string;
  /** When it came into its state. */
  readonly since: string;
  readonly isSigned: boolean;
}

/** Every letter of some logs by its id, as it stands at their ends. */
export function loggedLetters(logs: readonly PlatformLog[]): Map<string, LoggedLetter> {
  const letters = new Map<string, LoggedLetter>();
  for (const { platform, links } of logs) {
    for (const { entry } of links) {
      letters.set(entry.subject.id, extend(letters.get(entry.subject.id), platform, entry));
    }
  }
  return letters;
}

function extend(
  known: LoggedLetter | undefined,
  platform: string,
  { id, at, to, nomor, hashes }: LogEntry,
): LoggedLetter {
  const numbered = known?.numbered ?? (nomor === null ? null : { entry: id, at });
  return {
    platform,
    nomor: nomor ?? known?.nomor ?? null,
    numbered,
    state: to,
    since: known?.state === to ? known.since : at,
    isSigned: known?.isSigned === true || hashes['final'] !== undefined,
  };
}
