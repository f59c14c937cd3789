import type { Link } from './chain.ts';
import { type ExportContext, textOf } from './export-context.ts';
import { type Finding, finding } from './finding.ts';
import { CHANGES } from './manifest.ts';
import { changeHash, SYSTEM_LOG } from './system-log.ts';

/** Every change of a setting that the log carries lies beside it, word for word. */
export function checkChanges(context: ExportContext, links: readonly Link[]): Finding[] {
  const own = links.filter(({ platform }) => platform === SYSTEM_LOG);
  const known = readChanges(context);
  return own.flatMap(({ entry }) => {
    const logged = entry.hashes['change'];
    if (logged === undefined || known.has(logged)) return [];
    return [finding('CHANGE_DIFFERS', CHANGES, { entry: entry.id })];
  });
}

function readChanges(context: ExportContext): ReadonlySet<string> {
  try {
    const changes: unknown = JSON.parse(textOf(context, CHANGES) ?? '[]');
    const list = Array.isArray(changes) ? changes : [];
    return new Set(list.map((change) => changeHash(change, context.sha256)));
  } catch (error) {
    if (error instanceof SyntaxError) return new Set();
    throw error;
  }
}
