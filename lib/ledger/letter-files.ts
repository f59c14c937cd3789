import type { Link } from './chain.ts';

/** Files of a letter in an export, and the name under which its log entries carry their hash. */
export const LETTER_FILES = {
  'surat.pdf': 'final',
  'surel.eml': 'mime',
  'lampiran.csv': 'annexCsv',
  'lampiran.json': 'annexJson',
  'fakta.json': 'facts',
} as const;

/** The accounts that a letter names, with the salt of their hash in the chain. */
export const ACCOUNTS_FILE = 'akun.json';

export type LetterFileName = keyof typeof LETTER_FILES;

const NAMES = Object.keys(LETTER_FILES) as LetterFileName[];

export const letterFolder = (platform: string, letterId: string): string =>
  `surat/${platform}/${letterId}`;

/** The signed letter in the folder of another file of the same letter. */
export function signedLetterBeside(path: string): string {
  return path.replace(/[^/]+$/, 'surat.pdf');
}

/** Every file of every letter that a chain vouches for: its path and the hash last logged. */
export function loggedFiles(links: readonly Link[]): Map<string, LoggedFile> {
  const files = new Map<string, LoggedFile>();
  for (const { platform, entry } of links) {
    for (const name of NAMES) {
      const sha256 = entry.hashes[LETTER_FILES[name]];
      if (sha256 === undefined) continue;
      const path = `${letterFolder(platform, entry.subject.id)}/${name}`;
      files.set(path, { sha256, entry: entry.id });
    }
  }
  return files;
}

export interface LoggedFile {
  readonly sha256: string;
  /** The entry that says so. */
  readonly entry: string;
}
