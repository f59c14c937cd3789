import { createHash } from 'node:crypto';
import type { EvidenceFile, ListFile } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { type Archive, openArchive } from './archive.ts';

export const BUNDLE_CODES = {
  damaged: 'ARCHIVE_DAMAGED',
  unsafe: 'ARCHIVE_UNSAFE',
  encrypted: 'ARCHIVE_ENCRYPTED',
  tooLarge: 'ARCHIVE_TOO_LARGE',
} as const;

const LIST = /\.(?:xlsx|xlsm|csv|tsv|txt|json)$/iu;
/** What operating systems add to every archive. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/iu;

/** One list together with the screenshots that its rows name, as one archive. */
export function readBundle(
  archive: Archive,
  readOne: (bytes: Uint8Array, name: string) => ListFile,
): ListFile {
  const names = contentNames(archive);
  const lists = names.filter((name) => LIST.test(name));
  const [list] = lists;
  if (list === undefined) throw new TeguranError('ARCHIVE_WITHOUT_LIST');
  if (lists.length > 1) throw new TeguranError('ARCHIVE_WITH_LISTS', { count: lists.length });
  const file = readOne(archive.bytes(list), list);
  return {
    ...file,
    evidence: readFiles(
      archive,
      names.filter((name) => name !== list),
    ),
  };
}

/** Screenshots that arrive on their own, after their list. */
export function readEvidenceArchive(bytes: Uint8Array): EvidenceFile[] {
  const archive = openArchive(bytes, BUNDLE_CODES);
  return readFiles(archive, contentNames(archive));
}

function contentNames(archive: Archive): string[] {
  return archive.names.filter((name) => !CLUTTER.test(name));
}

function readFiles(archive: Archive, names: readonly string[]): EvidenceFile[] {
  return names.map((name) => {
    const bytes = archive.bytes(name);
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}
