import type { Block } from './block.ts';
import type { StructureNode } from './page.ts';
import { setDetails } from './set-entries.ts';
import { setFigures } from './set-figures.ts';
import { setAnnexHead, setReference } from './set-head-blocks.ts';
import { setLetterhead } from './set-letterhead.ts';
import { bodyListStyle, setList } from './set-list.ts';
import { setAddress, setHeading, setParagraph } from './set-paragraph.ts';
import { setCopies, setSignature } from './set-signature.ts';
import { setTable } from './set-table.ts';
import type { Column, Shop } from './shop.ts';
import { keepTogether, type Strip } from './strip.ts';
import { introduces } from './strips-of.ts';

/** Lines of running text that must share the page of the signature. */
const LINES_WITH_SIGNATURE = 2;

/** More lines than this make a page that is worth turning to. */
const MOST_LAST_LINES = 3;

/** A taller row with its closing lines might not fit a page any more. */
const MOST_TAIL_PT = 200;

/** Sets the blocks of a section one below the other. */
export function setBlocks(
  shop: Shop,
  blocks: readonly Block[],
  parent: StructureNode,
  column: Column,
): Strip[] {
  const strips: Strip[] = [];
  blocks.forEach((block, i) => {
    const own = setBlock(shop, block, parent, column);
    const first = own[0];
    if (!first) return;
    const before = blocks[i - 1];
    if (before && (leadsTo(before, block) || opensList(blocks, i))) {
      first.breakBefore = 'forbidden';
    }
    own[0] = { ...first, gapPt: before ? gapBetween(shop, before, block, first) : first.gapPt };
    strips.push(...own);
    if (block.kind === 'signature') keepWithText(strips, strips.length - own.length);
  });
  keepTailWithRow(strips);
  keepLastLines(strips, blocks);
  return strips;
}

/** A sentence or two that close a section do not stand on a page of their own. */
function keepLastLines(strips: readonly Strip[], blocks: readonly Block[]): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || blocks.length === 1 || blocks.at(-2)?.kind === 'table') return;
  const first = strips.findIndex(({ path }) => path === last.path);
  if (strips.length - first <= MOST_LAST_LINES) {
    for (const each of strips.slice(first)) each.breakBefore = 'forbidden';
  }
}

/** A few lines that close a table take its last row along rather than stand on a page of their own. */
function keepTailWithRow(strips: readonly Strip[]): void {
  const row = strips.findLastIndex((each) => each.grid !== null);
  if (row < 0) return;
  const tail = strips.slice(row + 1);
  const heightPt = strips.slice(row).reduce((sum, each) => sum + each.gapPt + each.heightPt, 0);
  if (heightPt > MOST_TAIL_PT) return;
  for (const each of tail) each.breakBefore = 'forbidden';
}

/** The white space that a pair of blocks wants, where it differs from what the second one brings. */
function gapBetween(shop: Shop, before: Block, block: Block, first: Strip): number {
  const { beforeBody, beforeAddress } = shop.layout.spacePt;
  if (before.kind === 'address' && block.kind !== 'address') return beforeBody;
  return before.kind === 'heading' && block.kind === 'reference' ? beforeAddress : first.gapPt;
}

/** A heading, or a sentence that ends in a colon, does not stand alone at the foot of a page. */
function leadsTo(before: Block, block: Block): boolean {
  if (before.kind === 'heading' || before.kind === 'annex-head') return true;
  if (before.kind !== 'paragraph' || block.kind === 'table') return false;
  return introduces(before.text);
}

/** A heading and the sentence under it stay with the list that they open. */
function opensList(blocks: readonly Block[], at: number): boolean {
  return (
    blocks[at]?.kind === 'list' &&
    blocks[at - 1]?.kind === 'paragraph' &&
    blocks[at - 2]?.kind === 'heading'
  );
}

function keepWithText(strips: readonly Strip[], signatureAt: number): void {
  let lines = 0;
  for (let i = signatureAt; i > 0 && lines < LINES_WITH_SIGNATURE; i--) {
    const [each, before] = [strips[i], strips[i - 1]];
    if (each) each.breakBefore = 'forbidden';
    if (!before || before.grid) return;
    if (before.running) lines++;
  }
}

function setBlock(shop: Shop, block: Block, parent: StructureNode, column: Column): Strip[] {
  switch (block.kind) {
    case 'letterhead':
      return setLetterhead(shop, block, parent, column);
    case 'reference':
      return setReference(shop, block, parent, column);
    case 'address':
      return setAddress(shop, block, parent, column);
    case 'heading':
      return setHeading(shop, block, parent, column);
    case 'paragraph':
      return setParagraph(shop, block, parent, column);
    case 'list':
      return setList(shop, block, parent, column, bodyListStyle(shop));
    case 'details':
      return setDetails(shop, block, parent, column);
    case 'annex-head':
      return setAnnexHead(shop, block, parent, column);
    case 'table':
      return setTable(shop, block, parent, column);
    case 'signature':
      return setSignature(shop, block, parent, column);
    case 'copies':
      return setCopies(shop, block, parent, column);
    case 'figures':
      return setFigures(shop, block, parent, column);
    case 'group': {
      const strips = setBlocks(shop, block.blocks, parent, column);
      keepTogether(strips);
      return strips;
    }
  }
}
