import type { Link } from '#ledger/chain.ts';
import {
  ACCOUNTS_FILE,
  ANSWER_FILES,
  answerFileName,
  EVENTS_FILE,
  LETTER_FILES,
  type LetterFileName,
  letterFolder,
  loggedFiles,
} from '#ledger/letter-files.ts';
import { type ExportFile, textFile } from '#ledger/manifest.ts';
import { accountsOf } from '#letters/facts.ts';
import { answersOf } from './answer.ts';
import type { Letter, StoredFile } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { loadFile } from './load-file.ts';
import { findLetter } from './move-letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { MailJournal } from './ports/mail-journal.ts';
import type { Bucket, ObjectStore } from './ports/object-store.ts';

export interface LetterFilePorts {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly mailJournal: Pick<MailJournal, 'events'>;
}

const STORED: Readonly<
  Record<LetterFileName, { bucket: Bucket; file: (letter: Letter) => StoredFile | null }>
> = {
  'surat.pdf': { bucket: 'letters', file: (letter) => letter.final },
  'surel.eml': { bucket: 'mail', file: (letter) => letter.mime },
  'lampiran.csv': { bucket: 'letters', file: (letter) => letter.annexCsv },
  'lampiran.json': { bucket: 'letters', file: (letter) => letter.annexJson },
  'fakta.json': { bucket: 'letters', file: (letter) => letter.facts },
};

/** What the platform answered: each record, and the answer as it came where somebody kept it. */
function answerFilesOf(letter: Letter): [name: string, stored: StoredFile][] {
  const files = new Map<string, StoredFile>();
  for (const { document, file } of answersOf(letter)) {
    files.set(answerFileName(document.sha256, ANSWER_FILES.answer), document);
    if (file) files.set(answerFileName(file.sha256, file.form), file);
  }
  return [...files];
}

/** Files of the letters that the chain knows as issued; what is not sealed yet is left out. */
export async function exportLetterFiles(
  ports: LetterFilePorts,
  platform: string,
  links: readonly Link[],
): Promise<ExportFile[]> {
  const logged = loggedFiles(links);
  const files: ExportFile[] = [];
  for (const letterId of new Set(links.map((link) => link.entry.subject.id))) {
    const folder = letterFolder(platform, letterId);
    if (!logged.has(`${folder}/surat.pdf`)) continue;
    const letter = await findLetter(ports.letters, letterId);
    for (const name of Object.keys(LETTER_FILES) as LetterFileName[]) {
      const { bucket, file } = STORED[name];
      const stored = file(letter);
      if (!stored) continue;
      files.push({ path: `${folder}/${name}`, bytes: await loadFile(ports, bucket, stored) });
    }
    // What was recorded since the log was sealed comes with the next export.
    const answers = answerFilesOf(letter).filter(([name]) => logged.has(`${folder}/${name}`));
    for (const [name, stored] of answers) {
      files.push({ path: `${folder}/${name}`, bytes: await loadFile(ports, 'letters', stored) });
    }
    files.push(await accountFile(ports, folder, letter));
    const events = await ports.mailJournal.events(letterId);
    files.push(textFile(`${folder}/${EVENTS_FILE}`, `${JSON.stringify(events, null, 2)}\n`));
  }
  return files;
}

async function accountFile(
  ports: LetterFilePorts,
  folder: string,
  letter: Letter,
): Promise<ExportFile> {
  const { salt } = letter;
  const accounts = accountsOf(await loadFacts(ports, letter));
  return textFile(`${folder}/${ACCOUNTS_FILE}`, `${JSON.stringify({ salt, accounts }, null, 1)}\n`);
}
