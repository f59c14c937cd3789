import type { Font, FontSet } from './font.ts';

export interface Stretch {
  readonly font: Font;
  readonly text: string;
}

/** Text in the characters that are printed; the stretches of its words are null where one font shows them all. */
export interface ResolvedText {
  readonly text: string;
  readonly stretches:
    | readonly (Omit<Stretch, 'text'> & {
        readonly from: number;
        readonly to: number;
      })[]
    | null;
}

/** Our own mark of a broken word; in a text of somebody else it would be a hyphen that nobody wrote. */
const SOFT_HYPHEN = 0xad;
const NEW_LINE = 0x0a;
const BLANK = /^[ \n\u00a0]/;
const BLANKS = /([ \n\u00a0]+)/;
const ODD_SPACES = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g;
const ODD_TIES = /[\u2007\u202f]/g;
const ODD_BLANK = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

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

/** The same for a whole text, word by word: its blanks are nobody's glyphs. */
export function resolveText(
  text: string,
  font: Font,
  fonts: FontSet,
  unprintable: Set<string>,
): ResolvedText {
  if (isCovered(text, font)) return { text, stretches: null };
  const found: { font: Font; from: number; to: number }[] = [];
  let printed = '';
  for (const token of text.split(BLANKS)) {
    const own = BLANK.test(token) ? [] : resolveGlyphs(token, font, fonts, unprintable);
    for (const stretch of own) {
      found.push({
        font: stretch.font,
        from: printed.length,
        to: printed.length + stretch.text.length,
      });
      printed += stretch.text;
    }
    if (own.length === 0) printed += token;
  }
  return { text: printed, stretches: found };
}

/** Turns the rarer blanks into the two that are set: the space and the tie. */
export function plainSpaces(text: string): string {
  if (!ODD_BLANK.test(text)) return text;
  return text.replace(ODD_SPACES, ' ').replace(ODD_TIES, '\u00a0');
}

/** Whether a font shows every character; a forced line break is none. */
function isCovered(text: string, font: Font): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== NEW_LINE && !shows(font, unit)) return false;
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
