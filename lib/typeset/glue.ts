// What stands between words, and what ends a line.
import { widthOf } from './font.ts';
import { FORBIDDEN, FORCED, type GlueItem, type Item } from './item.ts';
import type { Setting } from './setting.ts';

const STRETCH = 0.5;
const SHRINK = 0.28;

const known = new WeakMap<Setting, GlueItem>();

/** The same object for all spaces of a setting. */
export function spaceOf(setting: Setting): GlueItem {
  const found = known.get(setting);
  if (found) return found;
  const space = glueOf(' ', 1, setting);
  known.set(setting, space);
  return space;
}

/** Only the spaces of a glue stretch and shrink. */
export function glueOf(text: string, spaces: number, setting: Setting): GlueItem {
  const widthPt = widthOf(text, setting.font, setting.sizePt);
  const spacePt = widthOf(' ', setting.font, setting.sizePt) * spaces;
  return {
    ...{ kind: 'glue', text, spaces, widthPt, setting },
    ...{ stretchPt: spacePt * STRETCH, shrinkPt: spacePt * SHRINK },
  };
}

/** The last line of a paragraph, or one before a forced break, is filled with white. */
export function endOfLine(setting: Setting): Item[] {
  return [
    { kind: 'penalty', widthPt: 0, penalty: FORBIDDEN, hyphen: false, setting },
    { kind: 'glue', text: '', spaces: 0, widthPt: 0, stretchPt: 1e5, shrinkPt: 0, setting },
    { kind: 'penalty', widthPt: 0, penalty: FORCED, hyphen: false, setting },
  ];
}
