// The tree that typesetting starts from: what stands on the page, not yet where.

/** A stretch of text in one style; `\n` is a forced line break. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Identifiers and addresses: broken after / ? & = . - _ and never hyphenated. */
  readonly code?: boolean;
  readonly lang?: string;
  readonly href?: string;
}

export type Text = readonly Span[];

export interface Entry {
  readonly label: Text;
  readonly value: Text;
  /** The value is the title of its section. */
  readonly title?: boolean;
}

export type Align = 'justified' | 'left' | 'centre';

interface At {
  /** Where the block stands in its document, for errors. */
  readonly path: string;
}

/** A picture that whoever draws the page finds by its source; typesetting never sees its bytes. */
export interface Picture {
  readonly source: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** An emblem of a fixed size: at the left of the lines, or in the middle above them. */
export interface Emblem extends Picture {
  readonly place: 'left' | 'above';
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Letterhead extends At {
  readonly kind: 'letterhead';
  readonly rulePt: number;
  readonly emblem: Emblem | null;
  readonly lines: readonly { readonly size: 0 | 1 | 2; readonly text: Text }[];
}

/** Number, urgency, enclosure, subject on the left; the date in its own column. */
export interface Reference extends At {
  readonly kind: 'reference';
  readonly date: Text | null;
  readonly entries: readonly Entry[];
}

export interface Address extends At {
  readonly kind: 'address';
  readonly lines: readonly Text[];
}

export interface Heading extends At {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: Text;
}

export interface Paragraph extends At {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly align: Align;
  readonly indent: boolean;
}

export interface ListItem {
  readonly paragraphs: readonly Text[];
  readonly list: List | null;
}

export interface List extends At {
  readonly kind: 'list';
  readonly numbering: 'decimal' | 'alphabetic';
  readonly items: readonly ListItem[];
}

export interface Details extends At {
  readonly kind: 'details';
  readonly entries: readonly Entry[];
}

/** The block at the right that says to which letter an annex belongs. */
export interface AnnexHead extends At {
  readonly kind: 'annex-head';
  readonly lines: readonly Text[];
  readonly entries: readonly Entry[];
}

export interface Cell {
  readonly paragraphs: readonly { readonly text: Text; readonly align: Align }[];
}

export type Row = readonly Cell[];

export interface Table extends At {
  readonly kind: 'table';
  /** Width in mm, or `*` for a share of what is left. */
  readonly columns: readonly (number | '*')[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

export interface SignatureBox {
  readonly kind: 'box';
  readonly qr: string | null;
  readonly lines: readonly Text[];
}

export interface Signature extends At {
  readonly kind: 'signature';
  readonly parts: readonly ({ readonly kind: 'line'; readonly text: Text } | SignatureBox)[];
}

export interface Copies extends At {
  readonly kind: 'copies';
  readonly title: readonly Text[];
  readonly list: List | null;
}

export interface Figure extends At, Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Null: as much as the page allows. */
  readonly maxWidthMm: number | null;
  readonly maxHeightMm: number | null;
  readonly caption: readonly Text[];
}

/** Pictures side by side, each with its caption; a page never parts them. */
export interface Figures extends At {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

export interface Group extends At {
  readonly kind: 'group';
  readonly blocks: readonly Block[];
}

export type Block =
  | Letterhead
  | Reference
  | Address
  | Heading
  | Paragraph
  | List
  | Details
  | AnnexHead
  | Table
  | Signature
  | Copies
  | Figures
  | Group;

export interface Section {
  readonly path: string;
  readonly lang: string | null;
  readonly orientation: 'portrait' | 'landscape';
  /** Only the letter itself carries the first word of the next page at its foot. */
  readonly catchwords: boolean;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly lang: string;
  readonly sections: readonly Section[];
  /** Repeated at the foot of every page. */
  readonly footer: readonly Text[];
  /** Repeated above every page, such as "KONSEP". */
  readonly mark: string | null;
}
