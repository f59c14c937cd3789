import { readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { TeguranError } from '#errors.ts';
import { platformSlugs } from '#platforms/rulebook.ts';
import type { Drafted } from '#runtime/draft-list.ts';

const DRAFT = /^(.+?)(?:-\d+)?\.(?:pdf|json|csv|xlsx)$/;

/** Drafts of another list would lie among these as if they belonged to them; the list itself would be lost. */
export async function refuseOtherDrafts(
  folder: string,
  list: string,
  { sets }: Drafted,
): Promise<void> {
  const written = new Set(sets.flatMap(({ files }) => files.map(({ name }) => name)));
  const isList = (name: string) =>
    resolve(folder) === resolve(dirname(list)) && name === basename(list);
  // A folder that is not there, or no folder at all, is for the writing to meet.
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => isDraft(name) && written.has(name) === isList(name));
  if (others.length === 0) return;
  throw new TeguranError('OUTPUT_HOLDS_DRAFTS', { folder, names: others.join(', ') });
}

function isDraft(name: string): boolean {
  return platformSlugs.includes(DRAFT.exec(name)?.[1] ?? '');
}
