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

/** Columns are as wide as words make them in a few places. */
const MOST_MANNERS = 200;

type Paragraphs = Memory<readonly TextLine[]>;

type Look = 'sizePt' | 'align' | 'bold' | 'italic' | 'even' | 'indentPt';

/** Everything but the words that lines depend on. */
interface Manner extends Pick<TextStyle, Look> {
  readonly widthPt: number;
  readonly lang: string;
  readonly hyphenate: boolean;
  /** Whether the words are a single bare span, or the notation of several. */
  readonly isBare: boolean;
}

interface KnownManner extends Manner {
  readonly paragraphs: Paragraphs;
}

const known = new WeakMap<FontSet, KnownManner[]>();

/** The lines of a text in a column. Most sentences stand in every letter: those are broken once. */
export function setLines(
  shop: Shop,
  text: Text,
  widthPt: number,
  style: TextStyle,
): readonly TextLine[] {
  if (style.running === false) return freshLines(shop, text, widthPt, style);
  const bare = bareWords(text);
  const words = bare ?? JSON.stringify(text);
  const paragraphs = paragraphsOf(shop, widthPt, style, bare !== null);
  const found = paragraphs.get(words);
  if (found) return found;
  const unprintable = new Set<string>();
  const lines = freshLines({ ...shop, unprintable }, text, widthPt, style);
  for (const character of unprintable) shop.unprintable.add(character);
  // What cannot be printed is to be reported by every letter.
  if (unprintable.size > 0) return lines;
  paragraphs.offer(words, () => lines.map(keep));
  return lines;
}

/**
 * A copy for the memory: V8 places what one line of code makes where most of it ends up, and lines that live for long
 * would draw those of a moment among the long-lived objects.
 */
function keep(line: TextLine): TextLine {
  return { ...line, runs: line.runs.map((run) => ({ ...run })) };
}

/** Most texts are bare words, which need no notation. */
function bareWords(text: Text): string | null {
  const [only] = text;
  const isBare = only !== undefined && text.length === 1 && Object.keys(only).length === 1;
  return isBare ? only.text : null;
}

function paragraphsOf(shop: Shop, widthPt: number, style: TextStyle, isBare: boolean): Paragraphs {
  const manners = mannersOf(shop.fonts);
  // There are few: to look at each takes less than to spell one out.
  for (const each of manners) {
    if (each.widthPt === widthPt && each.isBare === isBare && isSame(each, shop, style)) {
      return each.paragraphs;
    }
  }
  const { lang, layout } = shop;
  const paragraphs: Paragraphs = new Memory(MOST_PARAGRAPHS);
  if (manners.length === MOST_MANNERS) manners.length = 0;
  manners.push({ ...style, widthPt, lang, isBare, hyphenate: layout.hyphenate, paragraphs });
  return paragraphs;
}

function isSame(manner: Manner, { lang, layout }: Shop, style: TextStyle): boolean {
  return (
    manner.sizePt === style.sizePt &&
    manner.align === style.align &&
    manner.bold === style.bold &&
    manner.italic === style.italic &&
    manner.even === style.even &&
    manner.indentPt === style.indentPt &&
    manner.lang === lang &&
    manner.hyphenate === layout.hyphenate
  );
}

function mannersOf(fonts: FontSet): KnownManner[] {
  const found = known.get(fonts);
  if (found) return found;
  const fresh: KnownManner[] = [];
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
    shop.items,
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
    kind: kindOf(shop, span, style),
  };
}

/** Only even lines are worth a hyphen; first-fit breaking takes one when a word would not fit otherwise. */
function kindOf(shop: Shop, span: Span, style: TextStyle): StyledText['kind'] {
  if (span.code || span.href !== undefined) return 'address';
  const isOurs = foreignLang(shop, span) === null && shop.lang.startsWith('id');
  return isOurs && shop.layout.hyphenate && style.align === 'justified' ? 'hyphenated' : 'whole';
}
