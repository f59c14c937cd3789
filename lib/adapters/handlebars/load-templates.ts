import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TeguranError } from '#errors.ts';
import {
  compileSet,
  type Fill,
  type TemplateFile,
  type TemplateSet,
  versionOf,
} from './template-set.ts';

export interface Templates {
  /** Of the set that new letters are written with. */
  readonly version: string;
  readonly files: readonly TemplateFile[];
  find(name: string): Fill;
  /** The set that a letter was written with, however long ago. */
  at(version: string): TemplateSet;
}

/** Where every set that ever wrote a letter is kept, one file named by its version. */
export const VERSIONS_FOLDER = 'versions';

/** Reads and compiles every template below a folder, once; older sets when a letter asks. */
export function loadTemplates(folder: string): Templates {
  const current = compileSet(readFiles(folder));
  const older = new Map<string, TemplateSet>();
  const at = (version: string): TemplateSet => {
    if (version === current.version) return current;
    const set = older.get(version) ?? compileSet(readFrozen(folder, version));
    older.set(version, set);
    return set;
  };
  return { version: current.version, files: current.files, find: current.find, at };
}

/** What letters and their mails are made of; the pages of the console may change without them. */
const WRITTEN = ['letters', 'emails'];

function readFiles(folder: string): TemplateFile[] {
  return WRITTEN.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => ({
        name: `${part}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(folder, part, name), 'utf8'),
      })),
  ).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readFrozen(folder: string, version: string): TemplateFile[] {
  const path = join(folder, VERSIONS_FOLDER, `${version}.json`);
  if (!/^[0-9a-f]{16}$/.test(version) || !existsSync(path)) {
    throw new TeguranError('TEMPLATE_VERSION_UNKNOWN', { version });
  }
  const files = JSON.parse(readFileSync(path, 'utf8')) as TemplateFile[];
  if (versionOf(files) !== version) {
    throw new TeguranError('TEMPLATE_INVALID', { template: version, problem: 'arsipnya berubah' });
  }
  return files;
}
