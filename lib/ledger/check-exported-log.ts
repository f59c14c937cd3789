import { type ChainCheck, checkChain } from './check-chain.ts';
import { type Checkpoint, logOrigin, parseCheckpoint } from './checkpoint.ts';
import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { logCsv } from './log-table.ts';
import type { PlatformLog } from './logged-letters.ts';
import { checkpointPath, logPath, tablePath } from './manifest.ts';
import { merkleRoot } from './merkle.ts';
import { isSignedBy, parseNote } from './signed-note.ts';

export interface LogCheck extends PlatformLog {
  /** As they stand in the file. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

interface Stated {
  readonly platform: string;
  readonly head: string;
}

/** One platform's log: its lines, its end, its table and its checkpoint. */
export function checkExportedLog(context: ExportContext, stated: Stated): LogCheck {
  const { platform } = stated;
  const file = logPath(platform);
  const text = textOf(context, file);
  if (text === null) {
    return { platform, lines: [], links: [], findings: [finding('LOG_MISSING', file)] };
  }
  const lines = linesOf(text);
  const chain = checkChain(file, platform, lines, context.sha256);
  const findings = [
    ...chain.findings,
    ...checkEnd(file, chain, stated.head),
    ...checkTable(context, platform, chain.links),
    ...checkAgainstCheckpoint(context, platform, lines),
  ];
  return { platform, lines, links: chain.links, findings };
}

/** A last line without its newline is still a line; an empty one is a line that cannot be read. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The last line has no successor to disown it: the manifest does. */
function checkEnd(file: string, { end, links, findings }: ChainCheck, head: string): Finding[] {
  if (end.hash === head || findings.length > 0) return [];
  const last = links.at(-1);
  return [finding('ENTRY_CHANGED', file, { line: end.size, entry: last?.entry.id ?? null })];
}

function checkTable(context: ExportContext, platform: string, links: LogCheck['links']): Finding[] {
  const table = textOf(context, tablePath(platform));
  if (table === null || table === logCsv(links)) return [];
  return [finding('LOG_TABLE_DIFFERS', tablePath(platform))];
}

function checkAgainstCheckpoint(
  context: ExportContext,
  platform: string,
  lines: readonly string[],
): Finding[] {
  const file = checkpointPath(platform);
  const text = textOf(context, file);
  if (text === null) return [finding('CHECKPOINT_MISSING', file)];
  const note = parseNote(text);
  const checkpoint = note && parseCheckpoint(note.text);
  if (!checkpoint) return [finding('CHECKPOINT_UNREADABLE', file)];
  const { verifier, sha256, stage } = context;
  const signed = verifier === null || isSignedBy(note, verifier, sha256);
  return [
    ...(signed ? [] : [finding('CHECKPOINT_SIGNATURE_INVALID', file)]),
    ...(checkpoint.origin === logOrigin(stage, platform)
      ? []
      : [finding('CHECKPOINT_OTHER_LOG', file, { detail: `"${checkpoint.origin}".` })]),
    ...checkTree(context, logPath(platform), lines, checkpoint),
  ];
}

function checkTree(
  { sha256 }: ExportContext,
  file: string,
  lines: readonly string[],
  { size, root }: Checkpoint,
): Finding[] {
  if (lines.length < size) {
    const detail = `Titik periksa mencakup ${size} entri, log hanya ${lines.length}.`;
    return [finding('LOG_TAIL_CUT', file, { line: lines.length, detail })];
  }
  const grown =
    lines.length > size
      ? [finding('LOG_TAIL_GROWN', file, { line: size + 1, detail: `Mulai baris ${size + 1}.` })]
      : [];
  const same = merkleRoot(lines.slice(0, size), sha256) === root;
  return same ? grown : [...grown, finding('CHECKPOINT_ROOT_DIFFERS', file)];
}
