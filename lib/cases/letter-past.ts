import type { LogEntry } from '#ledger/entry.ts';

/** What the steps of a letter so far came to, as its log tells them. */
export interface Past {
  /** Null before the first step. */
  readonly state: string | null;
  readonly submittedBy: string | null;
  /** Hashes that the last step of their kind fixed, by their names in the log. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly isReleased: boolean;
  /** Who agreed to send it again, since it came into its state. */
  readonly agreed: readonly string[];
  /** The latest time of our own clock. */
  readonly clock: string;
  /** The first time that it left, or may have. */
  readonly sentAt: string;
}

export const NOTHING_YET: Past = {
  state: null,
  submittedBy: null,
  hashes: {},
  isReleased: false,
  agreed: [],
  clock: '',
  sentAt: '',
};

const DRAFTED = ['draft', 'facts', 'tujuan'];

/** The bytes that a step makes; later steps must name the same ones. */
const MAKES: Readonly<Record<string, readonly string[]>> = {
  compose: DRAFTED,
  recompose: DRAFTED,
  exclude: DRAFTED,
  'hand-out': ['frozen'],
  import: ['signed'],
  issue: ['final', 'mime'],
};

/** The mail service has a clock of its own, and its news comes in any order. */
const NEWS = new Set(['accept', 'refuse', 'deliver', 'bounce', 'note']);

export function isNews({ move }: LogEntry): boolean {
  return NEWS.has(move);
}

export function remember(past: Past, entry: LogEntry): Past {
  const { move, to, at, actor } = entry;
  const agreed = to === past.state ? past.agreed : [];
  return {
    state: to,
    submittedBy: move === 'submit' ? actor.sub : past.submittedBy,
    hashes: { ...past.hashes, ...madeBy(entry) },
    isReleased: past.isReleased || move === 'release',
    agreed: move === 'agree-resend' ? [...agreed, actor.sub] : agreed,
    clock: isNews(entry) || at < past.clock ? past.clock : at,
    sentAt: past.sentAt === '' && move === 'claim' ? at : past.sentAt,
  };
}

function madeBy({ move, hashes }: LogEntry): Record<string, string> {
  const names = MAKES[move] ?? [];
  return Object.fromEntries(Object.entries(hashes).filter(([name]) => names.includes(name)));
}
