// What every block is set with: the figures, the type and the structure that grows alongside.
import type { FontSet } from './font.ts';
import type { Items } from './items.ts';
import type { LayoutProfile } from './layout.ts';
import type { Link } from './page.ts';
import type { MovableLine } from './strip.ts';
import type { Structure } from './structure.ts';

export interface Shop {
  readonly layout: LayoutProfile;
  readonly fonts: FontSet;
  readonly structure: Structure;
  readonly unprintable: Set<string>;
  /** Room for the items of the paragraph in hand. */
  readonly items: Items;
  /** Language of the section. */
  readonly lang: string;
  /** Width of the text area. */
  readonly measurePt: number;
  /** Height of the text area. */
  readonly roomPt: number;
}

export interface TextStyle {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'justified' | 'left' | 'centre' | 'right';
  /** Lines of like length, as short titles look best; what is centred always has them. */
  readonly even?: boolean;
  readonly indentPt?: number;
  readonly leading: number;
  /** Ties and the rule of the last line hold; off in narrow cells. */
  readonly running?: boolean;
}

/** A column to set text in, from the left edge of the text area. */
export interface Column {
  readonly xPt: number;
  readonly widthPt: number;
}

/** A line with what has to follow it to another page. */
export interface SetLine extends MovableLine {
  readonly links: readonly Link[];
  /** Ends in a broken word. */
  readonly hyphenated: boolean;
}

export interface SetText {
  /** Each with its baseline below its own upper edge. */
  readonly lines: readonly SetLine[];
  readonly lineHeightPt: number;
}
