import { finding } from '#accounts/finding.ts';
import type { CheckReport, Finding } from '#accounts/report.ts';
import { nameEarlier } from './find-earlier.ts';

/** Puts to the report which rows name what a letter of another list already names. */
export function warnOfEarlier(report: CheckReport): CheckReport {
  const warnings = report.items.flatMap(({ sources, earlier: [latest] = [] }): Finding[] => {
    if (!latest) return [];
    const letter = nameEarlier(latest);
    return sources.map(({ sheet, row }) =>
      finding({ sheet, row, column: '' }, 'ALREADY_IN_LETTER', { letter }),
    );
  });
  return { ...report, warnings: [...report.warnings, ...warnings] };
}
