import { checkAccounts } from './check-accounts.ts';
import { checkAgendas } from './check-agendas.ts';
import { checkChanges } from './check-changes.ts';
import { checkExportedLog, type LogCheck } from './check-exported-log.ts';
import { checkFiles } from './check-files.ts';
import { checkNumbers } from './check-numbers.ts';
import type { LogEntry } from './entry.ts';
import { type Finding, finding } from './finding.ts';
import { MANIFEST, type Manifest, ManifestSchema } from './manifest.ts';
import { checkManifestSignature } from './manifest-signature.ts';
import type { Sha256 } from './sha256.ts';
import type { NoteVerifier } from './signed-note.ts';

export interface AuditReport {
  /** True only when nothing at all was found wrong. */
  readonly ok: boolean;
  /** Without a key, a log that was rewritten as a whole cannot be told from the true one. */
  readonly signatures: 'checked' | 'not-checked';
  readonly exportedAt: string | null;
  readonly platforms: readonly PlatformReport[];
  readonly files: number;
  readonly findings: readonly Finding[];
}

interface PlatformReport {
  readonly platform: string;
  readonly entries: number;
  readonly letters: number;
  readonly findings: number;
}

/** Proves an export against itself and, with a key, against what was signed. */
export function verifyExport(
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
  verifier: NoteVerifier | null,
): AuditReport {
  return readExport(files, sha256, verifier).report;
}

/** An export, proved, and the entries of all its logs for whoever wants to know what they say. */
export function readExport(
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
  verifier: NoteVerifier | null,
): { readonly report: AuditReport; readonly entries: readonly LogEntry[] } {
  const signatures = verifier ? 'checked' : 'not-checked';
  const read = readManifest(files);
  if (read.kind === 'bad') {
    const nothing = { ok: false, exportedAt: null, platforms: [], files: files.size };
    return { report: { ...nothing, signatures, findings: [read.finding] }, entries: [] };
  }
  const { manifest } = read;
  const context = { files, sha256, verifier, stage: manifest.stage };
  const logs = manifest.platforms.map((one) => checkExportedLog(context, one));
  const links = logs.flatMap((log) => log.links);
  const findings = [
    ...checkManifestSignature(context),
    ...logs.flatMap((log) => log.findings),
    ...checkNumbers(logs),
    ...checkAgendas(context, logs),
    ...checkAccounts(context, links),
    ...checkChanges(context, links),
    ...checkFiles(context, manifest, links),
  ];
  const report = {
    ok: findings.length === 0,
    signatures,
    exportedAt: manifest.exportedAt,
    platforms: logs.map(reportOf),
    files: files.size,
    findings,
  } as const;
  return { report, entries: links.map(({ entry }) => entry) };
}

function reportOf({ platform, links, findings }: LogCheck): PlatformReport {
  return {
    platform,
    entries: links.length,
    letters: new Set(links.map((link) => link.entry.subject.id)).size,
    findings: findings.length,
  };
}

type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'bad'; readonly finding: Finding };

function readManifest(files: ReadonlyMap<string, Uint8Array>): ReadManifest {
  const bytes = files.get(MANIFEST);
  if (!bytes) return { kind: 'bad', finding: finding('MANIFEST_MISSING', MANIFEST) };
  const unreadable: ReadManifest = {
    kind: 'bad',
    finding: finding('MANIFEST_UNREADABLE', MANIFEST),
  };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { data } = ManifestSchema.safeParse(JSON.parse(text));
    return data ? { kind: 'read', manifest: data } : unreadable;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return unreadable;
    throw error;
  }
}
