import { LETTER_HEAD, type Letter, type LetterHead } from '#cases/letter.ts';
import type { WaitingLetters } from '#cases/ports/letter-store.ts';
import { byWait, WAIT_STATES, type WaitKind, waitOf } from '#cases/wait.ts';
import { queryRows, type Row, type Table } from './table.ts';

/** Sorted before its id, so that letters with unsealed entries are found without reading the others. */
export const OPEN = 'terbuka#';
export const SEALED = 'tersegel#';
/** Comes next: what waits for the same stands together, the longest waiting first. */
const WAITS_FOR: Readonly<Record<WaitKind, string>> = {
  question: 'tanya',
  deadline: 'tenggat',
  refusal: 'tolak',
  held: 'tertahan',
  approval: 'setuju',
  release: 'lepas',
};
/** Behind all of these. */
const NOTHING = 'usai';
/** Before all of them, and before the `#` of letters whose addressees wait to be told. */
const TOLD = '!diberitahu';
/** So that what begins to wait at an instant waits at that instant. */
const AFTER_IDS = '~';

/** States of letters that were received, and in which something may be left to do. */
const RECEIVED: readonly Letter['state'][] = ['delivered', 'closed'];

export function isReceived(state: Letter['state']): boolean {
  return RECEIVED.includes(state);
}

/** Where a letter stands in the index of its state. */
export function stateSortOf(letter: Letter): string {
  const seal = letter.sealed < letter.log.length ? OPEN : SEALED;
  return `${seal}${placeOfWait(letter)}#${letter.letterId}`;
}

function placeOfWait(letter: Letter): string {
  if (letter.state === 'revoked' && letter.told) return TOLD;
  const wait = waitOf(letter);
  if (wait) return `${WAITS_FOR[wait.kind]}#${wait.since}`;
  return isReceived(letter.state) ? NOTHING : '';
}

const toHead = (row: Row): LetterHead => row['letter'] as LetterHead;

const HEADS = {
  index: 'byState',
  only: { attribute: 'letter', parts: LETTER_HEAD },
  backwards: true,
} as const;

export async function listHeads(table: Table, state: string, limit: number): Promise<LetterHead[]> {
  const rows = await queryRows(table, { ...HEADS, partition: `STATE#${state}`, limit });
  return rows.slice(0, limit).map(toHead);
}

/** Held up or not. */
export async function listUntold(table: Table): Promise<LetterHead[]> {
  const ranges = [OPEN, SEALED].map((seal) => {
    const range = { prefix: `${seal}#`, until: `${seal}${AFTER_IDS}` };
    return queryRows(table, { ...HEADS, partition: 'STATE#revoked', ...range });
  });
  return (await Promise.all(ranges)).flat().map(toHead);
}

export async function listWaiting(
  table: Table,
  kind: WaitKind,
  now: string,
  limit: number,
): Promise<WaitingLetters> {
  const places = WAIT_STATES[kind].flatMap((state) =>
    [OPEN, SEALED].map((seal) => ({ state, prefix: `${seal}${WAITS_FOR[kind]}#` })),
  );
  const until = `${now}${AFTER_IDS}`;
  const found = await Promise.all(
    places.map(({ state, prefix }) =>
      queryRows(table, {
        ...HEADS,
        ...{ partition: `STATE#${state}`, prefix, until: `${prefix}${until}` },
        ...{ limit: limit + 1, backwards: false },
      }),
    ),
  );
  const letters = found.flat().map(toHead).sort(byWait);
  return { letters: letters.slice(0, limit), cut: letters.length > limit };
}
