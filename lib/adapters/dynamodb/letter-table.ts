import type { Letter } from '#cases/letter.ts';
import { letterStates } from '#cases/letter-state.ts';
import type { LetterList, LetterStore } from '#cases/ports/letter-store.ts';
import type { Page } from '#cases/ports/stored.ts';
import {
  isReceived,
  listHeads,
  listUntold,
  listWaiting,
  OPEN,
  SEALED,
  stateSortOf,
} from './letter-heads.ts';
import { noteMark, pageOfMarks } from './mark-table.ts';
import { readRanges } from './page.ts';
import { getRows } from './rows-at-once.ts';
import {
  createRow,
  getRow,
  type Key,
  queryRows,
  type Row,
  replaceRow,
  type Search,
  type Table,
} from './table.ts';

function keyOf(letterId: string): Key {
  return { PK: `LETTER#${letterId}`, SK: 'LETTER' };
}

const codeKey = (codeSha256: string): Key => ({ PK: `CODE#${codeSha256}`, SK: 'CODE' });

function toRow(letter: Letter): Key & Row & { version: number } {
  return {
    ...keyOf(letter.letterId),
    platformKey: `PLATFORM#${letter.platform}`,
    // When it was first written never changes, so a platform's letters stand in that order.
    platformSort: `${letter.log[0]?.at ?? ''}#${letter.letterId}`,
    stateKey: `STATE#${letter.state}`,
    stateSort: stateSortOf(letter),
    version: letter.version,
    letter,
  };
}

const toLetter = (row: Row): Letter => row['letter'] as Letter;

async function findLetter(table: Table, letterId: string): Promise<Letter | null> {
  const row = await getRow(table, keyOf(letterId));
  return row && toLetter(row);
}

async function listUnsealed(table: Table): Promise<Letter[]> {
  const perState = await Promise.all(
    letterStates.map((state) =>
      queryRows(table, { index: 'byState', partition: `STATE#${state}`, prefix: OPEN }),
    ),
  );
  return perState.flat().map(toLetter);
}

async function findByCode(table: Table, codeSha256: string): Promise<Letter | null> {
  const row = await getRow(table, codeKey(codeSha256));
  return row && findLetter(table, String(row['letterId']));
}

async function listByState(table: Table, state: string): Promise<Letter[]> {
  return (await queryRows(table, { index: 'byState', partition: `STATE#${state}` })).map(toLetter);
}

async function pageLetters(
  table: Table,
  list: LetterList,
  limit: number,
  after: string | null,
): Promise<Page<Letter>> {
  if (list.by === 'officer' || list.by === 'day') {
    const { rows, next } = await pageOfMarks(table, list, limit, after);
    return { rows: await findAll(table, rows), next };
  }
  const { rows, next } = await readRanges(table, rangesOf(list), limit, after);
  return { rows: rows.map(toLetter), next };
}

/**
 * Of a state, what is not sealed comes first: sealing moves a letter on, never behind whoever reads,
 * who may see it twice and does not miss it.
 */
function rangesOf(list: Extract<LetterList, { by: 'platform' | 'state' }>): Search[] {
  if (list.by === 'platform') {
    const { platform, oldestFirst = false } = list;
    return [{ index: 'byPlatform', partition: `PLATFORM#${platform}`, backwards: !oldestFirst }];
  }
  const { state } = list;
  const place = {
    ...({ index: 'byState', partition: `STATE#${state}` } as const),
    backwards: !isReceived(state),
  };
  return [OPEN, SEALED].map((prefix) => ({ ...place, prefix }));
}

async function findAll(table: Table, letterIds: readonly string[]): Promise<Letter[]> {
  const wanted = [...new Set(letterIds)];
  const found = (await getRows(table, wanted.map(keyOf))).map(toLetter);
  const byId = new Map(found.map((letter) => [letter.letterId, letter]));
  return wanted.flatMap((id) => byId.get(id) ?? []);
}

export function createLetterTable(table: Table): LetterStore {
  return {
    linkCode: async (codeSha256, letterId) => {
      await createRow(table, { ...codeKey(codeSha256), letterId });
    },
    findByCode: (codeSha256) => findByCode(table, codeSha256),
    create: (letter) => createRow(table, toRow(letter)),
    save: async (letter) => {
      await noteMark(table, letter);
      return replaceRow(table, toRow(letter));
    },
    find: (letterId) => findLetter(table, letterId),
    findAll: (letterIds) => findAll(table, letterIds),
    listByState: (state) => listByState(table, state),
    listHeads: (state, limit) => listHeads(table, state, limit),
    listWaiting: (kind, now, limit) => listWaiting(table, kind, now, limit),
    page: (list, limit, after) => pageLetters(table, list, limit, after),
    listUntold: () => listUntold(table),
    listUnsealed: () => listUnsealed(table),
  };
}
