import type { Cell } from '#accounts/sheet.ts';
import { columnName } from './cell-reference.ts';
import { escapeCell } from './escape-xml.ts';
import type { NewSheet } from './write-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLE = { heading: 1, text: 2, date: 3, moment: 4, note: 5 } as const;
const NOTE_WIDTH = 80;
const WIDTH = 24;

/** One sheet: headings that stay in view, the rows, and the addresses that cells lead to. */
export function sheetXml({ headings, rows }: NewSheet): { xml: string; links: string[] } {
  const last = headings.length;
  const links: { place: string; target: string }[] = [];
  const head = headings.map((text, at) => textXml(placeOf(at, 1), text, STYLE.heading));
  const body = rows.map((cells, index) => {
    const number = index + 2;
    const xml = cells.map((cell, at) => {
      const place = placeOf(at, number);
      if (isSafeLink(cell.link)) links.push({ place, target: cell.link });
      return cellXml(place, cell, at === cells.length - 1 ? STYLE.note : STYLE.text);
    });
    return `<row r="${number}">${xml.join('')}</row>`;
  });
  const cells = `<row r="1">${head.join('')}</row>${body.join('')}`;
  const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml(last)}<sheetData>${cells}</sheetData>${linksXml(links)}</worksheet>`;
  return { xml, links: links.map(({ target }) => target) };
}

function columnsXml(count: number): string {
  const own = count > 1 ? `<col min="1" max="${count - 1}" width="${WIDTH}" customWidth="1"/>` : '';
  const note = `<col min="${count}" max="${count}" width="${NOTE_WIDTH}" customWidth="1"/>`;
  return `<cols>${own}${note}</cols>`;
}

/** Numbers and dates stay what they were: as text, a damaged id would look whole. */
function cellXml(place: string, cell: Cell, textStyle: number): string {
  if (cell.type === 'number') return `<c r="${place}"><v>${escapeCell(cell.text)}</v></c>`;
  if (cell.type === 'boolean')
    return `<c r="${place}" t="b"><v>${cell.text === 'TRUE' ? 1 : 0}</v></c>`;
  if (cell.type === 'date' && cell.serial !== undefined) {
    const style = Number.isInteger(cell.serial) ? STYLE.date : STYLE.moment;
    return `<c r="${place}" s="${style}"><v>${cell.serial}</v></c>`;
  }
  const text = cell.text === '' ? (cell.link ?? '') : cell.text;
  return text === '' ? '' : textXml(place, text, textStyle);
}

function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

function linksXml(links: readonly { place: string }[]): string {
  if (links.length === 0) return '';
  const rows = links.map(({ place }, at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`);
  return `<hyperlinks>${rows.join('')}</hyperlinks>`;
}

/** Only what a browser may open is made clickable again. */
function isSafeLink(link: string | undefined): link is string {
  return link !== undefined && /^https?:\/\/\S+$/iu.test(link);
}

function placeOf(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
