import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { TeguranError } from '#errors.ts';

/** Every file below a folder by its path from there, with `/` between on any system. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    if (!(await stat(folder)).isDirectory()) {
      const isArchive = extname(folder).toLowerCase() === '.zip';
      throw new TeguranError(isArchive ? 'ARCHIVE_NOT_UNPACKED' : 'NOT_A_FOLDER', { folder });
    }
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => !one.isDirectory())) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      files.set(name, new Uint8Array(await readFile(path)));
    }
    return files;
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    const { code } = error as { code?: string };
    if (code === 'ENOENT') {
      throw new TeguranError('FILE_NOT_FOUND', { file: folder }, { cause: error });
    }
    throw new TeguranError(
      'FILE_UNREADABLE',
      { file: folder, reason: code ?? '' },
      { cause: error },
    );
  }
}
