// One placed page → its content stream.
import type { Font } from '#typeset/font.ts';
import {
  ARTIFACT,
  contentOf,
  type Line,
  type Page,
  type PlacedPicture,
  type Role,
} from '#typeset/page.ts';
import type { ByteWriter } from './byte-writer.ts';
import { decimal } from './decimal.ts';
import { drawCode } from './draw-code.ts';
import type { FontFace } from './font-face.ts';
import { fillOperators, pictureOperators, ruleOperators } from './page-operators.ts';

/** A font of the file and the name by which pages ask for it. */
export interface NamedFace {
  readonly name: string;
  readonly face: FontFace;
}

/**
 * Draws pictures first, lest they cover their frames, then furniture, text and codes, each marked with its leaf; returns the
 * leaves in the order of their marks.
 */
export function drawPage(
  page: Page,
  out: ByteWriter,
  roleOf: readonly Role[],
  faceOf: (font: Font) => NamedFace,
  nameOf: (picture: PlacedPicture) => string,
): readonly number[] {
  const pen = new Pen(out, roleOf, faceOf);
  for (const picture of page.pictures) {
    pen.mark(picture.content);
    pen.write(pictureOperators(picture, page.heightPt, nameOf(picture)));
  }
  pen.drawFurniture(page);
  pen.drawText(page.lines, page.heightPt);
  for (const code of page.codes) {
    pen.mark(code.content);
    pen.write(drawCode(code, page.heightPt));
  }
  pen.endMark();
  return pen.marks;
}

class Pen {
  readonly marks: number[] = [];
  private readonly out: ByteWriter;
  private readonly roleOf: readonly Role[];
  private readonly faceOf: (font: Font) => NamedFace;
  private open: number | null = null;
  private type: { readonly font: Font; readonly sizePt: number; readonly face: FontFace } | null =
    null;
  /** Thousandths of a point. */
  private spacing = 0;
  private x = 0;
  private y = 0;

  constructor(out: ByteWriter, roleOf: readonly Role[], faceOf: (font: Font) => NamedFace) {
    this.out = out;
    this.roleOf = roleOf;
    this.faceOf = faceOf;
  }

  write(operators: string): void {
    this.out.text(operators);
    this.out.text('\n');
  }

  /** Opens the mark of a leaf unless it is open already. */
  mark(leaf: number): void {
    if (this.open === leaf) return;
    this.endMark();
    this.open = leaf;
    if (leaf === ARTIFACT) {
      this.write('/Artifact BMC');
      return;
    }
    const { out, marks } = this;
    out.text('/');
    out.text(this.roleOf[leaf] ?? 'Span');
    out.text(' <</MCID ');
    out.integer(marks.length);
    out.text('>> BDC\n');
    marks.push(leaf);
  }

  endMark(): void {
    if (this.open !== null) this.write('EMC');
    this.open = null;
  }

  drawFurniture({ fills, rules, heightPt }: Page): void {
    if (fills.length + rules.length === 0) return;
    this.mark(ARTIFACT);
    for (const fill of fills) this.write(fillOperators(fill, heightPt));
    if (fills.length > 0) this.write('0 g');
    for (const rule of rules) this.write(ruleOperators(rule, heightPt));
  }

  drawText(lines: readonly Line[], heightPt: number): void {
    this.endMark();
    this.write('BT');
    for (const line of lines) this.drawLine(line, heightPt);
    this.endMark();
    this.write('ET');
  }

  private drawLine(line: Line, heightPt: number): void {
    const { out } = this;
    for (const run of line.runs) {
      this.mark(contentOf(line, run));
      if (run === line.runs[0]) this.moveTo(line.xPt, heightPt - line.baselinePt);
      this.space(line.wordSpacingPt);
      const face = this.choose(run.setting.font, run.setting.sizePt);
      face.write(run.text, out);
      out.text(' Tj\n');
    }
  }

  /** In thousandths, so that the rounding of one line is not passed on to the next. */
  private moveTo(xPt: number, yPt: number): void {
    const { out } = this;
    const [x, y] = [thousandths(xPt), thousandths(yPt)];
    out.thousandths(x - this.x);
    out.text(' ');
    out.thousandths(y - this.y);
    out.text(' Td\n');
    this.x = x;
    this.y = y;
  }

  private space(pt: number): void {
    const spacing = thousandths(pt);
    if (spacing === this.spacing) return;
    this.spacing = spacing;
    this.out.thousandths(spacing);
    this.out.text(' Tw\n');
  }

  private choose(font: Font, sizePt: number): FontFace {
    if (this.type?.font === font && this.type.sizePt === sizePt) return this.type.face;
    const { name, face } = this.faceOf(font);
    this.type = { font, sizePt, face };
    this.write(`/${name} ${decimal(sizePt)} Tf`);
    return face;
  }
}

function thousandths(pt: number): number {
  return Math.round(pt * 1000);
}
