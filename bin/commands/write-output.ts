import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TeguranError } from '#errors.ts';

/** Writes one file under the folder that a person named, making folders as needed. */
export async function writeOutput(
  folder: string,
  name: string,
  content: Uint8Array | string,
): Promise<string> {
  const path = join(folder, name);
  try {
    await makeFolder(dirname(path));
    await writeFile(path, content);
    return path;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new TeguranError('OUTPUT_NOT_WRITABLE', { folder, reason: code }, { cause: error });
  }
}

/** Not mkdir's own recursion: below a folder such as /proc it never comes back. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
