// The text of a letter as we draw it, put together along its structure tree.
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { winAnsi } from './font-face.ts';
import { inflateStream } from './inflate-stream.ts';
import type { PdfObjects } from './read-objects.ts';

/** A mark that opens, furniture, or text in a simple font (WinAnsi) or a composite one (by UTF-16 unit). */
const TOKEN =
  /\/MCID (?<mark>\d+)>> BDC|(?<furniture>\/Artifact BMC)|\((?<simple>(?:\\.|[^\\)])*)\) Tj|<(?<units>[0-9A-F]*)> Tj/g;

/** Everything that the letter says, without blanks and soft hyphens, in the order of reading. */
export function readText(objects: PdfObjects): string {
  const catalog = objects.dict(objects.trailer.dict.get(PDFName.of('Root')));
  const root = objects.dict(catalog?.get(PDFName.of('StructTreeRoot')));
  const parts: string[] = [];
  const walk = new Walk(objects, parts);
  walk.visit(root?.get(PDFName.of('K')), undefined);
  return bare(parts.join(''));
}

/** Lines break anywhere; what is compared must not depend on where. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '');
}

class Walk {
  private readonly objects: PdfObjects;
  private readonly parts: string[];
  private readonly pages = new Map<number, ReadonlyMap<number, string>>();
  /** A hostile tree may lead back into itself. */
  private readonly seen = new Set<number>();

  constructor(objects: PdfObjects, parts: string[]) {
    this.objects = objects;
    this.parts = parts;
  }

  visit(kid: PDFObject | undefined, page: PDFRef | undefined): void {
    if (kid instanceof PDFRef) {
      if (this.seen.has(kid.objectNumber)) return;
      this.seen.add(kid.objectNumber);
    }
    const value = this.objects.follow(kid);
    if (value instanceof PDFArray) for (const each of value.asArray()) this.visit(each, page);
    else if (value instanceof PDFNumber) this.say(page, value.asNumber());
    else if (value instanceof PDFDict) this.visitElement(value, page);
  }

  private visitElement(element: PDFDict, inherited: PDFRef | undefined): void {
    const own = element.get(PDFName.of('Pg'));
    const page = own instanceof PDFRef ? own : inherited;
    const mark = element.get(PDFName.of('MCID'));
    if (mark instanceof PDFNumber) this.say(page, mark.asNumber());
    else this.visit(element.get(PDFName.of('K')), page);
  }

  private say(page: PDFRef | undefined, mark: number): void {
    if (!page) return;
    const known = this.pages.get(page.objectNumber);
    const marks = known ?? textByMark(this.objects, this.objects.dict(page));
    if (!known) this.pages.set(page.objectNumber, marks);
    this.parts.push(marks.get(mark) ?? '');
  }
}

function textByMark(objects: PdfObjects, page: PDFDict | undefined): Map<number, string> {
  const found = new Map<number, string>();
  const stream = objects.follow(page?.get(PDFName.of('Contents')));
  if (!(stream instanceof PDFRawStream)) return found;
  const operators = Buffer.from(inflateStream(stream)).toString('latin1');
  let open = Number.NaN;
  for (const { groups = {} } of operators.matchAll(TOKEN)) {
    if (groups['mark'] !== undefined) open = Number(groups['mark']);
    else if (groups['furniture'] !== undefined) open = Number.NaN;
    else found.set(open, (found.get(open) ?? '') + shown(groups['simple'], groups['units']));
  }
  return found;
}

function shown(simple = '', units = ''): string {
  const composite = (units.match(/.{4}/g) ?? []).map((hex) => Number(`0x${hex}`));
  const bytes = simple.replaceAll(/\\(.)/gs, '$1');
  const text = [...bytes].map((byte) => winAnsi[byte.charCodeAt(0)] ?? '').join('');
  return text + String.fromCharCode(...composite);
}
