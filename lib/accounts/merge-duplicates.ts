import type { DraftItem } from './check-row.ts';
import type { Evidence, Item } from './item.ts';
import type { MergedRow } from './report.ts';

export interface MergeResult {
  readonly items: readonly Item[];
  readonly merged: readonly MergedRow[];
}

/** One item per account, in the order of first mention; later rows add sources and evidence. */
export function mergeDuplicates(drafts: readonly DraftItem[]): MergeResult {
  const items: Item[] = [];
  const merged: MergedRow[] = [];
  const byKey = new Map<string, number>();
  for (const draft of drafts) {
    const at = draft.dedupeKey === null ? undefined : byKey.get(draft.dedupeKey);
    const first = at === undefined ? undefined : items[at];
    if (at === undefined || first === undefined) {
      if (draft.dedupeKey !== null) byKey.set(draft.dedupeKey, items.length);
      items.push({ itemNo: items.length + 1, ...draft });
    } else {
      items[at] = mergeInto(first, draft);
      merged.push(describeMerge(first, draft));
    }
  }
  return { items, merged };
}

function describeMerge(item: Item, draft: DraftItem): MergedRow {
  const { sheet, row } = draft.sources[0] ?? { sheet: '', row: 0 };
  const [first] = item.sources;
  const place = first && first.sheet !== sheet ? `lembar "${first.sheet}" baris` : 'baris';
  const reason = `Sama dengan butir ${item.itemNo} (${place} ${first?.row ?? 0}): ${item.canonicalUrl ?? item.dedupeKey}.`;
  return { sheet, row, intoItem: item.itemNo, reason };
}

/** The first row speaks; later rows fill its gaps, and no reason or piece of evidence is lost. */
function mergeInto(item: Item, draft: DraftItem): Item {
  return {
    ...item,
    stableId: item.stableId ?? draft.stableId,
    handle: item.handle ?? draft.handle,
    displayName: item.displayName ?? draft.displayName,
    goodsType: item.goodsType ?? draft.goodsType,
    price: item.price ?? draft.price,
    followerCount: item.followerCount ?? draft.followerCount,
    foundAt: item.foundAt ?? draft.foundAt,
    requestedAction: item.requestedAction ?? draft.requestedAction,
    explanation: joinExplanations(item.explanation, draft.explanation),
    sources: [...item.sources, ...draft.sources],
    evidence: uniteEvidence(item.evidence, draft.evidence),
    warnings: [...new Set([...item.warnings, ...draft.warnings])],
  };
}

function joinExplanations(first: string | null, later: string | null): string | null {
  if (first === null || later === null) return first ?? later;
  return first.toLowerCase().includes(later.toLowerCase()) ? first : `${first}; ${later}`;
}

function uniteEvidence(first: readonly Evidence[], later: readonly Evidence[]): Evidence[] {
  const isKnown = (piece: Evidence) =>
    first.some((own) => own.name === piece.name && own.sha256 === piece.sha256);
  return [...first, ...later.filter((piece) => !isKnown(piece))];
}
