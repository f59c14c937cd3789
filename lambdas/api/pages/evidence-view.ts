import type { EvidenceReport } from '#cases/attach-evidence.ts';
import type { Batch } from '#cases/batch.ts';
import { SHOWN } from './earlier-view.ts';
import type { Cases } from './page-context.ts';

/** What became of the last archive of screenshots; null before one came. */
export async function evidenceView(cases: Cases, { evidenceReport }: Batch) {
  if (!evidenceReport) return null;
  const report = (await cases.readReport(evidenceReport)) as EvidenceReport;
  const { attached, refused, unused, problem } = report;
  const left = [...refused, ...unused.map((name) => ({ name, reason: null }))];
  return {
    attached: attached.length,
    left: left.length,
    files: left.slice(0, SHOWN),
    problem: problem?.message ?? null,
  };
}
