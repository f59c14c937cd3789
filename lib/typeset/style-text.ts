// Spans of a text → stretches that know their face and their leaf of the structure.
import type { Span, Text } from './block.ts';
import { faceOf } from './font.ts';
import type { StyledText } from './itemise.ts';
import type { StructureNode } from './page.ts';
import { ARTIFACT } from './page.ts';
import type { Shop, TextStyle } from './shop.ts';

/** Where a link leads, and the node that stands for it. */
export interface Target {
  readonly href: string;
  readonly node: StructureNode;
}

/** Spans that say nothing of their own share one leaf; a foreign word or a link has its own. */
export function styleText(
  shop: Shop,
  text: Text,
  node: StructureNode | null,
  style: TextStyle,
  targets: Target[],
): StyledText[] {
  let shared = ARTIFACT;
  return text.map((span) => {
    const own = node ? ownLeaf(shop, span, node, targets) : null;
    if (own) shared = ARTIFACT;
    else if (node && shared === ARTIFACT) shared = shop.structure.leaf(node);
    const { content, link } = own ?? { content: shared, link: -1 };
    const bold = span.bold || style.bold || false;
    const italic = span.italic || style.italic || false;
    const font = faceOf(shop.fonts, { bold, italic });
    return {
      text: span.text,
      setting: { font, sizePt: style.sizePt, content, link },
      kind: kindOf(shop, span),
    };
  });
}

interface Owned {
  readonly content: number;
  readonly link: number;
}

function ownLeaf(shop: Shop, span: Span, node: StructureNode, targets: Target[]): Owned | null {
  const foreign = foreignLang(shop, span);
  const lang = foreign === null ? {} : { lang: foreign };
  if (span.href !== undefined) {
    const owner = shop.structure.add(node, 'Link', lang);
    const content = shop.structure.leaf(owner);
    return { content, link: targets.push({ href: span.href, node: owner }) - 1 };
  }
  if (foreign === null) return null;
  return { content: shop.structure.leaf(shop.structure.add(node, 'Span', lang)), link: -1 };
}

function foreignLang(shop: Shop, span: Span): string | null {
  return span.lang === undefined || span.lang === shop.lang ? null : span.lang;
}

function kindOf(shop: Shop, span: Span): StyledText['kind'] {
  if (span.code || span.href !== undefined) return 'address';
  const hyphenated =
    shop.layout.hyphenate && foreignLang(shop, span) === null && shop.lang.startsWith('id');
  return hyphenated ? 'hyphenated' : 'whole';
}
