// Lines of one paragraph, not yet placed on a page.
import { breakLines } from './break-lines.ts';
import { fillLines } from './fill-lines.ts';
import { FORBIDDEN, type Items } from './items.ts';
import type { Run } from './page.ts';
import type { Setting } from './setting.ts';

export interface LinkStretch {
  readonly part: number;
  readonly fromPt: number;
  readonly toPt: number;
}

export interface TextLine {
  readonly runs: readonly Run[];
  readonly indentPt: number;
  /** Of what is printed, without the space at the line end. */
  readonly widthPt: number;
  readonly wordSpacingPt: number;
  readonly links: readonly LinkStretch[];
  /** Ends in a broken word. */
  readonly hyphenated: boolean;
}

const SOFT_HYPHEN = '\u00ad';
const SPACE = 0x20;

/** Breaks items into lines: evenly with adjusted spaces, or first-fit with natural ones. */
export function toLines(items: Items, measurePt: number, justified: boolean): TextLine[] {
  if (items.length === 0) return [];
  const breaks = justified ? breakLines(items, measurePt) : fillLines(items, measurePt);
  const hand = new LineInHand(items);
  let start = 0;
  return breaks.map((end) => {
    const line = hand.take(start, end, justified ? measurePt : null);
    start = items.lineStart(end);
    return line;
  });
}

/** A link on its line while spaces have their natural width. */
interface LinkInHand {
  readonly part: number;
  readonly from: Place;
  readonly to: Place;
}

interface Place {
  readonly widthPt: number;
  readonly spaces: number;
}

const LINE_START: Place = { widthPt: 0, spaces: 0 };
const NO_RUNS: readonly Run[] = [];
const NO_LINKS: readonly never[] = [];

/** Puts the items of one line together; its text is cut from that of the paragraph, a piece for each setting. */
class LineInHand {
  private readonly items: Items;
  private runs: readonly Run[] = NO_RUNS;
  private links: readonly LinkInHand[] = NO_LINKS;
  /** Of the piece that is not cut yet, and where it begins and ends. */
  private setting: Setting | null = null;
  private from = 0;
  private to = 0;
  private start = LINE_START;
  private indentPt = 0;
  private widthPt = 0;
  private spaces = 0;
  private endsShort = false;

  constructor(items: Items) {
    this.items = items;
  }

  take(start: number, end: number, measurePt: number | null): TextLine {
    const { items } = this;
    this.clear();
    for (let index = start; index < end; index++) this.takeItem(index);
    const hyphenated = items.isHyphen(end);
    if (hyphenated) this.widthPt += items.widthsPt[end] ?? 0;
    this.close(end, hyphenated ? SOFT_HYPHEN : '');
    const wordSpacingPt = measurePt === null ? 0 : this.spacing(measurePt - this.indentPt);
    return {
      runs: this.runs,
      indentPt: this.indentPt,
      widthPt: this.widthPt + this.spaces * wordSpacingPt,
      wordSpacingPt,
      links: this.linkStretches(wordSpacingPt),
      hyphenated,
    };
  }

  private clear(): void {
    this.runs = NO_RUNS;
    this.links = NO_LINKS;
    this.setting = null;
    this.start = LINE_START;
    this.indentPt = 0;
    this.widthPt = 0;
    this.spaces = 0;
    this.endsShort = false;
  }

  private takeItem(index: number): void {
    const { items } = this;
    const widthPt = items.widthsPt[index] ?? 0;
    if (items.isPenalty(index)) {
      // Only the white of a line's end follows a ban and precedes a forced break.
      const isEnd = (items.penalties[index] ?? 0) >= FORBIDDEN && items.isFill(index + 1);
      if (isEnd) this.endsShort = true;
      return;
    }
    if (items.froms[index] === items.tos[index]) {
      this.indentPt += widthPt;
      return;
    }
    const setting = items.settings[index] as Setting;
    if (setting !== this.setting) this.begin(setting, items.froms[index] ?? 0);
    this.to = items.tos[index] ?? 0;
    this.widthPt += widthPt;
    if (items.isGlue(index)) this.spaces += items.spaces[index] ?? 0;
  }

  private begin(setting: Setting, from: number): void {
    this.cut('');
    this.setting = setting;
    this.from = from;
    if (setting.isLink) this.start = this.place();
  }

  /** Ends a piece, with what no stretch of the paragraph has. */
  private cut(suffix: string): void {
    const { setting, from, to, start } = this;
    if (setting === null) return;
    const text = this.items.text.slice(from, to);
    this.add({ text: suffix === '' ? text : text + suffix, setting });
    if (!setting.isLink) return;
    this.links = [...this.links, { part: setting.part, from: start, to: this.place() }];
  }

  /** Nearly all lines have a single run. */
  private add(run: Run): void {
    this.runs = this.runs.length === 0 ? [run] : [...this.runs, run];
  }

  private place(): Place {
    return { widthPt: this.widthPt, spaces: this.spaces };
  }

  /** A real space where words were parted, so that the text can be searched and copied. */
  private close(end: number, hyphen: string): void {
    const { items } = this;
    const setting = items.settings[end] as Setting;
    if (!partsWords(items, end)) this.cut(hyphen);
    else if (setting !== this.setting) {
      this.cut('');
      this.add({ text: ' ', setting });
    } else if (items.text.charCodeAt(this.to) === SPACE) {
      this.to++;
      this.cut('');
    } else this.cut(' ');
  }

  /** What each space grows or shrinks by; a last line keeps its natural spaces unless it must shrink. */
  private spacing(measurePt: number): number {
    const slackPt = measurePt - this.widthPt;
    if (this.spaces === 0 || (this.endsShort && slackPt > 0)) return 0;
    return slackPt / this.spaces;
  }

  private linkStretches(wordSpacingPt: number): readonly LinkStretch[] {
    if (this.links.length === 0) return NO_LINKS;
    const xOf = ({ widthPt, spaces }: Place) => this.indentPt + widthPt + spaces * wordSpacingPt;
    return this.links.map(({ part, from, to }) => ({ part, fromPt: xOf(from), toPt: xOf(to) }));
  }
}

function partsWords(items: Items, end: number): boolean {
  if (items.isGlue(end) || items.isGlue(end + 1)) return true;
  return items.isForced(end) && end < items.length - 1;
}
