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
  const { issuer } = facts;
  const actions = [...new Set(facts.items.map(actionOf))];
  const record = {
    schema: 'takedown-annex/1',
    notice: {
      reference_number: facts.nomor,
      type: 'GovernmentRequest',
      request_type: 'Agency',
      date: facts.tanggal,
      language: 'id',
      sender: { name: issuer.nama, email: issuer.surelDinas, country_code: 'ID' },
      recipient: { name: facts.tujuan.entitas },
      legal_basis: facts.citations.map(({ text, provisionId, sourceUrl }) => ({
        law: text,
        article: provisionId,
        url: sourceUrl,
      })),
      territorial_scope: ['ID'],
      requested_action: actions,
      ...dueOf(facts),
      exercise: issuer.latihan,
    },
    items: facts.items.map((item) => itemRecord(item, facts.platform.slug)),
    counts: { items: facts.items.length, by_kind: countKinds(facts.items) },
  };
  return `${canonicalize(record)}\n`;
}

/** A letter that asks for nothing sets no time, and names the letter that it takes back. */
function dueOf({ issuer: { tenggat }, rincian }: LetterFacts) {
  return rincian.kind === 'pencabutan'
    ? { withdraws_reference_number: rincian.surat.nomor }
    : { response_due: `${tenggat.angka} ${tenggat.satuan}`, deadline_basis: 'requested' };
}

function itemRecord(item: ItemFacts, platform: string) {
  return {
    item_no: item.itemNo,
    platform,
    kind: item.kind,
    id_type: item.idType,
    id: item.id,
    stable_id: item.stableId,
    canonical_url: item.canonicalUrl,
    source_text: item.sourceText,
    category: CATEGORY,
    category_specification: [SPECIFICATION],
    goods_type: item.goodsType,
    explanation: item.uraian,
    requested_action: actionOf(item),
    found_at: item.foundAt,
    evidence: item.evidence.map(({ name, sha256 }) => ({
      file: name,
      hash: sha256 === null ? null : `sha256:${sha256}`,
      captured_at: item.capturedAt,
    })),
  };
}

function countKinds(items: readonly ItemFacts[]): Record<string, number> {
  const groups = Map.groupBy(items, (item) => item.kind);
  return Object.fromEntries([...groups].map(([kind, members]) => [kind, members.length]));
}

function actionOf(item: ItemFacts): string {
  return ACTIONS.get(item.tindakan) ?? 'delete_content';
}

type Column = readonly [heading: string, value: (item: ItemFacts, facts: LetterFacts) => string];

const COLUMNS: readonly Column[] = [
  ['item_no', (item) => String(item.itemNo)],
  ['platform', (_, facts) => facts.platform.slug],
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
  ['legal_basis', (_, facts) => facts.citations.map((cited) => cited.provisionId).join('|')],
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
export function annexCsv(facts: LetterFacts): string {
  const rows = facts.items.map((item) => COLUMNS.map(([, value]) => safeCell(value(item, facts))));
  const lines = [COLUMNS.map(([heading]) => heading), ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
