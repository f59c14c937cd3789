import { strToU8, zipSync } from 'fflate';

/** A cell as a spreadsheet program would store it; plain text and numbers need no more words. */
export type CellSpec =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly formula: string; readonly text?: string; readonly value?: number }
  | { readonly inline: string }
  | { readonly xml: string };

export interface PictureSpec {
  readonly row: number;
  readonly bytes: Uint8Array;
  readonly name?: string;
}

export interface SheetSpec {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly CellSpec[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  readonly pictures?: readonly PictureSpec[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const DATE_STYLE = 1;

/** Bytes of a workbook, written by hand so that no library of ours tests itself. */
export function aWorkbook(
  sheets: readonly SheetSpec[],
  options: { readonly date1904?: boolean } = {},
): Uint8Array {
  return zipSync(workbookParts(sheets, options));
}

/** The parts before packing, for tests that spoil one. */
export function workbookParts(
  sheets: readonly SheetSpec[],
  options: { readonly date1904?: boolean } = {},
): Record<string, Uint8Array> {
  const strings: string[] = [];
  const parts: Record<string, string | Uint8Array> = {};
  for (const [at, sheet] of sheets.entries()) addSheet(parts, strings, sheet, at + 1);
  const entries = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${xmlText(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${at + 1}"/>`,
  );
  const properties = options.date1904 ? '<workbookPr date1904="1"/>' : '';
  parts['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`;
  parts['_rels/.rels'] = relations([['r', 'officeDocument', 'xl/workbook.xml']]);
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${entries.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, at) => [`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['strings', 'sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles', '/xl/styles.xml'],
  ]);
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join('')}</sst>`;
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

function addSheet(
  parts: Record<string, string | Uint8Array>,
  strings: string[],
  sheet: SheetSpec,
  number: number,
): void {
  const rows = sheet.rows.map((cells, at) => {
    const hidden = sheet.hiddenRows?.includes(at + 1) ? ' hidden="1"' : '';
    const xml = cells.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`, strings));
    return `<row r="${at + 1}"${hidden}>${xml.join('')}</row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map(
    (at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  const links = Object.entries(sheet.links ?? {});
  const linkXml = links.map(([ref], at) => `<hyperlink ref="${ref}" r:id="l${at}"/>`);
  const pictures = sheet.pictures ?? [];
  parts[`xl/worksheets/sheet${number}.xml`] = [
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : '',
    links.length > 0 ? `<hyperlinks>${linkXml.join('')}</hyperlinks>` : '',
    pictures.length > 0 ? '<drawing r:id="d"/>' : '',
    '</worksheet>',
  ].join('');
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([
    ...links.map(([, target], at) => [`l${at}`, 'hyperlink', target, true] as const),
    ...(pictures.length > 0
      ? ([['d', 'drawing', `../drawings/drawing${number}.xml`]] as const)
      : []),
  ]);
  if (pictures.length > 0) addDrawing(parts, pictures, number);
}

function addDrawing(
  parts: Record<string, string | Uint8Array>,
  pictures: readonly PictureSpec[],
  number: number,
): void {
  const anchors = pictures.map(
    ({ row }, at) =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:row>${row + 4}</xdr:row></xdr:to><xdr:pic><xdr:blipFill><a:blip r:embed="p${at}"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>`,
  );
  parts[`xl/drawings/drawing${number}.xml`] =
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`;
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relations(
    pictures.map(({ name }, at) => [
      `p${at}`,
      'image',
      `../media/${name ?? `image${number}-${at}.png`}`,
    ]),
  );
  pictures.forEach(({ bytes, name }, at) => {
    parts[`xl/media/${name ?? `image${number}-${at}.png`}`] = bytes;
  });
}

function cellXml(cell: CellSpec, place: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const at = strings.push(cell) - 1;
    return `<c r="${place}" t="s"><v>${at}</v></c>`;
  }
  if ('date' in cell) return `<c r="${place}" s="${DATE_STYLE}"><v>${cell.date}</v></c>`;
  if ('inline' in cell) {
    return `<c r="${place}" t="inlineStr"><is><t>${xmlText(cell.inline)}</t></is></c>`;
  }
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${place}"`);
  const value = cell.value === undefined ? xmlText(cell.text ?? '') : String(cell.value);
  const type = cell.value === undefined ? ' t="str"' : '';
  return `<c r="${place}"${type}><f>${xmlText(cell.formula)}</f><v>${value}</v></c>`;
}

type Relation = readonly [id: string, type: string, target: string, external?: boolean];

function relations(list: readonly Relation[]): string {
  const rows = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
