import type { Font, FontSet } from './font.ts';

export interface Stretch {
  readonly font: Font;
  readonly text: string;
}

/** Our own mark of a broken word; in a text of somebody else it would be a hyphen that nobody wrote. */
const SOFT_HYPHEN = 0xad;
const ODD_SPACES = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
const ODD_TIES = /[\u2007\u202f]/g;

/** Parts text by the fonts that can show it; what no font has becomes `[U+XXXX]`, never a blank or a box. */
export function resolveGlyphs(
  text: string,
  font: Font,
  fonts: FontSet,
  unprintable: Set<string>,
): readonly Stretch[] {
  if (isCovered(text, font)) return [{ font, text }];
  const composed = text.normalize('NFC');
  const stretches: { font: Font; text: string }[] = [];
  for (const char of composed) {
    const next = glyphFor(char, font, fonts, unprintable);
    const last = stretches.at(-1);
    if (last?.font === next.font) last.text += next.text;
    else stretches.push(next);
  }
  return stretches;
}

/** Turns the rarer blanks into the two that are set: the space and the tie. */
export function plainSpaces(text: string): string {
  return text.replace(ODD_SPACES, ' ').replace(ODD_TIES, '\u00a0');
}

/** Whether a font shows every character. */
export function isCovered(text: string, font: Font): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!shows(font, text.charCodeAt(i))) return false;
  }
  return true;
}

function shows(font: Font, unit: number): boolean {
  return font.widths[unit] !== 0 && unit !== SOFT_HYPHEN;
}

function glyphFor(
  char: string,
  font: Font,
  fonts: FontSet,
  unprintable: Set<string>,
): { font: Font; text: string } {
  const unit = char.charCodeAt(0);
  if (char.length === 1) {
    if (shows(font, unit)) return { font, text: char };
    const other = fonts.fallbacks.find((fallback) => shows(fallback, unit));
    if (other) return { font: other, text: char };
  }
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  unprintable.add(`U+${code}`);
  return { font, text: `[U+${code}]` };
}
