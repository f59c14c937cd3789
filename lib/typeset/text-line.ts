// Lines of one paragraph, not yet placed on a page.
import { breakLines } from './break-lines.ts';
import { fillLines } from './fill-lines.ts';
import { FORBIDDEN, FORCED, type Item, lineStart } from './item.ts';
import type { Setting } from './setting.ts';

export interface LinkStretch {
  readonly part: number;
  readonly fromPt: number;
  readonly toPt: number;
}

/** A stretch in one setting, not yet owned by anybody. */
export interface SetRun {
  readonly text: string;
  readonly setting: Setting;
  /** Where it starts when spaces have their natural width, and how many of them stand before it. */
  readonly fromPt: number;
  readonly spacesBefore: number;
}

export interface TextLine {
  readonly runs: readonly SetRun[];
  readonly indentPt: number;
  /** Of what is printed, without the space at the line end. */
  readonly widthPt: number;
  readonly wordSpacingPt: number;
  readonly links: readonly LinkStretch[];
  /** Ends in a broken word. */
  readonly hyphenated: boolean;
}

const SOFT_HYPHEN = '\u00ad';

/** Breaks items into lines: evenly with adjusted spaces, or first-fit with natural ones. */
export function toLines(items: readonly Item[], measurePt: number, justified: boolean): TextLine[] {
  if (items.length === 0) return [];
  const breaks = justified ? breakLines(items, measurePt) : fillLines(items, measurePt);
  let start = 0;
  return breaks.map((end) => {
    const line = assemble(items, start, end, justified ? measurePt : null);
    start = lineStart(items, end);
    return line;
  });
}

interface Draft {
  readonly runs: (Omit<SetRun, 'text'> & { readonly words: string[] })[];
  indentPt: number;
  widthPt: number;
  spaces: number;
  endsShort: boolean;
}

function assemble(
  items: readonly Item[],
  start: number,
  end: number,
  measurePt: number | null,
): TextLine {
  const draft: Draft = {
    runs: [],
    indentPt: 0,
    widthPt: 0,
    spaces: 0,
    endsShort: false,
  };
  for (let i = start; i < end; i++) addItem(draft, items[i] as Item, items[i + 1]);
  const last = items[end] as Item;
  const hyphenated = last.kind === 'penalty' && last.hyphen;
  if (hyphenated) addText(draft, SOFT_HYPHEN, last.setting, last.widthPt);
  const wordSpacingPt = measurePt === null ? 0 : spacing(draft, measurePt - draft.indentPt);
  const links = linkStretches(draft, wordSpacingPt);
  const widthPt = draft.widthPt + draft.spaces * wordSpacingPt;
  // A real space where words were parted, so that the text can be searched and copied.
  if (partsWords(items, end)) addText(draft, ' ', last.setting, 0);
  return {
    runs: draft.runs.map(joined),
    indentPt: draft.indentPt,
    widthPt,
    wordSpacingPt,
    links,
    hyphenated,
  };
}

/** Text in one piece: pieces that are only chained to each other take several times the room. */
function joined({ words, setting, fromPt, spacesBefore }: Draft['runs'][number]): SetRun {
  return { text: words.join(''), setting, fromPt, spacesBefore };
}

function partsWords(items: readonly Item[], end: number): boolean {
  const last = items[end];
  if (last?.kind === 'glue' || items[end + 1]?.kind === 'glue') return true;
  const forced = last?.kind === 'penalty' && last.penalty <= FORCED;
  return forced && end < items.length - 1;
}

function addItem(draft: Draft, item: Item, next: Item | undefined): void {
  if (item.kind === 'penalty') {
    // Only the glue of a paragraph's or a forced line's end follows a ban and precedes a forced break.
    if (item.penalty >= FORBIDDEN && next?.kind === 'glue' && next.widthPt === 0)
      draft.endsShort = true;
  } else if (item.kind === 'glue') {
    if (item.widthPt === 0) return;
    addText(draft, item.text, item.setting, item.widthPt);
    draft.spaces += item.spaces;
  } else if (item.text === '') draft.indentPt += item.widthPt;
  else addText(draft, item.text, item.setting, item.widthPt);
}

function addText(draft: Draft, text: string, setting: Setting, widthPt: number): void {
  const last = draft.runs.at(-1);
  if (last?.setting === setting) last.words.push(text);
  else {
    const { widthPt: fromPt, spaces: spacesBefore } = draft;
    draft.runs.push({ words: [text], setting, fromPt, spacesBefore });
  }
  draft.widthPt += widthPt;
}

/** What each space grows or shrinks by; a last line keeps its natural spaces unless it must shrink. */
function spacing(draft: Draft, measurePt: number): number {
  const slackPt = measurePt - draft.widthPt;
  if (draft.spaces === 0 || (draft.endsShort && slackPt > 0)) return 0;
  return slackPt / draft.spaces;
}

const NO_LINKS: readonly LinkStretch[] = [];

function linkStretches(
  { runs, indentPt, widthPt, spaces }: Draft,
  wordSpacingPt: number,
): readonly LinkStretch[] {
  if (!runs.some((run) => run.setting.isLink)) return NO_LINKS;
  const end = { fromPt: widthPt, spacesBefore: spaces };
  const xOf = ({ fromPt, spacesBefore }: typeof end) =>
    indentPt + fromPt + spacesBefore * wordSpacingPt;
  return runs.flatMap((run, i) => {
    if (!run.setting.isLink) return [];
    return [{ part: run.setting.part, fromPt: xOf(run), toPt: xOf(runs[i + 1] ?? end) }];
  });
}
