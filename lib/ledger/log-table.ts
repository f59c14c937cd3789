import type { Link } from './chain.ts';
import type { LogEntry } from './entry.ts';

/** The columns of the log as staff and auditors read it. */
const COLUMNS: readonly { readonly heading: string; readonly read: (link: Link) => string }[] = [
  { heading: 'No. urut', read: ({ seq }) => String(seq + 1) },
  { heading: 'Waktu (WIB)', read: ({ entry }) => waktuWib(entry.at) },
  { heading: 'Platform', read: ({ platform }) => platform },
  { heading: 'Surat', read: ({ entry }) => entry.subject.id },
  { heading: 'Nomor surat', read: ({ entry }) => entry.nomor ?? '' },
  { heading: 'Langkah', read: ({ entry }) => entry.move },
  { heading: 'Dari keadaan', read: ({ entry }) => entry.from ?? '' },
  { heading: 'Menjadi', read: ({ entry }) => entry.to },
  { heading: 'Pelaku', read: ({ entry }) => entry.actor.sub },
  { heading: 'Kelompok', read: ({ entry }) => entry.actor.groups.join(', ') },
  { heading: 'Alasan', read: ({ entry }) => entry.reason ?? '' },
  { heading: 'Sidik SHA-256', read: ({ entry }) => hashesOf(entry) },
  { heading: 'Entri', read: ({ entry }) => entry.id },
];

/** A log as rows of text, the headings first. */
export function logTable(links: readonly Link[]): string[][] {
  return [
    COLUMNS.map(({ heading }) => heading),
    ...links.map((link) => COLUMNS.map(({ read }) => read(link))),
  ];
}

/** CSV with a byte order mark, as Excel with Indonesian settings opens it: semicolons between. */
export function logCsv(links: readonly Link[]): string {
  const rows = logTable(links).map((row) => `${row.map(csvCell).join(';')}\r\n`);
  return `\uFEFF${rows.join('')}`;
}

const FORMULA_START = /^[=+\-@\t\r\n\0]/u;

/** Cells that a spreadsheet would run as a formula begin with an apostrophe instead. */
export function safeText(text: string): string {
  const runs = FORMULA_START.test(text) || FORMULA_START.test(text.normalize('NFKC'));
  return runs ? `'${text}` : text;
}

function csvCell(text: string): string {
  return `"${safeText(text).replaceAll('"', '""')}"`;
}

function hashesOf(entry: LogEntry): string {
  return Object.entries(entry.hashes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${name}=${hash}`)
    .join(' ');
}

const WIB_AHEAD_MS = 7 * 3_600_000;

function waktuWib(instant: string): string {
  const wib = new Date(Date.parse(instant) + WIB_AHEAD_MS).toISOString();
  return `${wib.slice(0, 10)} ${wib.slice(11, 19)}`;
}
