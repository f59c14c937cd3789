// One placed page → its content stream.
import type { Font } from '#typeset/font.ts';
import { ARTIFACT, type Line, type Page, type PlacedPicture, type Role } from '#typeset/page.ts';
import { decimal, decimalOf } from './decimal.ts';
import { drawCode } from './draw-code.ts';
import type { FontFace } from './font-face.ts';
import { fillOperators, pictureOperators, ruleOperators } from './page-operators.ts';

/** A font of the file and the name by which pages ask for it. */
export interface NamedFace {
  readonly name: string;
  readonly face: FontFace;
}

export interface DrawnPage {
  readonly content: string;
  /** The leaves of the structure in the order of their marks on this page. */
  readonly marks: readonly number[];
}

/** Draws furniture first, then text, codes and pictures, each marked with the leaf it belongs to. */
export function drawPage(
  page: Page,
  roleOf: readonly Role[],
  faceOf: (font: Font) => NamedFace,
  nameOf: (picture: PlacedPicture) => string,
): DrawnPage {
  const pen = new Pen(roleOf, faceOf);
  pen.drawFurniture(page);
  pen.drawText(page.lines, page.heightPt);
  for (const code of page.codes) {
    pen.mark(code.content);
    pen.write(drawCode(code, page.heightPt));
  }
  for (const picture of page.pictures) {
    pen.mark(picture.content);
    pen.write(pictureOperators(picture, page.heightPt, nameOf(picture)));
  }
  pen.endMark();
  return { content: pen.content(), marks: pen.marks };
}

class Pen {
  readonly marks: number[] = [];
  private readonly operators: string[] = [];
  private readonly roleOf: readonly Role[];
  private readonly faceOf: (font: Font) => NamedFace;
  private open: number | null = null;
  private style = '';
  private spacing = '0';

  constructor(roleOf: readonly Role[], faceOf: (font: Font) => NamedFace) {
    this.roleOf = roleOf;
    this.faceOf = faceOf;
  }

  content(): string {
    return this.operators.join('\n');
  }

  write(operators: string): void {
    this.operators.push(operators);
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
    this.write(`/${this.roleOf[leaf] ?? 'Span'} <</MCID ${this.marks.length}>> BDC`);
    this.marks.push(leaf);
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
    const at = { x: 0, y: 0 };
    for (const line of lines) {
      // In thousandths, so that the rounding of one line is not passed on to the next.
      const [x, y] = [thousandths(line.xPt), thousandths(heightPt - line.baselinePt)];
      this.drawLine(line, `${decimalOf(x - at.x)} ${decimalOf(y - at.y)} Td`);
      at.x = x;
      at.y = y;
    }
    this.endMark();
    this.write('ET');
  }

  private drawLine(line: Line, move: string): void {
    line.runs.forEach((run, i) => {
      this.mark(run.content);
      const { name, face } = this.faceOf(run.font);
      if (i === 0) this.write(move);
      this.space(decimal(line.wordSpacingPt));
      this.choose(`/${name} ${decimal(run.sizePt)} Tf`);
      this.write(`${face.encode(run.text)} Tj`);
    });
  }

  private space(spacing: string): void {
    if (spacing === this.spacing) return;
    this.spacing = spacing;
    this.write(`${spacing} Tw`);
  }

  private choose(style: string): void {
    if (style === this.style) return;
    this.style = style;
    this.write(style);
  }
}

function thousandths(pt: number): number {
  return Math.round(pt * 1000);
}
