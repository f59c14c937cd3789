import type { Document, Section } from './block.ts';
import { fillSection } from './fill-section.ts';
import type { FontSet } from './font.ts';
import { Items } from './items.ts';
import type { LayoutProfile } from './layout.ts';
import type { Bookmark, Line, PlacedDocument, StructureNode } from './page.ts';
import type { FilledPage } from './paginate.ts';
import { catchword, footerLines, markBanner, pageNumber } from './set-furniture.ts';
import type { Sheet } from './sheet.ts';
import type { Shop } from './shop.ts';
import { Structure } from './structure.ts';

/** Sets a document on pages; throws a TypesetError with the path of what does not fit. */
export function typeset(document: Document, layout: LayoutProfile, fonts: FontSet): PlacedDocument {
  const structure = new Structure();
  const unprintable = new Set<string>();
  const shared = { layout, fonts, structure, unprintable, items: new Items() };
  const markNode = document.mark === null ? null : structure.add(structure.root, 'P');
  const sections = document.sections.map((section) => fillSection(section, document.lang, shared));
  const footerNodes = document.footer.map(() => structure.add(structure.root, 'P'));
  const filled = sections.flatMap(({ pages, ...section }) => {
    const footer = footerLines(section.shop, section.sheet, document.footer, []);
    return pages.map((page) => ({ ...section, footer, filled: page }));
  });
  filled.forEach((page, i) => {
    // Furniture is read once; on later pages it only repeats itself.
    if (i > 0) furnish(page, document, i + 1, null);
    else {
      const footer = footerLines(page.shop, page.sheet, document.footer, footerNodes);
      furnish({ ...page, footer }, document, 1, markNode);
    }
  });
  return {
    lang: document.lang,
    pages: filled.map(({ filled: { page } }) => page),
    root: structure.root,
    leaves: structure.leaves,
    bookmarks: filled.flatMap((page, i) => bookmarksOf(page.filled, i)),
    unprintable: [...unprintable],
  };
}

interface FurnishedPage {
  readonly shop: Shop;
  readonly sheet: Sheet;
  readonly section: Section;
  readonly footer: readonly Line[];
  readonly filled: FilledPage;
}

function furnish(
  { shop, sheet, section, footer, filled }: FurnishedPage,
  { mark }: Document,
  number: number,
  markNode: StructureNode | null,
): void {
  const { lines } = filled.page;
  lines.unshift(
    ...(mark === null ? [] : markBanner(shop, sheet, mark, markNode)),
    ...pageNumber(shop, sheet, number),
  );
  lines.push(...(section.catchwords ? catchword(shop, sheet, filled) : []), ...footer);
}

function bookmarksOf({ bookmarks }: FilledPage, page: number): Bookmark[] {
  return bookmarks.map(({ title, yPt }) => ({ title, page, yPt }));
}
