import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, LocalStackError } from './local-stack-error.ts';

const VERSION_FILE = 'teguran-data.json';
const LOCK_FILE = 'teguran-data.lock';
const VersionFile = z.object({ version: z.int().positive() });

export interface DataFolder {
  readonly path: string;
  release(): Promise<void>;
}

/**
 * Opens (or creates) a folder that keeps the state between runs. Refuses one of another layout
 * version, because reading it with the wrong eyes would lose letters without a word.
 */
export async function openDataFolder(path: string, version: number): Promise<DataFolder> {
  await makeWritable(path);
  await checkVersion(path, version);
  await lock(path);
  return { path, release: () => rm(join(path, LOCK_FILE), { force: true }) };
}

async function makeWritable(path: string): Promise<void> {
  const probe = join(path, `.write-probe-${process.pid}`);
  try {
    await mkdir(path, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new LocalStackError('DATA_FOLDER_NOT_WRITABLE', { folder: path }, error);
  }
}

async function checkVersion(folder: string, expected: number): Promise<void> {
  const names = await readdir(folder);
  if (!names.includes(VERSION_FILE)) {
    if (names.length > 0) throw new LocalStackError('DATA_FOLDER_FOREIGN', { folder });
    await writeFile(join(folder, VERSION_FILE), `${JSON.stringify({ version: expected })}\n`);
    return;
  }
  const found = await readVersion(folder);
  if (found < expected) throw new LocalStackError('DATA_FOLDER_OLDER', { folder, found, expected });
  if (found > expected) throw new LocalStackError('DATA_FOLDER_NEWER', { folder, found, expected });
}

async function readVersion(folder: string): Promise<number> {
  try {
    const text = await readFile(join(folder, VERSION_FILE), 'utf8');
    return VersionFile.parse(JSON.parse(text)).version;
  } catch (error) {
    throw new LocalStackError('DATA_FOLDER_FOREIGN', { folder }, error);
  }
}

/** The Level store hangs instead of failing when two processes open it: so we look first. */
async function lock(folder: string): Promise<void> {
  const file = join(folder, LOCK_FILE);
  try {
    await writePid(file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const pid = Number(await readFile(file, 'utf8'));
    if (isAlive(pid)) throw new LocalStackError('DATA_FOLDER_IN_USE', { folder, pid }, error);
    await rm(file, { force: true });
    await writePid(file);
  }
}

async function writePid(file: string): Promise<void> {
  const handle = await open(file, 'wx');
  await handle.writeFile(String(process.pid));
  await handle.close();
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
