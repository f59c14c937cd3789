import type { Field } from './header-words.ts';

/**
 * The columns of our own annex, in CSV and JSON, that say what a list says. Read as an office's
 * headings, several would mean the same.
 */
const ANNEX_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['item_no', 'rowNo'],
  ['platform', 'platform'],
  ['stable_id', 'stableId'],
  ['canonical_url', 'url'],
  ['goods_type', 'goodsType'],
  ['explanation', 'explanation'],
  ['explanation_id', 'explanation'],
  ['requested_action', 'requestedAction'],
  ['found_at', 'foundAt'],
  ['evidence_files', 'evidence'],
  ['evidence_sha256', 'evidenceHash'],
]);

/** No office would write all of these. */
const SIGNS = ['item_no', 'id_type', 'canonical_url', 'category_specification'];

export function isAnnexHeader(headings: readonly string[]): boolean {
  return SIGNS.every((sign) => headings.includes(sign));
}

export function annexField(heading: string): Field | null {
  return ANNEX_FIELDS.get(heading) ?? null;
}
