import type { Agenda, AgendaLine } from './agenda.ts';
import { nameOf } from './check-agenda-line.ts';
import type { LogCheck } from './check-exported-log.ts';
import { isCaseFile } from './coverage.ts';
import type { Examination, Examined } from './examine-export.ts';
import { type Finding, finding } from './finding.ts';
import { agendaPath, logPath, MANIFEST } from './manifest.ts';

/** A log only grows: whatever an earlier export held is where it was, in the same words. */
export function compareExports(earlier: Examination, now: Examined): Finding[] {
  if (earlier.kind === 'bad') return [unsound(1)];
  const { findings, logs, manifest, agendas } = earlier;
  const isLater = manifest.exportedAt > now.manifest.exportedAt;
  return [
    ...(findings.length > 0 ? [unsound(findings.length)] : []),
    ...(isLater ? [finding('EARLIER_IS_LATER', MANIFEST)] : []),
    ...logs.flatMap((log) => compareLog(log, now)),
    ...agendas.flatMap(({ agenda }) => (agenda ? compareAgenda(agenda, now) : [])),
  ];
}

function unsound(count: number): Finding {
  return finding('EARLIER_UNSOUND', MANIFEST, { detail: `${count} temuan.` });
}

function compareLog({ platform, lines }: LogCheck, now: Examined): Finding[] {
  const file = logPath(platform);
  const own = now.logs.find((one) => one.platform === platform);
  if (!own) return isCaseFile(now.manifest) ? [] : [finding('PLATFORM_VANISHED', file)];
  const at = lines.findIndex((line, index) => line !== own.lines[index]);
  if (at < 0) return [];
  const detail = `Dahulu ${lines.length} entri, kini ${own.lines.length}.`;
  return own.lines[at] === undefined
    ? [finding('HISTORY_SHORTER', file, { line: at, detail })]
    : [finding('HISTORY_CHANGED', file, { line: at + 1, detail })];
}

function compareAgenda({ series, lines }: Agenda, now: Examined): Finding[] {
  const file = agendaPath(series);
  const own = now.agendas.find(({ agenda }) => agenda?.series === series)?.agenda;
  const places = new Map(own?.lines.map((line) => [nameOf(line), line]));
  return lines.flatMap((line) => {
    if (line.status === 'unaccounted') return [];
    const kept = places.get(nameOf(line));
    const detail = `Nomor ${nameOf(line)}.`;
    if (!kept) return [finding('NOMOR_VANISHED', file, { detail })];
    return isKept(line, kept) ? [] : [finding('NOMOR_REWRITTEN', file, { detail })];
  });
}

/** A letter may be withdrawn after its number was given; nothing else about a number changes. */
function isKept(before: AgendaLine, after: AgendaLine): boolean {
  const withdrawn = before.status === 'issued' && after.status === 'void';
  return (
    (withdrawn || before.status === after.status) &&
    before.letterId === after.letterId &&
    before.nomor === after.nomor &&
    before.holder === after.holder
  );
}
