// The figures of a page: data, because every ministry has its own; lengths in mm, type sizes in points.
import { z } from 'zod';
import data from './layouts.json' with { type: 'json' };
import { TypesetError } from './typeset-error.ts';

const Length = z.number().min(0).max(400);
const Size = z.number().min(5).max(40);
const Leading = z.number().min(0.8).max(3);

const Paper = z.strictObject({ widthMm: Length, heightMm: Length });

const Figures = z.strictObject({
  page: Paper,
  marginMm: z.strictObject({
    left: Length,
    right: Length,
    bottom: Length,
    /** Of every page but the one that opens with a letterhead. */
    top: Length,
  }),
  fontPt: z.strictObject({
    body: Size,
    /** Taken instead when it saves the letter a page. */
    bodyLeast: Size,
    table: Size,
    tembusan: Size,
    footer: Size,
    signatureBox: Size,
  }),
  /** Multiples of the font's own line height, as word processors count them. */
  leading: z.strictObject({ head: Leading, body: Leading, table: Leading }),
  spacePt: z.strictObject({
    afterParagraph: Length,
    afterListItem: Length,
    beforeAddress: Length,
    beforeBody: Length,
    beforeSignature: Length,
    beforeTembusan: Length,
  }),
  firstLineIndentMm: Length,
  listIndentMm: Length,
  hyphenate: z.boolean(),
  kop: z.strictObject({
    topMm: Length,
    maxBottomMm: Length,
    gapBelowMm: Length,
    emblem: z.strictObject({
      /** Between an emblem at the left and the lines beside it. */
      gapMm: Length,
      /** Between an emblem in the middle and the lines below it. */
      gapBelowMm: Length,
      /** A letterhead may reach further down when the emblem stands above its lines. */
      maxBottomMm: Length,
    }),
    /** Instansi, unit, alamat; the first two are bold. */
    sizesPt: z.tuple([Size, Size, Size]),
  }),
  /** Label, colon, value, date: the last column starts on the line of the first entry. */
  headColumnsMm: z.tuple([Length, Length, Length, Length]),
  dateAlign: z.enum(['left', 'right']),
  /** Label, colon; the value takes the rest. */
  detailColumnsMm: z.tuple([Length, Length]),
  sign: z.strictObject({
    xMm: Length,
    widthMm: Length,
    boxHeightMm: Length,
    qrMm: Length,
    /** A first word that stands to the left of the block, so that the office aligns below the office. */
    hangingWords: z.array(z.string()).readonly(),
  }),
  pageNumber: z.strictObject({
    /** `{n}` stands for the number. */
    format: z.string().includes('{n}'),
    baselineMm: Length,
    onFirstPage: z.boolean(),
  }),
  kataPenyambung: z.strictObject({ enabled: z.boolean(), suffix: z.string() }),
  lampiran: z.strictObject({
    /** The head of an annex is as wide as its longest line, and at least this. */
    headWidthMm: Length,
    headColumnsMm: z.tuple([Length, Length]),
  }),
  table: z.strictObject({
    rulePt: z.number().min(0.1).max(3),
    paddingMm: z.strictObject({ x: Length, y: Length }),
    /** Grey of the header row, 1 is white. */
    headerGrey: z.number().min(0.5).max(1),
  }),
  figure: z.strictObject({
    /** Smaller pictures stay small: what is stretched beyond this looks coarse. */
    leastPpi: z.number().min(50).max(600),
    /** Between pictures that stand side by side. */
    gapMm: Length,
    captionGapPt: Length,
    /** Thickness of the line around a picture. */
    framePt: z.number().min(0).max(2),
    /** The part of a page that a picture with its caption may take, so that a heading can stand above it. */
    mostOfPage: z.number().min(0.1).max(1),
  }),
  /** Baseline of the last footer line, from the lower edge. */
  footerBaselineMm: Length,
  /** Baseline of the line that marks drafts and drills, from the upper edge. */
  markBaselineMm: Length,
});

export type LayoutProfile = Readonly<z.infer<typeof Figures>>;

/** Figures that are sound one by one and fit each other. */
export const LayoutSchema = Figures.superRefine((layout, context) => {
  const measure = layout.page.widthMm - layout.marginMm.left - layout.marginMm.right;
  const widths: readonly (readonly [string, number])[] = [
    ['headColumnsMm', layout.headColumnsMm.reduce((sum, mm) => sum + mm)],
    ['sign', layout.sign.xMm + layout.sign.widthMm],
    ['lampiran', layout.lampiran.headWidthMm],
  ];
  for (const [path, width] of widths) {
    if (width <= measure) continue;
    context.addIssue({
      code: 'custom',
      path: [path],
      message: `${width} mm is wider than the text (${measure} mm)`,
    });
  }
  if (layout.fontPt.bodyLeast > layout.fontPt.body) {
    context.addIssue({ code: 'custom', path: ['fontPt'], message: 'bodyLeast is above body' });
  }
});

const File = z.strictObject({
  version: z.string(),
  papers: z.record(z.string(), Paper),
  layouts: z.record(z.string(), Figures.omit({ page: true })),
});

const { papers, layouts } = File.parse(data);

const profiles = new Map<string, LayoutProfile>();
for (const [name, figures] of Object.entries(layouts)) {
  for (const [paper, page] of Object.entries(papers)) {
    profiles.set(keyOf(name, paper), LayoutSchema.parse({ ...figures, page }));
  }
}

function keyOf(name: string, paper: string): string {
  return `${name} on ${paper}`;
}

/** The layout profile and the paper that an issuer names. */
export function findLayout(name: string, paper: string): LayoutProfile {
  const profile = profiles.get(keyOf(name, paper));
  if (!profile) throw new TypesetError('LAYOUT_UNKNOWN', keyOf(name, paper));
  return profile;
}

/** Margins that satisfy both families of layout rules in force among ministries: each is a minimum there. */
export const defaultLayout: LayoutProfile = findLayout('standar', 'A4');

/** Points in a length given in millimetres. */
export function pt(mm: number): number {
  return (mm * 72) / 25.4;
}
