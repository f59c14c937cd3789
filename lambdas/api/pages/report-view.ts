import type { CheckReport } from '#accounts/report.ts';
import { SHOWN } from './earlier-view.ts';

/** What the check of a list found, each part up to what a page holds. */
export function reportView(report: CheckReport) {
  const { errors, warnings, merged, skipped, notes, tables } = report;
  return {
    notes,
    columns: tables.flatMap((table) => table.columns),
    errors: errors.slice(0, SHOWN),
    moreErrors: Math.max(0, errors.length - SHOWN),
    warnings: inPart(warnings),
    merged: inPart(merged),
    skipped: inPart(skipped),
  };
}

function inPart<Row>(rows: readonly Row[]) {
  if (rows.length === 0) return null;
  return { rows: rows.slice(0, SHOWN), total: rows.length, cut: rows.length > SHOWN };
}
