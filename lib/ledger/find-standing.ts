import type { LogEntry } from './entry.ts';

/** What a log says of a signed letter that somebody holds; the words are those of the look-up by code. */
export interface Standing {
  readonly status: 'berlaku' | 'dibatalkan' | 'dicabut' | 'tidak-dikenal';
  readonly letterId: string | null;
  readonly platform: string | null;
  readonly nomor: string | null;
  /** The letter that took this one back, once it is signed. */
  readonly dicabutDengan: { readonly nomor: string } | null;
}

const UNKNOWN: Standing = {
  status: 'tidak-dikenal',
  letterId: null,
  platform: null,
  nomor: null,
  dicabutDengan: null,
};

/** Finds the letter by the hash of its signed bytes, and what became of it since. */
export function findStanding(entries: readonly LogEntry[], sha256: string): Standing {
  const letterId = entries.find(({ hashes }) => hashes['final'] === sha256)?.subject.id;
  if (letterId === undefined) return UNKNOWN;
  const own = historyOf(entries, letterId);
  const last = own.at(-1);
  return {
    status: statusOf(own),
    letterId,
    platform: last?.platform ?? null,
    nomor: last?.nomor ?? null,
    dicabutDengan: revocationOf(entries, own),
  };
}

function historyOf(entries: readonly LogEntry[], letterId: string): LogEntry[] {
  return entries.filter(({ subject }) => subject.id === letterId);
}

/** Stopped while it was being sent: taken back, whatever the attempt comes to. */
function statusOf(own: readonly LogEntry[]): Standing['status'] {
  const state = own.at(-1)?.to;
  if (state === 'revoked') return 'dicabut';
  return state === 'void' || own.some(({ move }) => move === 'stop') ? 'dibatalkan' : 'berlaku';
}

/** A revoked letter names the first draft of the letter that takes it back. */
function revocationOf(
  entries: readonly LogEntry[],
  own: readonly LogEntry[],
): Standing['dicabutDengan'] {
  const draft = own.findLast(({ hashes }) => hashes['pencabutan'])?.hashes['pencabutan'];
  const other = draft && entries.find(({ hashes }) => hashes['draft'] === draft)?.subject.id;
  if (!other) return null;
  const signed = historyOf(entries, other).findLast(({ hashes }) => hashes['final']);
  return signed?.nomor ? { nomor: signed.nomor } : null;
}
