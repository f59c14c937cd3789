import type { Section } from './block.ts';
import type { LayoutProfile } from './layout.ts';
import type { StructureNode } from './page.ts';
import { type FilledPage, paginate } from './paginate.ts';
import { setBlocks } from './set-block.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Shop } from './shop.ts';

export interface FilledSection {
  readonly section: Section;
  readonly shop: Shop;
  readonly sheet: Sheet;
  readonly pages: readonly FilledPage[];
}

type Shared = Omit<Shop, 'lang' | 'measurePt' | 'roomPt'>;

/** A smaller size saves about this share of the paper: more on the last page is never made up for. */
const SAVING = 0.2;

/** Sets a section on pages of its own; a letter is set a little smaller if that saves its last page. */
export function fillSection(section: Section, lang: string, shared: Shared): FilledSection {
  const done = shared.structure.progress();
  const filled = setSection(section, lang, shared);
  const small = smaller(shared.layout);
  if (!(section.catchwords && small && isNearlySaved(filled))) return filled;
  shared.structure.forgetSince(done);
  const tighter = setSection(section, lang, { ...shared, layout: small });
  if (tighter.pages.length < filled.pages.length) return { ...tighter, shop: filled.shop };
  shared.structure.forgetSince(done);
  return setSection(section, lang, shared);
}

function smaller(layout: LayoutProfile): LayoutProfile | null {
  const { fontPt } = layout;
  if (fontPt.bodyLeast >= fontPt.body) return null;
  return { ...layout, fontPt: { ...fontPt, body: fontPt.bodyLeast } };
}

function isNearlySaved({ pages, sheet }: FilledSection): boolean {
  const lines = pages.at(-1)?.page.lines ?? [];
  const lowestPt = Math.max(...lines.map((line) => line.baselinePt));
  const bodyPt = sheet.bottomPt - sheet.topPt;
  return pages.length > 1 && lowestPt - sheet.topPt < SAVING * bodyPt * pages.length;
}

function setSection(section: Section, lang: string, shared: Shared): FilledSection {
  const { layout, structure } = shared;
  const letterhead = section.blocks[0]?.kind === 'letterhead';
  const sheet = sheetOf(layout, section.orientation, letterhead);
  const foreign = section.lang !== null && section.lang !== lang ? { lang: section.lang } : {};
  const node: StructureNode = structure.add(structure.root, 'Sect', foreign);
  const shop: Shop = {
    ...shared,
    lang: section.lang ?? lang,
    measurePt: sheet.measurePt,
    roomPt: sheet.bottomPt - sheet.topPt,
  };
  const column = { xPt: 0, widthPt: sheet.measurePt };
  const strips = setBlocks(shop, section.blocks, node, column);
  return { section, shop, sheet, pages: paginate(strips, sheet) };
}
