import type { ListFile, Sheet } from '#accounts/sheet.ts';
import { TeguranError } from '#errors.ts';
import { type Archive, openArchive } from './archive.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorksheet, type WorkbookParts } from './read-worksheet.ts';
import { attribute, readXml } from './read-xml.ts';
import { type Relationship, readRelationships } from './relationships.ts';

/** The part that every workbook has, and no other archive. */
export const CONTENT_TYPES = '[Content_Types].xml';

const CODES = {
  damaged: 'WORKBOOK_DAMAGED',
  unsafe: 'WORKBOOK_UNSAFE',
  encrypted: 'ENCRYPTED_WORKBOOK',
  tooLarge: 'WORKBOOK_TOO_LARGE',
} as const;

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** Reads an XLSX workbook as untrusted bytes: counted while unpacking, never evaluated. */
export function readWorkbook(bytes: Uint8Array): ListFile {
  const archive = openArchive(bytes, CODES);
  const part = findWorkbook(archive);
  const relationships = readRelationships(archive, part);
  const { entries, date1904 } = readEntries(archive, part);
  const parts: WorkbookParts = {
    archive,
    strings: readSharedStrings(archive, targetOf(relationships, 'sharedStrings')),
    isDateStyle: readStyles(archive, targetOf(relationships, 'styles')),
    date1904,
  };
  const sheets = entries.flatMap((entry) => readSheet(parts, entry, relationships));
  return { format: 'xlsx', encoding: 'XLSX', sheets, notes: [], evidence: null };
}

function findWorkbook(archive: Archive): string {
  if (!archive.has(CONTENT_TYPES)) throw new TeguranError('NOT_A_WORKBOOK');
  if (archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name))) {
    throw new TeguranError('MACRO_WORKBOOK');
  }
  const part = targetOf(readRelationships(archive, ''), 'officeDocument');
  if (part === undefined || !archive.has(part) || !isSpreadsheet(archive, part)) {
    throw new TeguranError('NOT_A_WORKBOOK');
  }
  return part;
}

/** The content type tells a workbook from a text document, and one that may hold macros. */
function isSpreadsheet(archive: Archive, part: string): boolean {
  let type = '';
  readXml(archive, CONTENT_TYPES, {
    open: (name, { PartName = '', ContentType = '' }) => {
      if (name === 'Override' && PartName.toLowerCase() === `/${part}`.toLowerCase()) {
        type = ContentType;
      }
    },
  });
  if (/macroEnabled/iu.test(type)) throw new TeguranError('MACRO_WORKBOOK');
  return type === '' ? /workbook\.xml$/iu.test(part) : /spreadsheetml/iu.test(type);
}

function readEntries(archive: Archive, part: string): { entries: SheetEntry[]; date1904: boolean } {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  readXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const hidden = /hidden/iu.test(attributes['state'] ?? '');
      entries.push({ name: attributes['name'] ?? '', id: attribute(attributes, 'id'), hidden });
    },
  });
  return { entries, date1904 };
}

/** Charts and dialogues are sheets too, but no list can be in them. */
function readSheet(
  parts: WorkbookParts,
  { name, id, hidden }: SheetEntry,
  relationships: readonly Relationship[],
): Sheet[] {
  const target = relationships.find((one) => one.id === id);
  if (target?.type !== 'worksheet') return [];
  return [{ name, hidden, ...readWorksheet(parts, target.target) }];
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((one) => one.type === type && !one.external)?.target;
}
