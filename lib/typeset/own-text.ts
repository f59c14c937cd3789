// Who says each span of a text: leaves of the structure tree.
import type { Span, Text } from './block.ts';
import type { StructureNode } from './page.ts';
import { ARTIFACT } from './page.ts';
import type { Shop } from './shop.ts';

export interface Owner {
  /** The leaf of the structure that a span belongs to. */
  readonly content: number;
  /** Where a link leads, and the node that stands for it. */
  readonly target: { readonly href: string; readonly node: StructureNode } | null;
}

const NOBODY: Owner = { content: ARTIFACT, target: null };

/** Spans that say nothing of their own share one leaf; a foreign word or a link has its own. */
export function ownText(shop: Shop, text: Text, node: StructureNode | null): Owner[] {
  let shared = NOBODY;
  return text.map((span) => {
    const own = node ? ownLeaf(shop, span, node) : null;
    if (own) {
      shared = NOBODY;
      return own;
    }
    if (node && shared === NOBODY) shared = { content: shop.structure.leaf(node), target: null };
    return shared;
  });
}

function ownLeaf(shop: Shop, span: Span, node: StructureNode): Owner | null {
  const foreign = foreignLang(shop, span);
  if (foreign === null && span.href === undefined) return null;
  const lang = foreign === null ? {} : { lang: foreign };
  if (span.href !== undefined) {
    const owner = shop.structure.add(node, 'Link', lang);
    const content = shop.structure.leaf(owner);
    return { content, target: { href: span.href, node: owner } };
  }
  return { content: shop.structure.leaf(shop.structure.add(node, 'Span', lang)), target: null };
}

/** The language of a span that is not that of its section. */
export function foreignLang(shop: Shop, span: Span): string | null {
  return span.lang === undefined || span.lang === shop.lang ? null : span.lang;
}
