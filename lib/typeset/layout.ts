// The figures of a page. Issuer profiles carry values of this shape; lengths in mm, type sizes in points.

export interface LayoutProfile {
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  readonly marginMm: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    /** Of every page but the one that opens with a letterhead. */
    readonly top: number;
  };
  readonly fontPt: {
    readonly body: number;
    readonly table: number;
    readonly tembusan: number;
    readonly footer: number;
    readonly signatureBox: number;
  };
  /** Multiples of the font's own line height, as word processors count them. */
  readonly leading: { readonly head: number; readonly body: number; readonly table: number };
  readonly spacePt: {
    readonly afterParagraph: number;
    readonly afterListItem: number;
    readonly beforeAddress: number;
    readonly beforeBody: number;
    readonly beforeSignature: number;
    readonly beforeTembusan: number;
  };
  readonly firstLineIndentMm: number;
  readonly listIndentMm: number;
  readonly hyphenate: boolean;
  readonly kop: {
    readonly topMm: number;
    readonly maxBottomMm: number;
    readonly gapBelowMm: number;
    /** Instansi, unit, alamat; the first two are bold. */
    readonly sizesPt: readonly [number, number, number];
  };
  /** Label, colon, value, date: the last column starts on the line of the first entry. */
  readonly headColumnsMm: readonly [number, number, number, number];
  readonly dateAlign: 'left' | 'right';
  /** Label, colon; the value takes the rest. */
  readonly detailColumnsMm: readonly [number, number];
  readonly sign: {
    readonly xMm: number;
    readonly widthMm: number;
    readonly boxHeightMm: number;
    readonly qrMm: number;
    /** A first word that stands to the left of the block, so that the office aligns below the office. */
    readonly hangingWords: readonly string[];
  };
  readonly pageNumber: {
    /** `{n}` stands for the number. */
    readonly format: string;
    readonly baselineMm: number;
    readonly onFirstPage: boolean;
  };
  readonly kataPenyambung: { readonly enabled: boolean; readonly suffix: string };
  readonly lampiran: {
    readonly headWidthMm: number;
    readonly headColumnsMm: readonly [number, number];
  };
  readonly table: {
    readonly rulePt: number;
    readonly paddingMm: { readonly x: number; readonly y: number };
    /** Grey of the header row, 1 is white. */
    readonly headerGrey: number;
  };
  /** Baseline of the last footer line, from the lower edge. */
  readonly footerBaselineMm: number;
  /** Baseline of the line that marks drafts and drills, from the upper edge. */
  readonly markBaselineMm: number;
}

/** Margins that satisfy both families of layout rules in force among ministries: each is a minimum there. */
export const defaultLayout: LayoutProfile = {
  page: { widthMm: 210, heightMm: 297 },
  marginMm: { left: 30, right: 20, bottom: 25, top: 20 },
  fontPt: { body: 12, table: 8.5, tembusan: 11, footer: 7.5, signatureBox: 8 },
  leading: { head: 1, body: 1.15, table: 1 },
  spacePt: {
    afterParagraph: 6,
    afterListItem: 3,
    beforeAddress: 14,
    beforeBody: 18,
    beforeSignature: 14,
    beforeTembusan: 18,
  },
  firstLineIndentMm: 10,
  listIndentMm: 8,
  hyphenate: true,
  kop: { topMm: 12.5, maxBottomMm: 45, gapBelowMm: 10, sizesPt: [14, 12, 9] },
  headColumnsMm: [24, 6, 80, 50],
  dateAlign: 'right',
  detailColumnsMm: [32, 5],
  sign: { xMm: 95, widthMm: 65, boxHeightMm: 25, qrMm: 18, hangingWords: ['a.n.'] },
  pageNumber: { format: '- {n} -', baselineMm: 13.5, onFirstPage: false },
  kataPenyambung: { enabled: true, suffix: '...' },
  lampiran: { headWidthMm: 85, headColumnsMm: [20, 5] },
  table: { rulePt: 0.5, paddingMm: { x: 1.3, y: 0.9 }, headerGrey: 0.92 },
  footerBaselineMm: 9,
  markBaselineMm: 9,
};

/** Points in a length given in millimetres. */
export function pt(mm: number): number {
  return (mm * 72) / 25.4;
}
