// The machine-readable annex: the same items as the lampiran, for desks that process files.
import canonicalize from 'canonicalize';
import { safeCell } from '#accounts/safe-cell.ts';
import type { ItemFacts, LetterFacts } from './facts.ts';
import { DICABUT, TINDAKAN } from './item-facts.ts';

const CATEGORY = 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS';
const SPECIFICATION = 'KEYWORD_PROHIBITED_PRODUCTS';

const ACTIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TINDAKAN).map(([action, tindakan]) => [tindakan, action] as const),
  [DICABUT, 'withdraw_request'],
]);

/** The exact record, "takedown-annex/1", in RFC 8785 form so that its hash is reproducible. */
export function annexJson(facts: LetterFacts): string {
  const items = facts.items.map((item) => itemRecord(item, facts.platform.slug));
  const counts = { items: items.length, by_kind: countKinds(facts.items) };
  return `{"counts":${canonicalize(counts)},"items":${JSON.stringify(items)},"notice":${canonicalize(noticeOf(facts))},"schema":"takedown-annex/1"}\n`;
}

function noticeOf(facts: LetterFacts) {
  const { issuer } = facts;
  return {
    reference_number: facts.nomor,
    type: 'GovernmentRequest',
    request_type: 'Agency',
    date: facts.tanggal,
    language: 'id',
    sender: { name: issuer.nama, email: issuer.surelDinas, country_code: 'ID' },
    recipient: { name: facts.tujuan.entitas },
    legal_basis: facts.citations.map(lawRecord),
    territorial_scope: ['ID'],
    requested_action: [...new Set(facts.items.map(actionOf))],
    ...dueOf(facts),
    exercise: issuer.latihan,
  };
}

/** Where the title of a law begins within its citation. */
const TITLE = /(?:Undang-Undang|Peraturan|Keputusan|Surat Edaran) /;
const OFFICIAL = /^https?:\/\/(?:[\w-]+\.)*[\w-]+\.go\.id(?:\/|$)/;

/** A law may be looked up where the state publishes it; press and law firms only helped to find it. */
function lawRecord({ text, provisionId, sourceUrl }: LetterFacts['citations'][number]) {
  const at = Math.max(text.search(TITLE), 0);
  return {
    law: text.slice(at),
    article: text.slice(0, at).trim() || null,
    provision_id: provisionId,
    url: OFFICIAL.test(sourceUrl) ? sourceUrl : null,
  };
}

/** A letter that asks for nothing sets no time, and names the letter that it takes back. */
function dueOf({ issuer: { tenggat }, rincian }: LetterFacts) {
  return rincian.kind === 'pencabutan'
    ? { withdraws_reference_number: rincian.surat.nomor }
    : { response_due: `${tenggat.angka} ${tenggat.satuan}`, deadline_basis: 'requested' };
}

/** Its keys stand in the order of RFC 8785: plain writing is many times faster than sorting each of thousands. */
function itemRecord(item: ItemFacts, platform: string) {
  return {
    canonical_url: item.canonicalUrl,
    category: CATEGORY,
    category_specification: [SPECIFICATION],
    evidence: item.evidence.map(({ name, sha256 }) => ({
      captured_at: item.capturedAt,
      file: name,
      hash: sha256 === null ? null : `sha256:${sha256}`,
    })),
    explanation: item.uraian,
    found_at: item.foundAt,
    goods_type: item.goodsType,
    id: item.id,
    id_type: item.idType,
    item_no: item.itemNo,
    kind: item.kind,
    platform,
    requested_action: actionOf(item),
    source_text: item.sourceText,
    stable_id: item.stableId,
  };
}

function countKinds(items: readonly ItemFacts[]): Record<string, number> {
  const groups = Map.groupBy(items, (item) => item.kind);
  return Object.fromEntries([...groups].map(([kind, members]) => [kind, members.length]));
}

function actionOf(item: ItemFacts): string {
  return ACTIONS.get(item.tindakan) ?? 'delete_content';
}

/** What every row of the working file repeats. */
interface Common {
  readonly platform: string;
  readonly legalBasis: string;
}

type Column = readonly [heading: string, value: (item: ItemFacts, common: Common) => string];

const COLUMNS: readonly Column[] = [
  ['item_no', (item) => String(item.itemNo)],
  ['platform', (_, { platform }) => platform],
  ['kind', (item) => item.kind],
  ['id_type', (item) => item.idType],
  ['id', (item) => item.id],
  ['stable_id', (item) => item.stableId ?? ''],
  ['canonical_url', (item) => item.canonicalUrl],
  ['source_url', (item) => item.sourceText],
  ['category', () => CATEGORY],
  ['category_specification', () => SPECIFICATION],
  ['goods_type', (item) => item.goodsType ?? ''],
  ['explanation_id', (item) => item.uraian],
  ['explanation_en', () => ''],
  ['legal_basis', (_, { legalBasis }) => legalBasis],
  ['requested_action', actionOf],
  ['found_at', (item) => item.foundAt ?? ''],
  ['verified_at', () => ''],
  ['evidence_files', (item) => item.evidence.map((one) => one.name).join('|')],
  ['evidence_sha256', (item) => item.evidence.map((one) => one.sha256 ?? '').join('|')],
  // Empty: a platform answers by filling them in.
  ...[
    'outcome',
    'reason_code',
    'reason_text',
    'effect_at',
    'territorial_scope',
    'platform_reference',
  ].map((heading): Column => [heading, () => '']),
];

/** The working file: RFC 4180 with a byte order mark for Excel and a guard against formulas. */
export function annexCsv({ platform, citations, items }: LetterFacts): string {
  const common: Common = {
    platform: platform.slug,
    legalBasis: citations.map((cited) => cited.provisionId).join('|'),
  };
  const rows = items.map((item) =>
    COLUMNS.map(([, value]) => quoted(safeCell(value(item, common)))),
  );
  const lines = [COLUMNS.map(([heading]) => quoted(heading)), ...rows].map((cells) =>
    cells.join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}
