import type { Text } from './block.ts';
import type { SetText } from './shop.ts';
import { type Strip, strip } from './strip.ts';

/** One strip per line; a page parts neither the first two lines nor the last two, and never ends in a broken word. */
export function stripsOf(
  set: SetText,
  path: string,
  gapPt: number,
  facts: Partial<Strip> = {},
): Strip[] {
  const count = set.lines.length;
  return set.lines.map((line, i) => {
    const widow = i === 1 || i === count - 1;
    return strip({
      ...facts,
      path,
      heightPt: set.lineHeightPt,
      gapPt: i === 0 ? gapPt : 0,
      breakBefore: i > 0 && (widow || set.lines[i - 1]?.hyphenated) ? 'forbidden' : 'allowed',
      lines: [line],
      links: line.links,
    });
  });
}

/** Whether a text ends in a colon: it must not stand alone at the foot of a page. */
export function introduces(text: Text): boolean {
  return /:\s*$/.test(text.at(-1)?.text ?? '');
}
