// What every page carries besides its text: number, mark, footer, first word of the next page.
import type { Text } from './block.ts';
import { widthOf } from './font.ts';
import { pt } from './layout.ts';
import type { Line, StructureNode } from './page.ts';
import type { FilledPage } from './paginate.ts';
import { setText } from './set-text.ts';
import type { Sheet } from './sheet.ts';
import type { Shop, TextStyle } from './shop.ts';
import type { Strip } from './strip.ts';

const LIST_LABEL = /^(?:\d+|[a-z]+)\.$/;

/** `- 2 -` at the top. */
export function pageNumber(shop: Shop, sheet: Sheet, number: number): Line[] {
  const { pageNumber: figures, fontPt } = shop.layout;
  if (number === 1 && !figures.onFirstPage) return [];
  const text = figures.format.replace('{n}', String(number));
  const style = { sizePt: fontPt.body, leading: 1, align: 'centre' } as const;
  return linesAt(shop, sheet, [{ text }], null, style, pt(figures.baselineMm));
}

/** The banner of drafts and drills; real text where a node is given, furniture elsewhere. */
export function markBanner(
  shop: Shop,
  sheet: Sheet,
  mark: string,
  node: StructureNode | null,
): Line[] {
  const { markBaselineMm, fontPt } = shop.layout;
  const style = { sizePt: fontPt.body - 1, leading: 1, align: 'centre', bold: true } as const;
  return linesAt(shop, sheet, [{ text: mark }], node, style, pt(markBaselineMm));
}

/** Footer lines, the last of them at the given height above the edge. */
export function footerLines(
  shop: Shop,
  sheet: Sheet,
  footer: readonly Text[],
  nodes: readonly StructureNode[],
): Line[] {
  const { footerBaselineMm, fontPt } = shop.layout;
  const style = { sizePt: fontPt.footer, leading: 1, align: 'centre' } as const;
  const column = { xPt: sheet.leftPt, widthPt: sheet.measurePt };
  const sets = footer.map((text, i) =>
    setText(shop, text, nodes[i] ?? null, column, style, 'footer'),
  );
  const heightPt = sets[0]?.lineHeightPt ?? 0;
  const lines = sets.flatMap((set) => set.lines);
  const lastPt = sheet.heightPt - pt(footerBaselineMm);
  return lines.map((line, i) => ({
    ...line,
    baselinePt: lastPt - (lines.length - 1 - i) * heightPt,
  }));
}

/** Kata penyambung: the first word of the next page, set exactly as it stands there. */
export function catchword(shop: Shop, sheet: Sheet, { next }: FilledPage): Line[] {
  const { kataPenyambung, marginMm, fontPt } = shop.layout;
  if (!kataPenyambung.enabled || !next || next.grid) return [];
  const found = firstWord(next);
  if (!found) return [];
  const text = `${found.word}${kataPenyambung.suffix}`;
  const { setting } = found.run;
  const widthPt = widthOf(text, setting.font, setting.sizePt);
  return [
    {
      xPt: sheet.leftPt + sheet.measurePt - widthPt,
      baselinePt: sheet.heightPt - pt(marginMm.bottom) + fontPt.body * 1.2,
      wordSpacingPt: 0,
      runs: [{ text, setting }],
      contents: [],
    },
  ];
}

function firstWord(next: Strip): { word: string; run: Line['runs'][number] } | null {
  const [label, body] = next.lines;
  const run = label?.runs[0];
  const word = wordOf(label);
  if (!run || word === '') return null;
  const follows = LIST_LABEL.test(word) ? wordOf(body) : '';
  return { word: follows === '' ? word : `${word} ${follows}`, run };
}

function wordOf(line: Line | undefined): string {
  const text = line?.runs.map((run) => run.text).join('') ?? '';
  return text.trim().split(' ')[0]?.replaceAll('\u00ad', '') ?? '';
}

function linesAt(
  shop: Shop,
  sheet: Sheet,
  text: Text,
  node: StructureNode | null,
  style: TextStyle,
  baselinePt: number,
): Line[] {
  const column = { xPt: sheet.leftPt, widthPt: sheet.measurePt };
  return setText(shop, text, node, column, style, 'page').lines.map((line) => ({
    ...line,
    baselinePt,
  }));
}
