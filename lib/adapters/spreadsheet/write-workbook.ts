import { strToU8, zipSync } from 'fflate';
import type { Cell } from '#accounts/sheet.ts';
import { escapeXml } from './escape-xml.ts';
import { sheetXml } from './sheet-xml.ts';

export interface NewSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A fixed time keeps the bytes the same for the same rows; archives hold it as the clock on the wall. */
const MTIME = new Date(2000, 0, 1);
const NAME_LENGTH = 31;

/** A workbook without formulas: text is text, however it starts, and stays so when edited. */
export function writeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml', false]]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`, false] as const),
      ['styles', 'styles.xml', false],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, at) => {
    const { xml, links } = sheetXml(sheet);
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `${DECLARATION}${xml}`;
    if (links.length > 0) {
      parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(
        links.map((link) => ['hyperlink', link, true] as const),
      );
    }
  });
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: MTIME });
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  ).join('');
  return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${overrides}</Types>`;
}

type Relation = readonly [type: string, target: string, external: boolean];

function relations(list: readonly Relation[]): string {
  const rows = list.map(([type, target, external], at) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${rows.join('')}</Relationships>`;
}

function workbook(sheets: readonly NewSheet[]): string {
  const list = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escapeXml(sheetName(name, at))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function sheetName(name: string, at: number): string {
  const clean = name.replace(/[[\]:*?/\\]/gu, ' ').trim();
  return clean === '' ? `Perbaikan${at === 0 ? '' : ` ${at + 1}`}` : clean.slice(0, NAME_LENGTH);
}

/** Styles by position: plain, heading, text, date, date with time, and reason. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fillId="2" applyNumberFormat="1" applyFill="1" applyAlignment="1" quotePrefix="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;
