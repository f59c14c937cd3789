import type { Font } from './font.ts';

/** How a stretch of text is set. */
export interface Setting {
  readonly font: Font;
  readonly sizePt: number;
  /** Which span of its text it is. */
  readonly part: number;
  readonly isLink: boolean;
}

const known = new WeakMap<Font, Map<string, Setting>>();

/** The same object for the same facts: what is measured in it is kept by it. */
export function settingOf(font: Font, sizePt: number, part: number, isLink: boolean): Setting {
  const settings = settingsOf(font);
  const key = `${sizePt} ${part} ${isLink}`;
  const found = settings.get(key);
  if (found) return found;
  const fresh = { font, sizePt, part, isLink };
  settings.set(key, fresh);
  return fresh;
}

function settingsOf(font: Font): Map<string, Setting> {
  const found = known.get(font);
  if (found) return found;
  const fresh = new Map<string, Setting>();
  known.set(font, fresh);
  return fresh;
}
