import type { Incomplete } from '#accounts/completeness.ts';
import type { Item } from '#accounts/item.ts';
import { type CheckReport, countReport } from '#accounts/report.ts';

/** The stable JSON form of a check; `counts` holds the sum that always adds up. */
export function checkDocument(report: CheckReport) {
  return {
    encoding: report.encoding,
    notes: report.notes,
    tables: report.tables.map(({ sheet, headerRow, columns }) => ({
      sheet,
      header_row: headerRow,
      columns,
    })),
    rows: report.rows,
    counts: countReport(report),
    items: report.items.map(itemDocument),
    merged: report.merged.map(({ sheet, row, intoItem, reason }) => ({
      sheet,
      row,
      into_item: intoItem,
      reason,
    })),
    errors: report.errors,
    warnings: report.warnings,
    skipped: report.skipped,
  };
}

/** An item that no letter may carry yet, and what it lacks. */
export function incompleteDocument({ itemNo, rows, lacks, message }: Incomplete) {
  return { item_no: itemNo, rows, lacks, message };
}

/** Field names as in the annex that goes to the platform. */
function itemDocument(item: Item) {
  return {
    item_no: item.itemNo,
    status: item.status,
    platform: item.platform,
    kind: item.kind,
    id_type: item.idType,
    id: item.id,
    account_id: item.accountId,
    stable_id: item.stableId,
    canonical_url: item.canonicalUrl,
    dedupe_key: item.dedupeKey,
    sources: item.sources,
    handle: item.handle,
    display_name: item.displayName,
    explanation: item.explanation,
    goods_type: item.goodsType,
    price: item.price && {
      amount: item.price.amount,
      up_to: item.price.upTo,
      currency: item.price.currency,
      as_shown: item.price.asShown,
    },
    follower_count: item.followerCount && {
      value: item.followerCount.value,
      as_shown: item.followerCount.asShown,
    },
    found_at: item.foundAt,
    requested_action: item.requestedAction,
    evidence: item.evidence.map(({ name, sha256 = null, capturedAt = null }) => ({
      name,
      sha256,
      captured_at: capturedAt,
    })),
    warnings: item.warnings,
  };
}
