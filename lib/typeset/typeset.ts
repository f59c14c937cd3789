import type { Document, Section } from './block.ts';
import { fillSection } from './fill-section.ts';
import type { FontSet } from './font.ts';
import { Items } from './items.ts';
import type { LayoutProfile } from './layout.ts';
import type { Bookmark, PlacedDocument, StructureNode } from './page.ts';
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
  const filled = sections.flatMap(({ pages, ...section }) =>
    pages.map((page) => ({ ...section, filled: page })),
  );
  filled.forEach((page, i) => {
    // Furniture is read once; on later pages it only repeats itself.
    const nodes = i === 0 ? { mark: markNode, footer: footerNodes } : { mark: null, footer: [] };
    furnish(page, document, i + 1, nodes);
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
  readonly filled: FilledPage;
}

interface FurnitureNodes {
  readonly mark: StructureNode | null;
  readonly footer: readonly StructureNode[];
}

function furnish(
  { shop, sheet, section, filled }: FurnishedPage,
  { mark, footer }: Document,
  number: number,
  nodes: FurnitureNodes,
): void {
  const { lines } = filled.page;
  lines.unshift(
    ...(mark === null ? [] : markBanner(shop, sheet, mark, nodes.mark)),
    ...pageNumber(shop, sheet, number),
  );
  lines.push(
    ...(section.catchwords ? catchword(shop, sheet, filled) : []),
    ...footerLines(shop, sheet, footer, nodes.footer),
  );
}

function bookmarksOf({ bookmarks }: FilledPage, page: number): Bookmark[] {
  return bookmarks.map(({ title, yPt }) => ({ title, page, yPt }));
}
