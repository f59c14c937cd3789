import type { Letter } from '#cases/letter.ts';
import { markOf } from '#cases/letter-marks.ts';
import type { LetterList } from '#cases/ports/letter-store.ts';
import type { Page } from '#cases/ports/stored.ts';
import { readPage } from './page.ts';
import { putRow, type Table } from './table.ts';

const officerKey = (officer: string) => `OFFICER#${officer}`;
const dayKey = (day: string) => `DAY#${day}`;

/**
 * Notes who moved a letter and when. Before the letter itself is written: a note too many is
 * harmless, because whoever searches looks at the letter, and a missing one could not be found.
 */
export async function noteMark(table: Table, letter: Letter): Promise<void> {
  const mark = markOf(letter);
  if (mark === null) return;
  const { letterId } = letter;
  await Promise.all([
    putRow(table, { PK: officerKey(mark.officer), SK: `${mark.day}#${letterId}`, letterId }),
    putRow(table, { PK: dayKey(mark.day), SK: letterId, letterId }),
  ]);
}

/**
 * Ids of the letters that a person moved, the latest day first, or that anybody moved on a day. One
 * that the person moved on several days stands under each of them.
 */
export async function pageOfMarks(
  table: Table,
  list: Extract<LetterList, { by: 'officer' | 'day' }>,
  limit: number,
  after: string | null,
): Promise<Page<string>> {
  const partition = list.by === 'officer' ? officerKey(list.officer) : dayKey(list.day);
  const prefix = list.by === 'officer' && list.day !== null ? { prefix: `${list.day}#` } : {};
  const search = { partition, ...prefix, limit, backwards: true };
  const { rows, next } = await readPage(table, search, after);
  return { rows: [...new Set(rows.map((row) => String(row['letterId'])))], next };
}
