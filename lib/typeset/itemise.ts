// Styled text → boxes, glue and penalties.
import { findBreaks, findBreaksOfWideWord, type WordKind } from './find-breaks.ts';
import { type FontSet, widthOf } from './font.ts';
import { FORBIDDEN, FORCED, type Item, type Setting } from './item.ts';
import { plainSpaces, resolveGlyphs } from './resolve-glyphs.ts';
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
}

const STRETCH = 0.5;
const SHRINK = 0.28;
const TOKEN = /[ \n\u00a0]|[^ \n\u00a0]+/g;
const SHORT_LAST_WORD = 10;
const LONELY_LAST_WORD_PENALTY = 3000;
const SOFT_HYPHEN = '\u00ad';

/** Boxes, glue and penalties of a paragraph, closed by a forced break. */
export function itemise(texts: readonly StyledText[], options: ItemiseOptions): Item[] {
  const items: Item[] = [];
  const first = texts[0]?.setting;
  if (first && options.indentPt > 0) {
    items.push({ kind: 'box', widthPt: options.indentPt, text: '', setting: first });
  }
  const whole = plainSpaces(texts.map((part) => part.text).join(''));
  const tied = options.running ? tie(whole) : whole;
  const lastSpace = options.running ? lonelySpace(tied) : -1;
  let offset = 0;
  for (const part of texts) {
    const slice = tied.slice(offset, offset + part.text.length);
    for (const match of slice.matchAll(TOKEN)) {
      const at = offset + match.index;
      addToken(items, match[0], part, options, {
        lonely: at === lastSpace,
        last: at > lastSpace && lastSpace >= 0,
      });
    }
    offset += part.text.length;
  }
  const last = texts.at(-1)?.setting;
  if (last) endLine(items, last);
  return items;
}

/** The space before a last word that is too short to stand alone. */
function lonelySpace(text: string): number {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  return text.charAt(at) === ' ' && text.length - at - 1 < SHORT_LAST_WORD ? at : -1;
}

function addToken(
  items: Item[],
  token: string,
  part: StyledText,
  options: ItemiseOptions,
  place: { readonly lonely: boolean; readonly last: boolean },
): void {
  const { setting } = part;
  if (token === '\n') {
    endLine(items, setting);
    return;
  }
  if (token === ' ' || token === '\u00a0') {
    const penalty = token === ' ' ? LONELY_LAST_WORD_PENALTY : FORBIDDEN;
    if (place.lonely || token !== ' ') {
      items.push({ kind: 'penalty', widthPt: 0, penalty, hyphen: false, setting });
    }
    const widthPt = widthOf(' ', setting.font, setting.sizePt);
    items.push({
      kind: 'glue',
      widthPt,
      stretchPt: widthPt * STRETCH,
      shrinkPt: widthPt * SHRINK,
      setting,
    });
    return;
  }
  const kind = place.last && part.kind === 'hyphenated' ? 'whole' : part.kind;
  for (const { font, text } of resolveGlyphs(
    token,
    setting.font,
    options.fonts,
    options.unprintable,
  )) {
    addWord(
      items,
      text,
      font === setting.font ? setting : { ...setting, font },
      kind,
      options.measurePt,
    );
  }
}

function endLine(items: Item[], setting: Setting): void {
  items.push(
    { kind: 'penalty', widthPt: 0, penalty: FORBIDDEN, hyphen: false, setting },
    { kind: 'glue', widthPt: 0, stretchPt: 1e5, shrinkPt: 0, setting },
    { kind: 'penalty', widthPt: 0, penalty: FORCED, hyphen: false, setting },
  );
}

function addWord(items: Item[], word: string, setting: Setting, kind: WordKind, measurePt: number) {
  const { font, sizePt } = setting;
  const widthPt = widthOf(word, font, sizePt);
  const points =
    widthPt > measurePt
      ? findBreaksOfWideWord(word, kind, (text) => widthOf(text, font, sizePt) <= measurePt * 0.95)
      : findBreaks(word, kind);
  if (points.length === 0) {
    items.push({ kind: 'box', widthPt, text: word, setting });
    return;
  }
  let start = 0;
  for (const { at, penalty, hyphen } of points) {
    addBox(items, word.slice(start, at), setting);
    const hyphenPt = hyphen ? widthOf(SOFT_HYPHEN, font, sizePt) : 0;
    items.push({ kind: 'penalty', widthPt: hyphenPt, penalty, hyphen, setting });
    start = at;
  }
  addBox(items, word.slice(start), setting);
}

function addBox(items: Item[], text: string, setting: Setting): void {
  items.push({ kind: 'box', widthPt: widthOf(text, setting.font, setting.sizePt), text, setting });
}
