import { type Cell, EMPTY_CELL, type ListFile, type SheetRow } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { LAST_ROW, MAX_COLUMNS, refuseLongList } from './limits.ts';

/** A number as the file writes it: reading it as a number could lose digits of an id. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Entry = readonly (readonly [key: string, value: unknown])[];

/** Reads a JSON array of objects; its keys are the headings, and row 1 is the first object. */
export function readJson(text: string, encoding: string): ListFile {
  const entries = findList(parse(text)).map(toEntry);
  const headings = [...new Set(entries.flatMap((entry) => entry.map(([key]) => key)))];
  if (headings.length > MAX_COLUMNS) {
    throw new TeguranError('TOO_MANY_COLUMNS', { columns: headings.length, limit: MAX_COLUMNS });
  }
  const rows = [headingRow(headings), ...entries.map((entry, at) => toRow(entry, headings, at))];
  if (rows.length > LAST_ROW) refuseLongList(entries.length);
  return {
    format: 'json',
    encoding,
    sheets: [{ name: '', hidden: false, rows, merges: [], pictures: [], hiddenColumns: [] }],
    notes: [],
    evidence: null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value, context: { source?: string } = {}) =>
      typeof value === 'number' ? new NumberText(context.source ?? String(value)) : value,
    );
  } catch (error) {
    throw new TeguranError('JSON_DAMAGED', {}, { cause: error });
  }
}

/** The list itself, or the only list inside an object such as our own annex. */
function findList(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  const lists = isObject(document) ? Object.values(document).filter(Array.isArray) : [];
  const [only] = lists;
  if (only === undefined || lists.length > 1) throw new TeguranError('JSON_DAMAGED');
  return only;
}

function toEntry(value: unknown): Entry {
  if (!isObject(value)) throw new TeguranError('JSON_DAMAGED');
  return Object.entries(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof NumberText);
}

function headingRow(headings: readonly string[]): SheetRow {
  const cells = headings.map((text): Cell => ({ text, type: 'text' }));
  return { number: 0, hidden: false, cells };
}

function toRow(entry: Entry, headings: readonly string[], index: number): SheetRow {
  const values = new Map(entry);
  const cells = headings.map((heading) => toCell(values.get(heading)));
  return { number: index + 1, hidden: false, cells };
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return EMPTY_CELL;
  if (value instanceof NumberText) return { text: value.text, type: 'number' };
  if (typeof value === 'boolean') return { text: String(value), type: 'boolean' };
  return { text: textOf(value), type: 'text' };
}

/** Lists of plain values become lines; anything deeper is kept as it stands. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof NumberText) return value.text;
  if (Array.isArray(value) && value.every((part) => !isObject(part) || Array.isArray(part))) {
    return value.map(textOf).join('\n');
  }
  return JSON.stringify(value, (_key, part) => (part instanceof NumberText ? part.text : part));
}
