import type { Link } from '#ledger/chain.ts';
import { LinkSchema } from '#ledger/chain.ts';
import {
  ACCOUNTS_FILE,
  LETTER_FILES,
  type LetterFileName,
  letterFolder,
  loggedFiles,
} from '#ledger/letter-files.ts';
import { logCsv } from '#ledger/log-table.ts';
import {
  agendaPath,
  bookPath,
  checkpointPath,
  type ExportFile,
  logPath,
  PUBLIC_KEY,
  READ_ME,
  sealManifest,
  tablePath,
} from '#ledger/manifest.ts';
import { spkiPem } from '#ledger/public-key.ts';
import { readMe } from '#ledger/read-me.ts';
import { encode } from '#ledger/sha256.ts';
import { accountsOf } from '#letters/facts.ts';
import { auditNumbers } from './audit-numbers.ts';
import type { Letter, StoredFile } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { loadFile } from './load-file.ts';
import { findLetter } from './move-letter.ts';
import type { Bucket, Clock, LetterStore, MailJournal, NumberSeries } from './ports.ts';
import {
  type CheckpointPorts,
  type PublishedLog,
  publishCheckpoints,
} from './publish-checkpoint.ts';

export interface ExportPorts extends CheckpointPorts {
  readonly letters: LetterStore;
  readonly numbers: NumberSeries;
  readonly mailJournal: Pick<MailJournal, 'events'>;
  readonly clock: Clock;
  /** The log as a workbook. */
  readonly logBook: (platform: string, links: readonly Link[]) => Uint8Array;
}

export interface ExportInput {
  /** All platforms that have a log when left out. */
  readonly platforms?: readonly string[];
  /** Letters, annexes, mails and mail events too: the whole evidence. */
  readonly withFiles: boolean;
  /** Only the files of these letters: the bundle of a case; the log stays whole. */
  readonly letterIds?: readonly string[];
}

/** The log as files that prove themselves: chains, signed checkpoints, tables, letters, manifest. */
export const exportLog =
  (ports: ExportPorts) =>
  async ({ platforms, withFiles, letterIds }: ExportInput): Promise<ExportFile[]> => {
    const { signer, stage } = ports;
    const { sha256 } = ports.hasher;
    const logs = await publishCheckpoints(ports)(platforms);
    const files: ExportFile[] = [
      text(READ_ME, readMe(stage, sha256(signer.spki))),
      text(PUBLIC_KEY, spkiPem(signer.spki)),
    ];
    for (const log of logs) {
      const links = log.lines.map((line) => LinkSchema.parse(JSON.parse(line)));
      files.push(...logFiles(log, links), book(ports, log, links));
      const wanted = links.filter(({ entry }) => letterIds?.includes(entry.subject.id) ?? true);
      if (withFiles) files.push(...(await evidence(ports, log.platform, wanted)));
    }
    files.push(...(await agendas(ports)));
    const head = {
      stage,
      exportedAt: ports.clock.now(),
      withFiles,
      letters: letterIds ? [...letterIds] : null,
      platforms: logs.map(({ platform, end }) => ({
        platform,
        entries: end.size,
        head: end.hash,
      })),
    };
    return [...files, ...(await sealManifest(head, files, signer, sha256))];
  };

function text(path: string, content: string): ExportFile {
  return { path, bytes: encode(content) };
}

function logFiles({ platform, lines, note }: PublishedLog, links: readonly Link[]): ExportFile[] {
  return [
    text(logPath(platform), lines.map((line) => `${line}\n`).join('')),
    text(tablePath(platform), logCsv(links)),
    text(checkpointPath(platform), note),
  ];
}

function book({ logBook }: ExportPorts, { platform }: PublishedLog, links: readonly Link[]) {
  return { path: bookPath(platform), bytes: logBook(platform, links) };
}

async function accountFile(
  ports: ExportPorts,
  folder: string,
  letter: Letter,
): Promise<ExportFile> {
  const { salt } = letter;
  const accounts = accountsOf(await loadFacts(ports, letter));
  return text(`${folder}/${ACCOUNTS_FILE}`, `${JSON.stringify({ salt, accounts }, null, 1)}\n`);
}

async function agendas(ports: ExportPorts): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const series of await ports.numbers.names()) {
    const agenda = await auditNumbers(ports)(series);
    files.push(text(agendaPath(series), `${JSON.stringify(agenda, null, 1)}\n`));
  }
  return files;
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

/** Files of the letters that the chain knows as issued; what is not sealed yet is left out. */
async function evidence(
  ports: ExportPorts,
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
    files.push(await accountFile(ports, folder, letter));
    const events = await ports.mailJournal.events(letterId);
    files.push(text(`${folder}/peristiwa.json`, `${JSON.stringify(events, null, 2)}\n`));
  }
  return files;
}
