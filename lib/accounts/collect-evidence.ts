import type { EvidencePool, Inspected } from './evidence-pool.ts';
import { inspectImage } from './inspect-image.ts';
import type { Evidence } from './item.ts';
import { readEvidence } from './read-evidence.ts';
import type { RowView } from './row-view.ts';
import type { Picture } from './sheet.ts';

export interface EvidenceSources {
  readonly capturedAt: string | null;
  /** Pictures that float over the row. */
  readonly pictures: readonly Picture[];
  /** Files that came with the list; null when none could have come. */
  readonly pool: EvidencePool | null;
}

/** Every piece of evidence of a row: named, floating over it, or named after it. */
export function collectEvidence(view: RowView, sources: EvidenceSources): Evidence[] {
  const { capturedAt, pictures, pool } = sources;
  const cells = { names: view.text('evidence'), hashes: view.text('evidenceHash'), capturedAt };
  const { evidence, hashesFit } = readEvidence(cells);
  if (!hashesFit) view.report('evidenceHash', 'EVIDENCE_HASH_INVALID');
  const named = evidence.flatMap((piece) => (pool ? fetchNamed(view, piece, pool) : [piece]));
  const own = pool?.takeFor({ row: view.row, no: view.text('rowNo') }) ?? [];
  const anchored = pictures.map((file) => ({ file, verdict: inspectImage(file.bytes) }));
  const found = [...own, ...anchored].flatMap((one) => accept(view, one, { capturedAt }));
  const all = [...named, ...found];
  if (all.length === 0 && view.has('evidence')) view.report('evidence', 'EVIDENCE_MISSING');
  return all;
}

function fetchNamed(view: RowView, piece: Evidence, pool: EvidencePool): Evidence[] {
  const found = pool.take(piece.name);
  if (!found) {
    view.report('evidence', 'EVIDENCE_NOT_FOUND', { name: piece.name });
    return [piece];
  }
  if (piece.sha256 !== undefined && piece.sha256 !== found.file.sha256) {
    view.report('evidenceHash', 'EVIDENCE_HASH_DIFFERS', { name: piece.name });
    return [];
  }
  return accept(view, found, { capturedAt: piece.capturedAt ?? null });
}

function accept(
  view: RowView,
  { file, verdict }: Inspected,
  { capturedAt }: Pick<EvidenceSources, 'capturedAt'>,
): Evidence[] {
  const { name, sha256, bytes } = file;
  if (verdict.kind === 'refused') {
    view.report('evidence', verdict.code, { name, ...verdict.facts });
    return [];
  }
  const { contentType, width, height } = verdict;
  const picture = { contentType, bytes: bytes.length, width, height };
  return [{ name, sha256, ...(capturedAt === null ? {} : { capturedAt }), picture }];
}
