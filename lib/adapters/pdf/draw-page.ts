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

/** Draws pictures first, lest they cover their frames, then furniture, text and codes, each marked with its leaf. */
export function drawPage(
  page: Page,
  roleOf: readonly Role[],
  faceOf: (font: Font) => NamedFace,
  nameOf: (picture: PlacedPicture) => string,
): DrawnPage {
  const pen = new Pen(roleOf, faceOf);
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
  return { content: pen.content(), marks: pen.marks };
}

class Pen {
  readonly marks: number[] = [];
  private readonly operators: string[] = [];
  private readonly roleOf: readonly Role[];
  private readonly faceOf: (font: Font) => NamedFace;
  private open: number | null = null;
  private type: { readonly font: Font; readonly sizePt: number; readonly face: FontFace } | null =
    null;
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
    let [lastX, lastY] = [0, 0];
    for (const line of lines) {
      // In thousandths, so that the rounding of one line is not passed on to the next.
      const [x, y] = [thousandths(line.xPt), thousandths(heightPt - line.baselinePt)];
      this.drawLine(line, `${decimalOf(x - lastX)} ${decimalOf(y - lastY)} Td`);
      [lastX, lastY] = [x, y];
    }
    this.endMark();
    this.write('ET');
  }

  private drawLine(line: Line, move: string): void {
    for (const run of line.runs) {
      this.mark(contentOf(line, run));
      if (run === line.runs[0]) this.write(move);
      this.space(line.wordSpacingPt);
      const face = this.choose(run.setting.font, run.setting.sizePt);
      this.write(`${face.encode(run.text)} Tj`);
    }
  }

  private space(pt: number): void {
    const spacing = pt === 0 ? '0' : decimal(pt);
    if (spacing === this.spacing) return;
    this.spacing = spacing;
    this.write(`${spacing} Tw`);
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
