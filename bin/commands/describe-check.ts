import type { Incomplete } from '#accounts/completeness.ts';
import { isRead } from '#accounts/header-words.ts';
import { type CheckReport, countReport, type Finding, type TableNote } from '#accounts/report.ts';

/** Longer lists are for the JSON form; people repair the first ones first. */
const SHOWN = 50;

/** What was understood, what was merged, and what to repair, by the file's own rows and headings. */
export function describeCheck(
  file: string,
  report: CheckReport,
  incomplete: readonly Incomplete[],
): string {
  const { rows, items, merged, errors, skipped } = countReport(report);
  return [
    `${file} (${report.encoding})`,
    ...report.notes,
    ...report.tables.map(describeTable),
    '',
    `${rows} baris = ${items} butir + ${merged} digabung + ${errors} bermasalah + ${skipped} dilewati`,
    ...platformLines(report),
    ...section('Harus diperbaiki', report.errors.map(line)),
    ...section(
      'Belum lengkap, belum dapat disurati',
      incomplete.map(({ message }) => message),
    ),
    ...section('Perlu dilihat', report.warnings.map(line)),
    ...section(
      'Digabung',
      report.merged.map((one) => `${place(one)}: ${one.reason}`),
    ),
    ...section(
      'Dilewati',
      report.skipped.map((one) => `${place(one)}: ${one.reason}`),
    ),
  ].join('\n');
}

function describeTable({ sheet, headerRow, columns }: TableNote): string {
  const read = columns.filter(({ field }) => isRead(field));
  const where = sheet === '' ? 'Judul kolom' : `Lembar "${sheet}": judul kolom`;
  const row = headerRow === 0 ? '' : ` pada baris ${headerRow}`;
  return `${where}${row}; dibaca: ${read.map(({ heading }) => heading).join(', ')}.`;
}

function platformLines({ items }: CheckReport): string[] {
  const groups = Map.groupBy(items, (item) => item.platform ?? 'belum diketahui');
  const sorted = [...groups].toSorted(([a], [b]) => a.localeCompare(b));
  return sorted.map(([platform, group]) => `  ${platform}: ${group.length} butir`);
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`  … dan ${lines.length - SHOWN} lagi (lihat --json)`] : [];
  return ['', `${title}:`, ...lines.slice(0, SHOWN).map((text) => `  ${text}`), ...more];
}

function line({ message, code }: Finding): string {
  return `${message} [${code}]`;
}

function place({ sheet, row }: { sheet: string; row: number }): string {
  return sheet === '' ? `Baris ${row}` : `Lembar "${sheet}" baris ${row}`;
}
