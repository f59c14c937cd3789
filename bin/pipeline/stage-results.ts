import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TeguranError } from '#errors.ts';
import { makeFolder, writeOutput } from '../commands/write-output.ts';

const READ_ME = 'BACA-SAYA.txt';
/** What a run leaves; what an earlier run left in its place would be taken for its own. */
const FILLED = ['surat', 'surel', 'ekspor', 'laporan.json', READ_ME];
const ASIDE = 'lama';

/** Results on their way into a folder, whose earlier results stay until these are complete. */
export interface StagedResults {
  /** Where to write them meanwhile. */
  readonly folder: string;
  place(): Promise<void>;
  /** Forgets them; after they were placed there is nothing to forget. */
  discard(): Promise<void>;
}

/** Makes room for the results of one run; a folder that holds other people's files is refused. */
export async function stageResults(folder: string, readMe: string): Promise<StagedResults> {
  const names = await namesIn(folder);
  const taken = (names ?? []).filter((name) => FILLED.includes(name));
  const earlier = await textOf(join(folder, READ_ME));
  if (taken.length > 0 && titleOf(earlier ?? '') !== titleOf(readMe)) {
    throw new TeguranError('OUTPUT_TAKEN', { folder, names: taken.join(', ') });
  }
  const staging = await makeStaging(folder);
  await writeOutput(staging, READ_ME, readMe);
  return {
    folder: staging,
    place: () => place(staging, folder, taken),
    discard: async () => {
      await rm(staging, { recursive: true, force: true });
      // Made for this run only, it goes again; one that holds anything by now stays.
      if (names === null) await rmdir(folder).catch(() => undefined);
    },
  };
}

/** Inside of the folder, so that nothing but names has to be changed in the end. */
async function makeStaging(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    return await mkdtemp(join(folder, 'sedang-ditulis-'));
  } catch (error) {
    throw notWritable(folder, error);
  }
}

async function place(staging: string, folder: string, taken: readonly string[]): Promise<void> {
  const ready = await readdir(staging);
  await mkdir(join(staging, ASIDE));
  for (const name of taken) await rename(join(folder, name), join(staging, ASIDE, name));
  for (const name of ready) await rename(join(staging, name), join(folder, name));
}

/** The first line names the program; what follows may differ from version to version. */
function titleOf(readMe: string): string {
  return readMe.split('\n', 1)[0] ?? '';
}

/** Null when there is no such folder. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw notWritable(folder, error);
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

function notWritable(folder: string, error: unknown): TeguranError {
  const { code = '' } = error as { code?: string };
  return new TeguranError('OUTPUT_NOT_WRITABLE', { folder, reason: code }, { cause: error });
}
