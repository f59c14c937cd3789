import type { Link } from '#ledger/chain.ts';
import { LinkSchema } from '#ledger/chain.ts';
import { logCsv } from '#ledger/log-table.ts';
import {
  agendaPath,
  bookPath,
  CHANGES,
  checkpointPath,
  type ExportFile,
  logPath,
  PUBLIC_KEY,
  READ_ME,
  sealManifest,
  tablePath,
  textFile,
} from '#ledger/manifest.ts';
import { spkiPem } from '#ledger/public-key.ts';
import { readMe } from '#ledger/read-me.ts';
import { SYSTEM_LOG } from '#ledger/system-log.ts';
import { auditNumbers } from './audit-numbers.ts';
import { exportLetterFiles, type LetterFilePorts } from './export-letter-files.ts';
import type { Clock } from './ports/clock.ts';
import type { NumberSeries } from './ports/number-series.ts';
import type { SettingChanges } from './ports/setting-changes.ts';
import {
  type CheckpointPorts,
  type PublishedLog,
  publishCheckpoints,
} from './publish-checkpoint.ts';

export interface ExportPorts extends CheckpointPorts, LetterFilePorts {
  readonly numbers: NumberSeries;
  readonly changes: Pick<SettingChanges, 'all'>;
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
      textFile(READ_ME, readMe(stage, sha256(signer.spki))),
      textFile(PUBLIC_KEY, spkiPem(signer.spki)),
    ];
    for (const log of logs) {
      const links = log.lines.map((line) => LinkSchema.parse(JSON.parse(line)));
      files.push(...logFiles(log, links), book(ports, log, links));
      const wanted = links.filter(({ entry }) => letterIds?.includes(entry.subject.id) ?? true);
      if (withFiles) files.push(...(await exportLetterFiles(ports, log.platform, wanted)));
    }
    files.push(...(await agendas(ports)), ...(await changesOf(ports, logs)));
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

function logFiles({ platform, lines, note }: PublishedLog, links: readonly Link[]): ExportFile[] {
  return [
    textFile(logPath(platform), lines.map((line) => `${line}\n`).join('')),
    textFile(tablePath(platform), logCsv(links)),
    textFile(checkpointPath(platform), note),
  ];
}

function book({ logBook }: ExportPorts, { platform }: PublishedLog, links: readonly Link[]) {
  return { path: bookPath(platform), bytes: logBook(platform, links) };
}

/** What the log of the system speaks of; a change that its writer died over never came about. */
async function changesOf({ changes }: ExportPorts, logs: readonly PublishedLog[]) {
  const own = logs.find(({ platform }) => platform === SYSTEM_LOG);
  if (!own) return [];
  const ids = new Set(own.lines.map((line) => LinkSchema.parse(JSON.parse(line)).entry.id));
  const logged = (await changes.all()).filter(({ changeId }) => ids.has(changeId));
  return [textFile(CHANGES, `${JSON.stringify(logged, null, 1)}\n`)];
}

async function agendas(ports: ExportPorts): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const series of await ports.numbers.names()) {
    const agenda = await auditNumbers(ports)(series);
    files.push(textFile(agendaPath(series), `${JSON.stringify(agenda, null, 1)}\n`));
  }
  return files;
}
