import { STATE_WORD } from '#cases/letter-state.ts';
import type { LetterShown, PipelineReport } from './walk-pipeline.ts';

const HEADINGS = ['Platform', 'Surat', 'Akun', 'Nomor surat', 'Surel', 'Entri log'] as const;
const RIGHT = new Set<number>([1, 2, 5]);

/** One line per platform, columns as wide as their content. */
export function drawTable({ letters }: PipelineReport): string {
  const rows = [...Map.groupBy(letters, (letter) => letter.platform)].map(rowOf);
  const total = [
    'Jumlah',
    String(letters.length),
    sum(letters, 'itemCount'),
    '',
    '',
    sum(letters, 'logEntries'),
  ];
  const table = [[...HEADINGS], ...rows, total];
  const widths = HEADINGS.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  const lines = table.map((row) =>
    row.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n');
}

function rowOf([platform, letters]: readonly [string, readonly LetterShown[]]): string[] {
  return [
    platform,
    String(letters.length),
    sum(letters, 'itemCount'),
    letters.map((letter) => letter.nomor ?? '-').join(', '),
    letters.map((letter) => STATE_WORD[letter.state] ?? letter.state).join(', '),
    sum(letters, 'logEntries'),
  ];
}

function sum(letters: readonly LetterShown[], field: 'itemCount' | 'logEntries'): string {
  return String(letters.reduce((total, letter) => total + letter[field], 0));
}

function pad(cell: string, width: number, at: number): string {
  return RIGHT.has(at) ? cell.padStart(width) : cell.padEnd(width);
}
