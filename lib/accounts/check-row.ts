import { checkTarget, type Target } from './check-target.ts';
import { checkText } from './check-text.ts';
import { collectEvidence } from './collect-evidence.ts';
import type { EvidencePool } from './evidence-pool.ts';
import type { Field } from './header-words.ts';
import type { FollowerCount, Item, Price } from './item.ts';
import { readAction } from './read-action.ts';
import { readDate } from './read-date.ts';
import { readMoney } from './read-money.ts';
import { readNumber } from './read-number.ts';
import type { RowView } from './row-view.ts';
import { type Cell, type Picture, valueType } from './sheet.ts';

/** An item before it has its number. */
export type DraftItem = Omit<Item, 'itemNo'>;

export interface RowContext {
  readonly today: string;
  readonly pictures: readonly Picture[];
  readonly pool: EvidencePool | null;
}

/** What one item takes from its row whatever it points at. */
type Facts = Omit<
  DraftItem,
  | 'platform'
  | 'kind'
  | 'id'
  | 'idType'
  | 'accountId'
  | 'canonicalUrl'
  | 'dedupeKey'
  | 'sources'
  | 'status'
  | 'warnings'
>;

const READ_FIELDS: readonly Field[] = [
  'url',
  'handle',
  'platform',
  'displayName',
  'explanation',
  'goodsType',
  'price',
  'followerCount',
  'foundAt',
  'capturedAt',
  'evidence',
  'evidenceHash',
  'stableId',
  'requestedAction',
  'phone',
];

/** Reads one data row into the items it names; findings go to the view. */
export function checkRow(view: RowView, context: RowContext): DraftItem[] {
  for (const field of READ_FIELDS) checkCell(view, field);
  const refused = view.findings.length;
  const targets = refused > 0 && hasUnreadableText(view) ? [] : checkTarget(view);
  const facts = readFacts(view, context);
  return targets.map((target) => draftItem(view, target, facts));
}

function checkCell(view: RowView, field: Field): void {
  const cell = view.cell(field);
  for (const { code, facts } of checkText(cell.text).findings) view.report(field, code, facts);
  if (cell.type === 'formula' && !/^HYPERLINK\b/iu.test(cell.formula ?? '')) {
    view.report(field, 'FORMULA_CELL');
  } else if (
    cell.type === 'text' &&
    /^=(?!\s*HYPERLINK\s*\()/iu.test(cell.text.normalize('NFKC'))
  ) {
    view.report(field, 'FORMULA_LIKE_TEXT');
  }
}

/** A cell with control characters must not be read any further: every other finding would be noise. */
function hasUnreadableText(view: RowView): boolean {
  const pointing: readonly Field[] = ['url', 'handle', 'platform'];
  return pointing.some((field) => {
    const [found] = checkText(view.cell(field).text).findings;
    return found !== undefined && /^(?:TEXT_(?!HIDDEN|MIXED)|CELL_)/u.test(found.code);
  });
}

function readFacts(view: RowView, context: RowContext): Facts {
  const capturedAt = readDateField(view, 'capturedAt', context.today);
  return {
    stableId: view.text('stableId') || null,
    handle: view.text('handle') || null,
    displayName: view.text('displayName') || null,
    explanation: readExplanation(view),
    goodsType: view.text('goodsType') || null,
    price: readPrice(view),
    followerCount: readFollowers(view),
    foundAt: readDateField(view, 'foundAt', context.today),
    requestedAction: readRequestedAction(view),
    evidence: collectEvidence(view, { ...context, capturedAt }),
  };
}

function readExplanation(view: RowView): string | null {
  const text = view.text('explanation');
  if (text === '' && view.has('explanation')) view.report('explanation', 'EXPLANATION_MISSING');
  return text || null;
}

function readPrice(view: RowView): Price | null {
  const text = view.text('price');
  if (text === '') return null;
  const price = isFraction(view.cell('price'))
    ? { amount: null, upTo: null, currency: 'IDR' as const, asShown: text }
    : readMoney(text);
  if (price.amount === null) view.report('price', 'PRICE_UNREADABLE', { value: text });
  return price;
}

function readFollowers(view: RowView): FollowerCount | null {
  const asShown = view.text('followerCount');
  if (asShown === '') return null;
  const value = isFraction(view.cell('followerCount')) ? null : readNumber(asShown);
  if (value === null) view.report('followerCount', 'FOLLOWERS_UNREADABLE', { value: asShown });
  return { value, asShown };
}

/** `1.234` in a number cell may be a thousand that lost its grouping: not for us to decide. */
function isFraction(cell: Cell): boolean {
  return valueType(cell) === 'number' && !/^\d+$/u.test(cell.text);
}

function readDateField(view: RowView, field: 'foundAt' | 'capturedAt', today: string) {
  const text = view.text(field);
  if (text === '') return null;
  const { value, notes } = readDate(view.cell(field), today);
  if (value === null) view.report(field, 'DATE_INVALID', { value: text });
  for (const note of notes) view.report(field, note.code, note.facts);
  return value;
}

function readRequestedAction(view: RowView) {
  const text = view.text('requestedAction');
  if (text === '') return null;
  const action = readAction(text);
  if (action === null) view.report('requestedAction', 'ACTION_UNKNOWN', { value: text });
  return action;
}

function draftItem(view: RowView, target: Target, facts: Facts): DraftItem {
  const { platform, kind, id, idType, accountId, canonicalUrl, dedupeKey, status, warnings } =
    target.read;
  return {
    platform,
    kind,
    id,
    idType,
    accountId,
    canonicalUrl,
    dedupeKey,
    sources: [{ sheet: view.sheet, row: view.row, text: target.text }],
    ...facts,
    handle: target.account ?? facts.handle,
    status,
    warnings,
  };
}
