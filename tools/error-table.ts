import { rowCodes } from '#accounts/row-codes.ts';
import type { Facts } from '#errors/message.ts';
import { errorCodes, sentencesOf } from '#errors.ts';

/** Facts that print their own name, so that a sentence shows where its values go. */
const placeholders: Facts = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

const INTRO = `# Error codes

Codes are stable: scripts may rely on them. Each has an Indonesian sentence (what staff read) and an English one (what
logs and developers read), and says what was wrong, where, and what to do. Words in braces stand for the facts of the
case. Made from the code by \`npm run docs:errors\`; a test fails when this page is behind.
`;

/** The page that lists every code for people. */
export function errorTable(): string {
  const whole = errorCodes.map((code) => ({ code, ...sentencesOf(code, placeholders) }));
  const rows = Object.entries(rowCodes).map(([code, { level, id, en }]) => ({
    code: `${code}`,
    level,
    id: id(placeholders),
    en: en(placeholders),
  }));
  return [
    INTRO,
    '## A request, a file or a command\n',
    table(whole),
    '## A row of a list\n',
    'The row number and the heading of the file itself stand before the sentence. An error keeps its row out; a',
    'warning does not; a skipped row carries no account.\n',
    ...['error', 'warning', 'skipped'].flatMap((level) => [
      `### ${level}\n`,
      table(rows.filter((row) => row.level === level)),
    ]),
  ].join('\n');
}

interface Row {
  readonly code: string;
  readonly id: string;
  readonly en: string;
}

function table(rows: readonly Row[]): string {
  const lines = [...rows]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, id, en }) => `| \`${code}\` | ${cell(id)} | ${cell(en)} |`);
  return `| Code | Kalimat | Sentence |\n|---|---|---|\n${lines.join('\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
