// The text of pages as we draw them: simple fonts in WinAnsi, composite ones by UTF-16 unit.
import { PDFArray, type PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { winAnsi } from './font-face.ts';
import { inflateStream } from './inflate-stream.ts';
import type { PdfObjects } from './read-objects.ts';

const SHOWN = /\((?<simple>(?:\\.|[^\\)])*)\) Tj|<(?<units>[0-9A-F]*)> Tj/g;
const MOST_PAGES = 20_000;

/** Everything that the pages show, without blanks and soft hyphens, in the order of drawing. */
export function readText(objects: PdfObjects): string {
  const catalog = objects.dict(objects.trailer.dict.get(PDFName.of('Root')));
  const pages = objects.dict(catalog?.get(PDFName.of('Pages')));
  const kids = objects.follow(pages?.get(PDFName.of('Kids')));
  if (!(kids instanceof PDFArray)) return '';
  const texts = kids
    .asArray()
    .slice(0, MOST_PAGES)
    .map((kid) => textOf(objects, objects.dict(kid)));
  return bare(texts.join(''));
}

function textOf(objects: PdfObjects, page: PDFDict | undefined): string {
  const stream = objects.follow(page?.get(PDFName.of('Contents')));
  if (!(stream instanceof PDFRawStream)) return '';
  const operators = Buffer.from(inflateStream(stream)).toString('latin1');
  return [...operators.matchAll(SHOWN)].map(({ groups }) => shown(groups)).join('');
}

function shown(groups: Record<string, string | undefined> = {}): string {
  const { simple, units } = groups;
  if (units !== undefined) {
    return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((hex) => Number(`0x${hex}`)));
  }
  const bytes = (simple ?? '').replaceAll(/\\(.)/gs, '$1');
  return [...bytes].map((byte) => winAnsi[byte.charCodeAt(0)] ?? '').join('');
}

/** Lines break anywhere; what is compared must not depend on where. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '');
}
