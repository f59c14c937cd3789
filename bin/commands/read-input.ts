import { readFile, stat } from 'node:fs/promises';
import { TeguranError } from '#errors.ts';

/** The bytes of one file that a person named; says plainly why not. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new TeguranError('FILE_IS_DIRECTORY', { file });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new TeguranError('FILE_NOT_FOUND', { file }, { cause: error });
    throw new TeguranError('FILE_UNREADABLE', { file, reason: code ?? '' }, { cause: error });
  }
}
