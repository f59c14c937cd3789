// Styled text → boxes, glue and penalties.
import { addMixedWord, addWord, type Stretch } from './add-word.ts';
import type { WordKind } from './find-breaks.ts';
import { type FontSet, thousandthsOf } from './font.ts';
import { FORBIDDEN, Items, LONELY } from './items.ts';
import { plainSpaces, type ResolvedText, resolveText } from './resolve-glyphs.ts';
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

const [NEW_LINE, SPACE, TIE] = [0x0a, 0x20, 0xa0];
const SEPARATOR = '\u00a0· ';
const SPACES_OF_SEPARATOR = 2;
const SHORT_LAST_WORD = 10;

/** Boxes, glue and penalties of a paragraph, closed by a forced break; they are put where others were. */
export function itemise(
  texts: readonly StyledText[],
  options: ItemiseOptions,
  items: Items = new Items(),
): Items {
  const parts = resolveParts(texts, options);
  const source = textOf(parts);
  // A tie is printed as the space that it is.
  items.clear(source.replaceAll('\u00a0', ' '));
  const first = texts[0]?.setting;
  if (first && options.indentPt > 0) items.addIndent(options.indentPt, first);
  const ending = options.running ? endingOf(source) : NO_ENDING;
  let from = 0;
  for (const part of parts) {
    addPart({ items, source, options, ending, part, from });
    from += part.text.length;
  }
  const last = texts.at(-1)?.setting;
  if (last) items.addLineEnd(source.length, last);
  return items;
}

/** Text in its final characters, each with a font that shows it. */
interface Part extends ResolvedText {
  readonly setting: Setting;
  readonly kind: WordKind;
}

function resolveParts(texts: readonly StyledText[], options: ItemiseOptions): Part[] {
  const whole = plainSpaces(textOf(texts));
  const tied = options.running ? tie(whole) : whole;
  let offset = 0;
  return texts.map(({ text, setting, kind }) => {
    const own = tied.slice(offset, offset + text.length);
    offset += text.length;
    const resolved = resolveText(own, setting.font, options.fonts, options.unprintable);
    return { ...resolved, setting, kind };
  });
}

function textOf(texts: readonly { readonly text: string }[]): string {
  const [only] = texts;
  return only && texts.length === 1 ? only.text : texts.map(({ text }) => text).join('');
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

/** A part on its way into the items. */
interface Work {
  readonly items: Items;
  /** The whole text, with its ties. */
  readonly source: string;
  readonly options: ItemiseOptions;
  readonly ending: Ending;
  readonly part: Part;
  /** Where the part begins in the text. */
  readonly from: number;
}

function addPart(work: Work): void {
  const { source, part, from } = work;
  const end = from + part.text.length;
  let at = from;
  while (at < end) {
    const wordEnd = endOfWord(source, at, end);
    if (wordEnd > at) addToken(work, at, wordEnd);
    at = wordEnd < end ? addBlank(work, wordEnd) : end;
  }
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TIE || unit === NEW_LINE;
}

/** Adds the blank at a place and returns the place behind it. */
function addBlank({ items, source, options, ending, part }: Work, at: number): number {
  const { setting } = part;
  const unit = source.charCodeAt(at);
  if (unit === NEW_LINE) {
    items.addLineEnd(at, setting);
    return at + 1;
  }
  if (options.centred && unit === TIE && source.startsWith(SEPARATOR, at)) {
    const end = at + SEPARATOR.length;
    items.addGlue(at, end, advanceOf(SEPARATOR, setting), SPACES_OF_SEPARATOR, setting);
    return end;
  }
  if (unit === TIE) items.addPenalty(at, FORBIDDEN, setting);
  else if (at === ending.lonelyAt) items.addPenalty(at, LONELY, setting);
  items.addGlue(at, at + 1, advanceOf(' ', setting), 1, setting);
  return at + 1;
}

/** In thousandths of the size, as items want it. */
function advanceOf(text: string, { font }: Setting): number {
  return thousandthsOf(text, 0, text.length, font);
}

function addToken({ items, options, ending, part, from }: Work, start: number, end: number): void {
  const { setting, stretches } = part;
  const kind = part.kind === 'hyphenated' && start >= ending.lastWordAt ? 'whole' : part.kind;
  if (stretches === null) {
    addWord(items, { from: start, to: end, setting }, kind, options.measurePt);
    return;
  }
  const own: Stretch[] = stretches
    .filter((each) => from + each.from < end && from + each.to > start)
    .map((each) => ({
      from: from + each.from,
      to: from + each.to,
      setting: settingOf(each.font, setting.sizePt, setting.part, setting.isLink),
    }));
  addMixedWord(items, own, kind, options.measurePt);
}
