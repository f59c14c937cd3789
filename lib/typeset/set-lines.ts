import type { Span, Text } from './block.ts';
import { evenMeasure } from './even-lines.ts';
import { type FontSet, faceOf } from './font.ts';
import { itemise, type StyledText } from './itemise.ts';
import { Memory } from './memory.ts';
import { foreignLang } from './own-text.ts';
import { settingOf } from './setting.ts';
import type { Shop, TextStyle } from './shop.ts';
import { type TextLine, toLines } from './text-line.ts';

/** Far more than all the standing sentences of letters. */
const MOST_PARAGRAPHS = 1000;

const known = new WeakMap<FontSet, Memory<readonly TextLine[]>>();

/** The lines of a text in a column. Most sentences stand in every letter: those are broken once. */
export function setLines(
  shop: Shop,
  text: Text,
  widthPt: number,
  style: TextStyle,
): readonly TextLine[] {
  if (style.running === false) return freshLines(shop, text, widthPt, style);
  const paragraphs = paragraphsOf(shop.fonts);
  const key = keyOf(shop, text, widthPt, style);
  const found = paragraphs.get(key);
  if (found) return found;
  const unprintable = new Set<string>();
  const lines = freshLines({ ...shop, unprintable }, text, widthPt, style);
  for (const character of unprintable) shop.unprintable.add(character);
  // What cannot be printed is to be reported by every letter.
  if (unprintable.size > 0) return lines;
  paragraphs.set(key, lines.map(keep));
  return lines;
}

/** A copy for the memory, so that lines of a moment are not taken for long-lived ones: see `measureWord`. */
function keep(line: TextLine): TextLine {
  return { ...line, runs: line.runs.map((run) => ({ ...run })) };
}

/** Everything that lines depend on. */
function keyOf(shop: Shop, text: Text, widthPt: number, style: TextStyle): string {
  const { sizePt, align, bold, italic, even, indentPt } = style;
  const set = `${widthPt} ${sizePt} ${align} ${bold} ${italic} ${even} ${indentPt}`;
  return `${set} ${shop.lang} ${shop.layout.hyphenate} ${wordsOf(text)}`;
}

/** Most texts are bare words, which need no notation. */
function wordsOf(text: Text): string {
  const [only] = text;
  const isBare = only !== undefined && text.length === 1 && Object.keys(only).length === 1;
  return isBare ? `'${only.text}` : JSON.stringify(text);
}

function paragraphsOf(fonts: FontSet): Memory<readonly TextLine[]> {
  const found = known.get(fonts);
  if (found) return found;
  const fresh = new Memory<readonly TextLine[]>(MOST_PARAGRAPHS);
  known.set(fonts, fresh);
  return fresh;
}

function freshLines(shop: Shop, text: Text, widthPt: number, style: TextStyle): TextLine[] {
  const items = itemise(
    text.map((span, part) => styled(shop, span, part, style)),
    {
      measurePt: widthPt,
      indentPt: style.indentPt ?? 0,
      fonts: shop.fonts,
      unprintable: shop.unprintable,
      running: style.running ?? true,
      centred: style.align === 'centre',
    },
  );
  const isEven = style.even || style.align === 'centre';
  const measurePt = isEven ? evenMeasure(items, widthPt) : widthPt;
  return toLines(items, measurePt, style.align === 'justified');
}

function styled(shop: Shop, span: Span, part: number, style: TextStyle): StyledText {
  const bold = span.bold || style.bold || false;
  const italic = span.italic || style.italic || false;
  const font = faceOf(shop.fonts, { bold, italic });
  const isLink = span.href !== undefined;
  return {
    text: span.text,
    setting: settingOf(font, style.sizePt, part, isLink),
    kind: kindOf(shop, span),
  };
}

function kindOf(shop: Shop, span: Span): StyledText['kind'] {
  if (span.code || span.href !== undefined) return 'address';
  const isOurs = foreignLang(shop, span) === null && shop.lang.startsWith('id');
  return isOurs && shop.layout.hyphenate ? 'hyphenated' : 'whole';
}
