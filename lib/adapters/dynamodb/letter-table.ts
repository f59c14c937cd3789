import type { Letter } from '#cases/letter.ts';
import type { LetterStore } from '#cases/ports.ts';
import {
  createRow,
  getRow,
  type Key,
  queryRows,
  type Row,
  replaceRow,
  type Table,
} from './table.ts';

function keyOf(letterId: string): Key {
  return { PK: `LETTER#${letterId}`, SK: 'LETTER' };
}

function toRow(letter: Letter): Key & Row & { version: number } {
  return {
    ...keyOf(letter.letterId),
    platformKey: `PLATFORM#${letter.platform}`,
    platformSort: letter.letterId,
    stateKey: `STATE#${letter.state}`,
    stateSort: letter.letterId,
    version: letter.version,
    letter,
  };
}

const toLetter = (row: Row): Letter => row['letter'] as Letter;

export function createLetterTable(table: Table): LetterStore {
  return {
    create: (letter) => createRow(table, toRow(letter)),
    save: (letter) => replaceRow(table, toRow(letter)),
    find: async (letterId) => {
      const row = await getRow(table, keyOf(letterId));
      return row && toLetter(row);
    },
    listByPlatform: async (platform) =>
      (await queryRows(table, { index: 'byPlatform', partition: `PLATFORM#${platform}` })).map(
        toLetter,
      ),
    listByState: async (state) =>
      (await queryRows(table, { index: 'byState', partition: `STATE#${state}` })).map(toLetter),
  };
}
