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
  /** Adds to the chains what letters have and they lack. */
  readonly seal: () => Promise<unknown>;
  /** The log as a workbook. */
  readonly logBook: (platform: string, links: readonly Link[]) => Uint8Array;
}

export interface ExportInput {
  /** All platforms that have a log when left out; the manifest names the letters of fewer. */
  readonly platforms?: readonly string[];
  /** Letters, annexes, mails and mail events too: the whole evidence. */
  readonly withFiles: boolean;
  /** Only the files of these letters: the bundle of a case; the log stays whole. */
  readonly letterIds?: readonly string[];
}

/**
 * The log as files that prove themselves: chains, signed checkpoints, tables, letters, manifest.
 *
 * The instant of the export comes first, then the numbers, then the chains: a number without its letter in
 * the log is thus a fault, and one that the log alone knows was given since.
 */
export const exportLog =
  (ports: ExportPorts) =>
  async (input: ExportInput): Promise<ExportFile[]> => {
    const { signer, stage } = ports;
    const { sha256 } = ports.hasher;
    const exportedAt = ports.clock.now();
    const numbers = await agendas(ports);
    await ports.seal();
    const logs = (await publishCheckpoints(ports)(input.platforms)).map(withLinks);
    const files: ExportFile[] = [
      textFile(READ_ME, readMe(stage, sha256(signer.spki))),
      textFile(PUBLIC_KEY, spkiPem(signer.spki)),
    ];
    for (const log of logs) files.push(...(await filesOf(ports, log, input)));
    files.push(...numbers, ...(await changesOf(ports, logs)));
    const head = { stage, exportedAt, ...scopeOf(input, logs) };
    return [...files, ...(await sealManifest(head, files, signer, sha256))];
  };

interface LinkedLog extends PublishedLog {
  readonly links: readonly Link[];
}

function withLinks(log: PublishedLog): LinkedLog {
  return { ...log, links: log.lines.map((line) => LinkSchema.parse(JSON.parse(line))) };
}

async function filesOf(
  ports: ExportPorts,
  log: LinkedLog,
  { withFiles, letterIds }: ExportInput,
): Promise<ExportFile[]> {
  const { platform, links } = log;
  const own = [
    ...logFiles(log),
    { path: bookPath(platform), bytes: ports.logBook(platform, links) },
  ];
  if (!withFiles) return own;
  const wanted = links.filter(({ entry }) => letterIds?.includes(entry.subject.id) ?? true);
  return [...own, ...(await exportLetterFiles(ports, platform, wanted))];
}

/** What is in it and what is not: whoever leaves platforms out names the letters that are left. */
function scopeOf({ withFiles, platforms, letterIds }: ExportInput, logs: readonly LinkedLog[]) {
  const those = logs.flatMap(({ links }) => links.map(({ entry }) => entry.subject.id));
  return {
    withFiles,
    letters: letterIds ? [...letterIds] : platforms ? [...new Set(those)] : null,
    platforms: logs.map(({ platform, end }) => ({
      platform,
      entries: end.size,
      head: end.hash,
    })),
  };
}

function logFiles({ platform, lines, note, links }: LinkedLog): ExportFile[] {
  return [
    textFile(logPath(platform), lines.map((line) => `${line}\n`).join('')),
    textFile(tablePath(platform), logCsv(links)),
    textFile(checkpointPath(platform), note),
  ];
}

/** What the log of the system speaks of; a change that its writer died over never came about. */
async function changesOf({ changes }: ExportPorts, logs: readonly LinkedLog[]) {
  const own = logs.find(({ platform }) => platform === SYSTEM_LOG);
  if (!own) return [];
  const ids = new Set(own.links.map(({ entry }) => entry.id));
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
