import type { LogCheck } from './check-exported-log.ts';
import { compareExports } from './compare-exports.ts';
import type { Coverage } from './coverage.ts';
import type { LogEntry } from './entry.ts';
import { type Examined, examineExport, type Proof } from './examine-export.ts';
import type { Finding } from './finding.ts';

/** `partial` and `unanchored`: nothing is wrong, and yet it proves less than a whole log. */
export type Verdict = 'proved' | 'partial' | 'unanchored' | 'faulty';

export interface AuditReport {
  /** True only when nothing at all was found wrong in a whole export, with a key from elsewhere. */
  readonly ok: boolean;
  readonly verdict: Verdict;
  /** `self-signed`: they fit the key that the export brings itself, as those of any forgery do. */
  readonly signatures: 'checked' | 'self-signed' | 'not-checked';
  readonly exportedAt: string | null;
  readonly platforms: readonly PlatformReport[];
  readonly files: number;
  /** Null when the manifest cannot be read. */
  readonly coverage: Coverage | null;
  readonly findings: readonly Finding[];
}

interface PlatformReport {
  readonly platform: string;
  readonly entries: number;
  readonly letters: number;
  readonly findings: number;
}

type Files = ReadonlyMap<string, Uint8Array>;

export interface Auditing extends Proof {
  /** The key came from elsewhere than from the export. */
  readonly isAnchored: boolean;
  /** An export of before, which this one must continue. */
  readonly earlier?: Files | undefined;
}

/** Proves an export against itself and, with a key, against what was signed. */
export function verifyExport(files: Files, auditing: Auditing): AuditReport {
  return readExport(files, auditing).report;
}

/** An export, proved, and the entries of all its logs for whoever wants to know what they say. */
export function readExport(
  files: Files,
  auditing: Auditing,
): { readonly report: AuditReport; readonly entries: readonly LogEntry[] } {
  const examined = examineExport(files, auditing);
  const signatures = signaturesOf(auditing);
  if (examined.kind === 'bad') {
    const nothing = { exportedAt: null, platforms: [], files: files.size, coverage: null };
    const findings = [examined.finding];
    const verdict = 'faulty' as const;
    return { report: { ok: false, verdict, signatures, ...nothing, findings }, entries: [] };
  }
  const { manifest, logs, coverage } = examined;
  const findings = [...examined.findings, ...compareWith(examined, auditing)];
  const verdict = judge(findings, signatures, coverage);
  const report = {
    ok: verdict === 'proved',
    verdict,
    signatures,
    exportedAt: manifest.exportedAt,
    platforms: logs.map(reportOf),
    files: files.size,
    coverage,
    findings,
  };
  return { report, entries: logs.flatMap(({ links }) => links.map(({ entry }) => entry)) };
}

function signaturesOf({ verifier, isAnchored }: Auditing): AuditReport['signatures'] {
  if (verifier === null) return 'not-checked';
  return isAnchored ? 'checked' : 'self-signed';
}

function compareWith(now: Examined, { earlier, ...proof }: Auditing): Finding[] {
  return earlier === undefined ? [] : compareExports(examineExport(earlier, proof), now);
}

function judge(
  findings: readonly Finding[],
  signatures: AuditReport['signatures'],
  { missing }: Coverage,
): Verdict {
  if (findings.length > 0) return 'faulty';
  if (signatures !== 'checked') return 'unanchored';
  return missing.length > 0 ? 'partial' : 'proved';
}

function reportOf({ platform, links, findings }: LogCheck): PlatformReport {
  return {
    platform,
    entries: links.length,
    letters: new Set(links.map((link) => link.entry.subject.id)).size,
    findings: findings.length,
  };
}
