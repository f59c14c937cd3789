import type { LogEntry } from '#ledger/entry.ts';
import { type Finding, finding } from '#ledger/finding.ts';
import type { PlatformLog } from '#ledger/logged-letters.ts';
import { logPath } from '#ledger/manifest.ts';
import { judgeStep, SLACK_MS } from './judge-step.ts';
import { NOTHING_YET, remember } from './letter-past.ts';

interface Step {
  readonly line: number;
  readonly entry: LogEntry;
}

/** Takes every letter of some logs through its steps again; names each step that the rules forbid. */
export function replayLetters(logs: readonly PlatformLog[], exportedAt: string): Finding[] {
  return logs.flatMap(({ platform, links }) => {
    const steps = links.map(({ entry }, at) => ({ line: at + 1, entry }));
    const letters = Map.groupBy(steps, ({ entry }) => entry.subject.id);
    return [...letters.values()].flatMap((own) => replay(logPath(platform), own, exportedAt));
  });
}

function replay(file: string, steps: readonly Step[], exportedAt: string): Finding[] {
  const latest = Date.parse(exportedAt) + SLACK_MS;
  let past = NOTHING_YET;
  const findings: Finding[] = [];
  for (const { line, entry } of steps) {
    const codes = judgeStep(past, entry);
    if (Date.parse(entry.at) > latest) codes.push('STEP_AFTER_EXPORT');
    const detail = `Langkah "${entry.move}" dari keadaan "${past.state ?? 'belum ada'}".`;
    for (const code of codes) findings.push(finding(code, file, { line, entry: entry.id, detail }));
    past = remember(past, entry);
  }
  return findings;
}
