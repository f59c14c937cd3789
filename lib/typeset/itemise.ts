// Styled text → boxes, glue and penalties.
import { EMERGENCY, findBreaks, findBreaksOfWideWord, type WordKind } from './find-breaks.ts';
import { type FontSet, widthOf } from './font.ts';
import { endOfLine, glueOf, spaceOf } from './glue.ts';
import { FORBIDDEN, type Item, LONELY } from './item.ts';
import { measureWord, partWord } from './measure-word.ts';
import { plainSpaces, resolveGlyphs } from './resolve-glyphs.ts';
import { type Setting, settingOf } from './setting.ts';
import { tie } from './tie.ts';

export interface StyledText {
  readonly text: string;
  readonly setting: Setting;
  readonly kind: WordKind;
}

export interface ItemiseOptions {
  readonly measurePt: number;
  readonly indentPt: number;
  readonly fonts: FontSet;
  readonly unprintable: Set<string>;
  /** Running text keeps its ties and leaves no short word alone on the last line; narrow cells do not. */
  readonly running: boolean;
  /** The dot between the parts of a centred address goes when a line ends there. */
  readonly centred: boolean;
}

const TOKEN = /[ \n\u00a0]|[^ \n\u00a0]+/g;
const TOKEN_OR_SEPARATOR = /\u00a0· |[ \n\u00a0]|[^ \n\u00a0]+/g;
const SHORT_LAST_WORD = 10;
/** Lines shrink a little before they break. */
const SAFE = 0.95;
const TIE = '\u00a0';
const SEPARATOR = '\u00a0· ';

/** Boxes, glue and penalties of a paragraph, closed by a forced break. */
export function itemise(texts: readonly StyledText[], options: ItemiseOptions): Item[] {
  const items: Item[] = [];
  const first = texts[0]?.setting;
  if (first && options.indentPt > 0) {
    items.push({ kind: 'box', widthPt: options.indentPt, text: '', setting: first });
  }
  const whole = plainSpaces(texts.map((part) => part.text).join(''));
  const tied = options.running ? tie(whole) : whole;
  const ending = options.running ? endingOf(tied) : NO_ENDING;
  const token = options.centred ? TOKEN_OR_SEPARATOR : TOKEN;
  let offset = 0;
  for (const part of texts) {
    const slice = tied.slice(offset, offset + part.text.length);
    for (const match of slice.matchAll(token)) {
      addToken(items, match[0], part, options, offset + match.index, ending);
    }
    offset += part.text.length;
  }
  const last = texts.at(-1)?.setting;
  if (last) items.push(...endOfLine(last));
  return items;
}

interface Ending {
  /** The space before a last word that is too short to stand alone, or -1. */
  readonly lonelyAt: number;
  /** Where the last word begins: half of it would make the shortest line of all. */
  readonly lastWordAt: number;
}

const NO_ENDING: Ending = { lonelyAt: -1, lastWordAt: Number.POSITIVE_INFINITY };

function endingOf(text: string): Ending {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  const isShort = text.charAt(at) === ' ' && text.length - at - 1 < SHORT_LAST_WORD;
  return { lonelyAt: isShort ? at : -1, lastWordAt: at + 1 };
}

function addToken(
  items: Item[],
  token: string,
  part: StyledText,
  options: ItemiseOptions,
  at: number,
  { lonelyAt, lastWordAt }: Ending,
): void {
  const { setting } = part;
  switch (token) {
    case '\n':
      items.push(...endOfLine(setting));
      break;
    case SEPARATOR:
      items.push(glueOf(' · ', 2, setting));
      break;
    case TIE:
      addSpace(items, setting, FORBIDDEN);
      break;
    case ' ':
      addSpace(items, setting, at === lonelyAt ? LONELY : null);
      break;
    default: {
      const staysWhole = at >= lastWordAt && part.kind === 'hyphenated';
      addWords(items, token, staysWhole ? { ...part, kind: 'whole' } : part, options);
    }
  }
}

function addSpace(items: Item[], setting: Setting, penalty: number | null): void {
  if (penalty !== null)
    items.push({ kind: 'penalty', widthPt: 0, penalty, hyphen: false, setting });
  items.push(spaceOf(setting));
}

/** One word, parted where its characters need another font. */
function addWords(
  items: Item[],
  token: string,
  { setting, kind }: StyledText,
  { fonts, unprintable, measurePt }: ItemiseOptions,
): void {
  const measured = measureWord(token, setting, kind);
  if (measured && (measured.width * setting.sizePt) / 1000 <= measurePt) {
    for (const item of measured.items) items.push(item);
    return;
  }
  const stretches = resolveGlyphs(token, setting.font, fonts, unprintable);
  const widths = stretches.map(({ font, text }) => widthOf(text, font, setting.sizePt));
  const isWide = widths.reduce((sum, width) => sum + width, 0) > measurePt;
  stretches.forEach(({ font, text }, i) => {
    const own = settingOf(font, setting.sizePt, setting.part, setting.isLink);
    if (i > 0 && isWide) {
      items.push({ kind: 'penalty', widthPt: 0, penalty: EMERGENCY, hyphen: false, setting: own });
    }
    addWord(items, text, own, kind, measurePt);
  });
}

function addWord(
  items: Item[],
  word: string,
  setting: Setting,
  kind: WordKind,
  measurePt: number,
): void {
  const { font, sizePt } = setting;
  const fits = (text: string) => widthOf(text, font, sizePt) <= measurePt * SAFE;
  const isWide = widthOf(word, font, sizePt) > measurePt;
  const breaks = isWide ? findBreaksOfWideWord(word, kind, fits) : findBreaks(word, kind);
  items.push(...partWord(word, setting, breaks).items);
}
