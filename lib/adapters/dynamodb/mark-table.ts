import type { Letter } from '#cases/letter.ts';
import { markOf } from '#cases/letter-marks.ts';
import { putRow, queryRows, type Table } from './table.ts';

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

/** Ids of the letters that a person moved, the latest day first. */
export function idsByOfficer(table: Table, officer: string, limit: number): Promise<string[]> {
  return idsOf(table, officerKey(officer), limit);
}

export function idsByDay(table: Table, day: string, limit: number): Promise<string[]> {
  return idsOf(table, dayKey(day), limit);
}

async function idsOf(table: Table, partition: string, limit: number): Promise<string[]> {
  const rows = await queryRows(table, { partition, limit, backwards: true });
  return [...new Set(rows.slice(0, limit).map((row) => String(row['letterId'])))];
}
