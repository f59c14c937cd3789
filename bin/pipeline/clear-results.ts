import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TeguranError } from '#errors.ts';
import { writeOutput } from '../commands/write-output.ts';

/** Folders that a run fills; what an earlier run left in them would be taken for its own. */
const FILLED = ['surat', 'surel', 'ekspor'];
const READ_ME = 'BACA-SAYA.txt';

/** Makes a folder ready for the results of one run; one that holds other people's files is refused. */
export async function clearResults(folder: string, readMe: string): Promise<void> {
  const taken = (await namesIn(folder)).filter((name) => FILLED.includes(name));
  const earlier = await textOf(join(folder, READ_ME));
  if (taken.length > 0 && titleOf(earlier ?? '') !== titleOf(readMe)) {
    throw new TeguranError('OUTPUT_TAKEN', { folder, names: taken.join(', ') });
  }
  for (const name of taken) await rm(join(folder, name), { recursive: true });
  await writeOutput(folder, READ_ME, readMe);
}

/** The first line names the program; what follows may differ from version to version. */
function titleOf(readMe: string): string {
  return readMe.split('\n', 1)[0] ?? '';
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    const { code = '' } = error as { code?: string };
    throw new TeguranError('OUTPUT_NOT_WRITABLE', { folder, reason: code }, { cause: error });
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}
