import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TeguranError } from '#errors.ts';
import {
  type Fill,
  type FrozenSet,
  openSet,
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

/** Where every set that ever wrote a letter is kept, one module named by its version. */
export const VERSIONS_FOLDER = 'versions';

export function frozenPath(folder: string, version: string): string {
  return join(folder, VERSIONS_FOLDER, `${version}.cjs`);
}

/** Opens the frozen set of the present texts, once; older sets when a letter asks. */
export function loadTemplates(folder: string): Templates {
  const current = openFrozen(folder, versionOf(readFiles(folder)));
  const older = new Map<string, TemplateSet>();
  const at = (version: string): TemplateSet => {
    if (version === current.version) return current;
    const set = older.get(version) ?? openFrozen(folder, version);
    older.set(version, set);
    return set;
  };
  return { version: current.version, files: current.files, find: current.find, at };
}

/** What letters and their mails are made of; the pages of the console may change without them. */
const WRITTEN = ['letters', 'emails'];

/** The present texts in the order of their names. */
export function readFiles(folder: string): TemplateFile[] {
  return WRITTEN.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => ({
        name: `${part}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(folder, part, name), 'utf8'),
      })),
  ).sort((one, other) => (one.name < other.name ? -1 : 1));
}

const require = createRequire(import.meta.url);

function openFrozen(folder: string, version: string): TemplateSet {
  const path = frozenPath(folder, version);
  if (!/^[0-9a-f]{16}$/.test(version) || !existsSync(path)) {
    throw new TeguranError('TEMPLATE_VERSION_UNKNOWN', { version });
  }
  const frozen = require(path) as FrozenSet;
  if (versionOf(frozen.files) !== version) {
    throw new TeguranError('TEMPLATE_INVALID', { template: version, problem: 'arsipnya berubah' });
  }
  return openSet(frozen);
}
