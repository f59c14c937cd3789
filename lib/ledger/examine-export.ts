import { checkAccounts } from './check-accounts.ts';
import { checkAgendas, type ReadAgenda, readAgendas } from './check-agendas.ts';
import { checkChanges } from './check-changes.ts';
import { checkExportedLog, type LogCheck } from './check-exported-log.ts';
import { checkFiles } from './check-files.ts';
import { checkNumbers } from './check-numbers.ts';
import { type Coverage, isCaseFile, measureCoverage } from './coverage.ts';
import type { ExportContext } from './export-context.ts';
import type { Finding } from './finding.ts';
import { loggedLetters, type PlatformLog } from './logged-letters.ts';
import type { Manifest } from './manifest.ts';
import { checkManifestSignature } from './manifest-signature.ts';
import { readManifest } from './read-manifest.ts';
import type { Sha256 } from './sha256.ts';
import type { NoteVerifier } from './signed-note.ts';
import { SYSTEM_LOG } from './system-log.ts';

/** What an export is proved with. */
export interface Proof {
  readonly sha256: Sha256;
  /** Without a key, a log that was rewritten as a whole cannot be told from the true one. */
  readonly verifier: NoteVerifier | null;
  /** Names the steps that the rules for letters forbid. */
  readonly replay: (logs: readonly PlatformLog[], exportedAt: string) => Finding[];
}

/** All that one export says, and what is wrong with it. */
export interface Examined {
  readonly kind: 'read';
  readonly manifest: Manifest;
  readonly logs: readonly LogCheck[];
  readonly agendas: readonly ReadAgenda[];
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

export type Examination = Examined | { readonly kind: 'bad'; readonly finding: Finding };

type Files = ReadonlyMap<string, Uint8Array>;

/** Holds every part of an export against every other, and against its signatures. */
export function examineExport(files: Files, { sha256, verifier, replay }: Proof): Examination {
  const read = readManifest(files);
  if (read.kind === 'bad') return read;
  const { manifest } = read;
  const context = { files, sha256, verifier, stage: manifest.stage };
  const logs = manifest.platforms.map((one) => checkExportedLog(context, one));
  const letters = loggedLetters(logs.filter(isOfLetters));
  const agendas = readAgendas(context);
  const { exportedAt } = manifest;
  const ground = { letters, exportedAt, isPartial: isCaseFile(manifest) };
  return {
    kind: 'read',
    manifest,
    logs,
    agendas,
    coverage: measureCoverage({ files, manifest, logs, letters, agendas }),
    findings: [
      ...checkParts(context, manifest, logs),
      ...replay(logs.filter(isOfLetters), exportedAt),
      ...checkAgendas(agendas, ground),
    ],
  };
}

/** The log of what is set for all letters tells of none of them. */
function isOfLetters({ platform }: LogCheck): boolean {
  return platform !== SYSTEM_LOG;
}

function checkParts(context: ExportContext, manifest: Manifest, logs: readonly LogCheck[]) {
  const links = logs.flatMap((log) => log.links);
  return [
    ...checkManifestSignature(context),
    ...logs.flatMap((log) => log.findings),
    ...checkNumbers(logs),
    ...checkAccounts(context, links),
    ...checkChanges(context, links),
    ...checkFiles(context, manifest, links),
  ];
}
