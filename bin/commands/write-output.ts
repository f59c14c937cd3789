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
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new TeguranError('OUTPUT_NOT_WRITABLE', { folder, reason: code }, { cause: error });
  }
}
