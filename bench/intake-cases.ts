// What can be done with the bytes of a list: ours, and what well-known readers do on the way there.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { checkTable } from '../lib/accounts/check-table.ts';
import { findHeader } from '../lib/accounts/find-header.ts';
import { mergeDuplicates } from '../lib/accounts/merge-duplicates.ts';
import type { ListFile } from '../lib/accounts/sheet.ts';
import { readList } from '../lib/adapters/spreadsheet/read-list.ts';
import { TeguranError } from '../lib/errors.ts';

/** Answers how many rows it saw; null when the reader is not installed. */
export type IntakeCase = (bytes: Uint8Array, peers: string) => Promise<number> | number | null;

export const intakeCases: Readonly<Record<string, IntakeCase>> = {
  'teguran: whole check': (bytes) => wholeCheck(readList(bytes, 'daftar')),
  'teguran: reading only': (bytes) =>
    readList(bytes, 'daftar').sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
  'exceljs: reading only': (bytes, peers) => {
    const library = load(peers, 'exceljs') as ExcelJs | null;
    if (library === null) return null;
    const workbook = new library.Workbook();
    return workbook.xlsx.load(bytes.buffer).then(() => workbook.worksheets[0]?.rowCount ?? 0);
  },
  'read-excel-file: reading only': (bytes, peers) => {
    const library = load(peers, 'read-excel-file/node') as ReadExcelFile | null;
    return library === null
      ? null
      : library.readSheet(Buffer.from(bytes)).then((rows) => rows.length);
  },
  'papaparse: reading only': (bytes, peers) => {
    const library = load(peers, 'papaparse') as Papa | null;
    if (library === null) return null;
    return library.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data.length;
  },
  'csv-parse: reading only': async (bytes) => {
    const { parse } = await import('csv-parse/sync');
    return parse(Buffer.from(bytes), { delimiter: ';' }).length;
  },
  'teguran: refusing': (bytes) => {
    try {
      return readList(bytes, 'daftar.xlsx').sheets.length;
    } catch (error) {
      if (error instanceof TeguranError && error.code === 'WORKBOOK_TOO_LARGE') return 0;
      throw error;
    }
  },
};

/** Parse, canonicalise, merge; above what one batch may hold, so the parts are called singly. */
function wholeCheck(file: ListFile): number {
  const drafts = file.sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    if (!header) throw new Error('the list has no header');
    const options = { today: '2026-11-24', format: file.format, pool: null };
    return checkTable(sheet, header, options).drafts;
  });
  const { items, merged } = mergeDuplicates(drafts);
  return items.length + merged.length + 1;
}

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: ArrayBufferLike): Promise<unknown> };
    readonly worksheets: readonly { readonly rowCount: number }[];
  };
}
interface ReadExcelFile {
  readSheet(bytes: Buffer): Promise<readonly unknown[]>;
}
interface Papa {
  parse(text: string, options: object): { readonly data: readonly unknown[] };
}

function load(peers: string, name: string): unknown {
  try {
    return createRequire(join(resolve(peers), 'x.cjs'))(name);
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
