import type { Letter } from '#cases/letter.ts';
import { letterStates } from '#cases/letter-state.ts';
import type { LetterStore } from '#cases/ports.ts';
import { idsByDay, idsByOfficer, noteMark } from './mark-table.ts';
import {
  createRow,
  getRow,
  type Key,
  queryRows,
  type Row,
  replaceRow,
  type Table,
} from './table.ts';

/** Sorted before its id, so that letters with unsealed entries are found without reading the others. */
const OPEN = 'terbuka#';
const SEALED = 'tersegel#';

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
    stateSort: `${letter.sealed < letter.log.length ? OPEN : SEALED}${letter.letterId}`,
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

async function listLetters(
  table: Table,
  where: { readonly index: 'byPlatform' | 'byState'; readonly partition: string },
  limit?: number,
): Promise<Letter[]> {
  const part = limit === undefined ? {} : { limit, backwards: true };
  return (await queryRows(table, { ...where, ...part })).slice(0, limit).map(toLetter);
}

async function findAll(table: Table, letterIds: readonly string[]): Promise<Letter[]> {
  const found = await Promise.all(letterIds.map((id) => findLetter(table, id)));
  return found.flatMap((letter) => (letter ? [letter] : []));
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
    listByPlatform: (platform, limit) =>
      listLetters(table, { index: 'byPlatform', partition: `PLATFORM#${platform}` }, limit),
    listByOfficer: async (officer, limit) =>
      findAll(table, await idsByOfficer(table, officer, limit)),
    listByDay: async (day, limit) => findAll(table, await idsByDay(table, day, limit)),
    listUnsealed: () => listUnsealed(table),
    listByState: (state, limit) =>
      listLetters(table, { index: 'byState', partition: `STATE#${state}` }, limit),
  };
}
