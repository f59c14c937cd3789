// Placed pages: points from the upper left corner, in reading order. Knows no PDF.
import type { Setting } from './setting.ts';

/** Text that is furniture of the page and no part of what the document says. */
export const ARTIFACT = -1;

/** Text in one setting. */
export interface Run {
  readonly text: string;
  readonly setting: Setting;
}

export interface Line {
  readonly xPt: number;
  readonly baselinePt: number;
  /** Added to every space of the line. */
  readonly wordSpacingPt: number;
  readonly runs: readonly Run[];
  /** By part of the text: the leaf of the structure tree that its runs belong to; nothing for furniture. */
  readonly contents: readonly number[];
}

/** The leaf that a run of a line belongs to, or {@link ARTIFACT}. */
export function contentOf({ contents }: Line, { setting }: Run): number {
  return contents[setting.part] ?? ARTIFACT;
}

export interface Box {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A straight line, horizontal or vertical. */
export interface Rule {
  readonly x1Pt: number;
  readonly y1Pt: number;
  readonly x2Pt: number;
  readonly y2Pt: number;
  readonly thicknessPt: number;
}

export interface Fill extends Box {
  readonly grey: number;
}

/** A matrix code, drawn by whoever draws the page. */
export interface MatrixCode extends Box {
  readonly data: string;
  readonly content: number;
  readonly node: StructureNode;
}

/** A picture, found and drawn by whoever draws the page. */
export interface PlacedPicture extends Box {
  readonly source: string;
  readonly content: number;
  readonly node: StructureNode;
}

export interface Link extends Box {
  readonly href: string;
  readonly node: StructureNode;
}

export interface Page {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly lines: Line[];
  readonly rules: Rule[];
  readonly fills: Fill[];
  readonly codes: MatrixCode[];
  readonly pictures: PlacedPicture[];
  readonly links: Link[];
  /** Where a signature may be placed, and the leaf that stands for it. */
  readonly fields: (Box & { readonly node: StructureNode })[];
}

export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Span'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

/** What a reader of the structure hears; a number among the kids is a leaf that runs refer to. */
export interface StructureNode {
  readonly role: Role;
  kids: (StructureNode | number)[];
  readonly lang?: string;
  readonly alt?: string;
  readonly numbering?: 'decimal' | 'alphabetic';
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly yPt: number;
}

export interface PlacedDocument {
  readonly lang: string;
  readonly pages: readonly Page[];
  readonly root: StructureNode;
  /** Of each leaf of the structure the role under which it is marked on its page. */
  readonly leaves: readonly Role[];
  readonly bookmarks: readonly Bookmark[];
  /** Characters that no font has, printed as `[U+XXXX]`: each once, in order of appearance. */
  readonly unprintable: readonly string[];
}
