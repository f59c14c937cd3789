import type { Link } from './chain.ts';

/** Files of a letter in an export, and the name under which its log entries carry their hash. */
export const LETTER_FILES = {
  'surat.pdf': 'final',
  'surel.eml': 'mime',
  'lampiran.csv': 'annexCsv',
  'lampiran.json': 'annexJson',
  'fakta.json': 'facts',
} as const;

/** What platforms answered: how the hash of a document or file is called, and what its name ends in. */
export const ANSWER_FILES = {
  answer: 'json',
  answerPdf: 'pdf',
  answerPng: 'png',
  answerJpg: 'jpg',
  answerEml: 'eml',
} as const;

/** A letter may have many answers: each file is named by its own hash. */
export const answerFileName = (sha256: string, extension: string): string =>
  `jawaban-${sha256}.${extension}`;

/** The accounts that a letter names, with the salt of their hash in the chain. */
export const ACCOUNTS_FILE = 'akun.json';

/** What the mail service told of a letter; empty where it told nothing. */
export const EVENTS_FILE = 'peristiwa.json';

export const LETTERS_FOLDER = 'surat/';

export type LetterFileName = keyof typeof LETTER_FILES;

const NAMES = Object.keys(LETTER_FILES) as LetterFileName[];

export const letterFolder = (platform: string, letterId: string): string =>
  `${LETTERS_FOLDER}${platform}/${letterId}`;

/** The signed letter in the folder of another file of the same letter. */
export function signedLetterBeside(path: string): string {
  return path.replace(/[^/]+$/, 'surat.pdf');
}

/** Every file of every letter that a chain vouches for: its path and the hash last logged. */
export function loggedFiles(links: readonly Link[]): Map<string, LoggedFile> {
  const files = new Map<string, LoggedFile>();
  for (const { platform, entry } of links) {
    const folder = letterFolder(platform, entry.subject.id);
    for (const [name, sha256] of namesIn(entry.hashes)) {
      files.set(`${folder}/${name}`, { sha256, entry: entry.id });
    }
  }
  return files;
}

function namesIn(hashes: Link['entry']['hashes']): [name: string, sha256: string][] {
  const named = [
    ...NAMES.map((name) => [name, hashes[LETTER_FILES[name]]] as const),
    ...Object.entries(ANSWER_FILES).map(([key, extension]) => {
      const sha256 = hashes[key];
      return [answerFileName(sha256 ?? '', extension), sha256] as const;
    }),
  ];
  return named.flatMap(([name, sha256]) => (sha256 === undefined ? [] : [[name, sha256]]));
}

export interface LoggedFile {
  readonly sha256: string;
  /** The entry that says so. */
  readonly entry: string;
}
