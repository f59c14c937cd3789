// A paragraph as boxes, glue and penalties, the three things that lines are broken from. They stand in columns: as objects,
// those of a long list kept the collector busier than everything else together.
import type { Setting } from './setting.ts';

/** No line ends here. */
export const FORBIDDEN = 10_000;
/** A line that ends here leaves a short last word alone: only when nothing else helps. */
export const LONELY = 3000;
/** A line must end here. */
export const FORCED = -10_000;

const [BOX, GLUE, PENALTY, HYPHEN] = [0, 1, 2, 3];
/** How much a space may grow and shrink. */
const [STRETCH, SHRINK] = [0.5, 0.28];
const FILL_PT = 1e5;
const PER_MILLE = 1000;
const FIRST_ROOM = 256;

export class Items {
  /** What is printed; boxes and glue are stretches of it. */
  text = '';
  length = 0;
  /** What a box or a glue takes, or what appears when the line ends at a penalty. */
  widthsPt = new Float64Array(FIRST_ROOM);
  stretchPt = new Float64Array(FIRST_ROOM);
  shrinkPt = new Float64Array(FIRST_ROOM);
  penalties = new Int32Array(FIRST_ROOM);
  froms = new Int32Array(FIRST_ROOM);
  tos = new Int32Array(FIRST_ROOM);
  /** How many spaces a glue has, which alone stretch and shrink. */
  spaces = new Uint8Array(FIRST_ROOM);
  readonly settings: Setting[] = [];
  private kinds = new Uint8Array(FIRST_ROOM);

  /** Begins another paragraph. */
  clear(text: string): void {
    this.text = text;
    this.length = 0;
  }

  /** A box without text. */
  addIndent(widthPt: number, setting: Setting): void {
    this.widthsPt[this.add(BOX, 0, 0, 0, setting)] = widthPt;
  }

  /** A word or a part of one. Widths are whole thousandths of the size, which V8 passes on without boxing them. */
  addBox(from: number, to: number, thousandths: number, setting: Setting): void {
    this.add(BOX, from, to, thousandths, setting);
  }

  /** What is printed unless a line ends here: a space, or a sign between two. */
  addGlue(from: number, to: number, thousandths: number, spaces: number, setting: Setting): void {
    const at = this.add(GLUE, from, to, thousandths, setting);
    const spacePt = setting.spacePt * spaces;
    this.spaces[at] = spaces;
    this.stretchPt[at] = spacePt * STRETCH;
    this.shrinkPt[at] = spacePt * SHRINK;
  }

  addPenalty(at: number, penalty: number, setting: Setting): void {
    this.penalties[this.add(PENALTY, at, at, 0, setting)] = penalty;
  }

  /** A penalty whose line ends in a broken word. */
  addHyphen(at: number, penalty: number, thousandths: number, setting: Setting): void {
    this.penalties[this.add(HYPHEN, at, at, thousandths, setting)] = penalty;
  }

  /** The last line of a paragraph, or one before a forced break, is filled with white. */
  addLineEnd(at: number, setting: Setting): void {
    this.addPenalty(at, FORBIDDEN, setting);
    this.addGlue(at, at, 0, 0, setting);
    this.stretchPt[this.length - 1] = FILL_PT;
    this.addPenalty(at, FORCED, setting);
  }

  isBox(index: number): boolean {
    return this.kinds[index] === BOX;
  }

  isGlue(index: number): boolean {
    return this.kinds[index] === GLUE && index < this.length;
  }

  isPenalty(index: number): boolean {
    return (this.kinds[index] ?? BOX) >= PENALTY;
  }

  isHyphen(index: number): boolean {
    return this.kinds[index] === HYPHEN;
  }

  isForced(index: number): boolean {
    return this.isPenalty(index) && (this.penalties[index] ?? 0) <= FORCED;
  }

  /** What this takes when no line ends here. */
  innerWidthPt(index: number): number {
    return this.isPenalty(index) ? 0 : (this.widthsPt[index] ?? 0);
  }

  /** What appears when a line ends here. */
  endWidthPt(index: number): number {
    return this.isPenalty(index) ? (this.widthsPt[index] ?? 0) : 0;
  }

  /** The white that fills a line. */
  isFill(index: number): boolean {
    return this.isGlue(index) && this.widthsPt[index] === 0;
  }

  /** A glue ends a line only after a box, a penalty only when it is not forbidden. */
  mayBreakAt(index: number): boolean {
    if (this.isPenalty(index)) return (this.penalties[index] ?? 0) < FORBIDDEN;
    return this.isGlue(index) && index > 0 && this.isBox(index - 1);
  }

  /** The first item of the line that follows a break: what is discardable goes with the break. */
  lineStart(breakAt: number): number {
    let index = this.isPenalty(breakAt) ? breakAt + 1 : breakAt;
    while (index < this.length && !this.isBox(index) && !this.isForced(index)) index++;
    return index;
  }

  private add(
    kind: number,
    from: number,
    to: number,
    thousandths: number,
    setting: Setting,
  ): number {
    const at = this.length++;
    if (at === this.kinds.length) this.grow();
    this.kinds[at] = kind;
    this.froms[at] = from;
    this.tos[at] = to;
    this.widthsPt[at] = (thousandths * setting.sizePt) / PER_MILLE;
    this.settings[at] = setting;
    return at;
  }

  private grow(): void {
    this.kinds = wider(this.kinds, new Uint8Array(2 * this.length));
    this.spaces = wider(this.spaces, new Uint8Array(2 * this.length));
    this.froms = wider(this.froms, new Int32Array(2 * this.length));
    this.tos = wider(this.tos, new Int32Array(2 * this.length));
    this.penalties = wider(this.penalties, new Int32Array(2 * this.length));
    this.widthsPt = wider(this.widthsPt, new Float64Array(2 * this.length));
    this.stretchPt = wider(this.stretchPt, new Float64Array(2 * this.length));
    this.shrinkPt = wider(this.shrinkPt, new Float64Array(2 * this.length));
  }
}

function wider<Column extends { set(from: ArrayLike<number>): void }>(
  old: ArrayLike<number>,
  fresh: Column,
): Column {
  fresh.set(old);
  return fresh;
}
