import type { Document, Section } from './block.ts';
import type { FontSet } from './font.ts';
import type { LayoutProfile } from './layout.ts';
import type { Bookmark, Page, PlacedDocument, StructureNode } from './page.ts';
import { type FilledPage, paginate, type Sheet, sheetOf } from './paginate.ts';
import { setBlocks } from './set-block.ts';
import { catchword, footerLines, markBanner, pageNumber } from './set-furniture.ts';
import type { Shop } from './shop.ts';
import { Structure } from './structure.ts';

/** Sets a document on pages; throws a TypesetError with the path of what does not fit. */
export function typeset(document: Document, layout: LayoutProfile, fonts: FontSet): PlacedDocument {
  const structure = new Structure();
  const unprintable = new Set<string>();
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  const shared = { layout, fonts, structure, unprintable };
  const markNode = document.mark === null ? null : structure.add(structure.root, 'P');
  const filled = document.sections.map((section) => fillSection(section, document.lang, shared));
  const footerNodes = document.footer.map(() => structure.add(structure.root, 'P'));
  for (const { shop, sheet, section, sectionPages } of filled) {
    for (const each of sectionPages) {
      const first = pages.length === 0;
      const { page } = each;
      const mark = document.mark ?? '';
      page.lines.unshift(
        ...(document.mark === null ? [] : markBanner(shop, sheet, mark, first ? markNode : null)),
        ...pageNumber(shop, sheet, pages.length + 1),
      );
      page.lines.push(
        ...(section.catchwords ? catchword(shop, sheet, each) : []),
        ...footerLines(shop, sheet, document.footer, first ? footerNodes : []),
      );
      for (const { title, yPt } of each.bookmarks) {
        bookmarks.push({ title, page: pages.length, yPt });
      }
      pages.push(page);
    }
  }
  return {
    lang: document.lang,
    pages,
    root: structure.root,
    leaves: structure.leaves,
    bookmarks,
    unprintable: [...unprintable],
  };
}

interface FilledSection {
  readonly section: Section;
  readonly shop: Shop;
  readonly sheet: Sheet;
  readonly sectionPages: readonly FilledPage[];
}

function fillSection(
  section: Section,
  lang: string,
  shared: Omit<Shop, 'lang' | 'measurePt'>,
): FilledSection {
  const { layout, structure } = shared;
  const letterhead = section.blocks[0]?.kind === 'letterhead';
  const sheet = sheetOf(layout, section.orientation, letterhead);
  const foreign = section.lang !== null && section.lang !== lang ? { lang: section.lang } : {};
  const node: StructureNode = structure.add(structure.root, 'Sect', foreign);
  const shop: Shop = { ...shared, lang: section.lang ?? lang, measurePt: sheet.measurePt };
  const column = { xPt: 0, widthPt: sheet.measurePt };
  const bodyPt = sheet.bottomPt - sheet.topPt;
  const strips = setBlocks(shop, section.blocks, node, column, bodyPt);
  return { section, shop, sheet, sectionPages: paginate(strips, sheet) };
}
