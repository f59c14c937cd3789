import { type Font, widthOf } from './font.ts';

/** How a stretch of text is set. */
export interface Setting {
  readonly font: Font;
  readonly sizePt: number;
  /** Which span of its text it is. */
  readonly part: number;
  readonly isLink: boolean;
  /** Width of a space. */
  readonly spacePt: number;
}

const known = new WeakMap<Font, Setting[]>();

/** The same object for the same facts: runs are told apart by it. */
export function settingOf(font: Font, sizePt: number, part: number, isLink: boolean): Setting {
  const settings = settingsOf(font);
  for (const each of settings) {
    if (each.part === part && each.sizePt === sizePt && each.isLink === isLink) return each;
  }
  const fresh = { font, sizePt, part, isLink, spacePt: widthOf(' ', font, sizePt) };
  settings.push(fresh);
  return fresh;
}

function settingsOf(font: Font): Setting[] {
  const found = known.get(font);
  if (found) return found;
  const fresh: Setting[] = [];
  known.set(font, fresh);
  return fresh;
}
