import { type EvidencePool, evidencePool, type Inspected } from './evidence-pool.ts';
import type { Evidence, Item } from './item.ts';
import { rowCodes } from './row-codes.ts';
import type { EvidenceFile } from './sheet.ts';

/** What became of every file of an archive of screenshots. */
export interface AttachReport {
  readonly attached: readonly { readonly itemNo: number; readonly name: string }[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  readonly unused: readonly string[];
}

/** Pairs late screenshots with the items that name them, or whose row they are named after. */
export function attachFiles(
  items: readonly Item[],
  files: readonly EvidenceFile[],
): { changed: Item[]; report: AttachReport } {
  const sheets = new Set(items.flatMap(({ sources }) => sources.map(({ sheet }) => sheet)));
  const pool = evidencePool(files, { byRow: sheets.size < 2 });
  const attached: AttachReport['attached'][number][] = [];
  const refused: AttachReport['refused'][number][] = [];
  const take = (item: Item, inspected: Inspected, piece?: Evidence): Evidence[] => {
    const { name } = inspected.file;
    const judged = judge(inspected, piece);
    if (judged.kind === 'refused') refused.push({ name, reason: judged.reason });
    else attached.push({ itemNo: item.itemNo, name });
    return judged.kind === 'sound' ? [judged.evidence] : [];
  };
  const changed = items.flatMap((item) => {
    const evidence = [
      ...item.evidence.flatMap((piece) => replaced(item, piece, { pool, take })),
      ...ownFiles(pool, item).flatMap((inspected) => take(item, inspected)),
    ];
    const isSame = evidence.every((piece) => item.evidence.includes(piece));
    return isSame ? [] : [{ ...item, evidence }];
  });
  return { changed, report: { attached, refused, unused: pool.unused() } };
}

type Take = (item: Item, inspected: Inspected, piece: Evidence) => Evidence[];

/** A file takes the place of the bare name that announced it; what is refused leaves the name. */
function replaced(
  item: Item,
  piece: Evidence,
  { pool, take }: { pool: EvidencePool; take: Take },
): Evidence[] {
  const inspected = piece.picture ? null : pool.take(piece.name);
  const found = inspected ? take(item, inspected, piece) : [];
  return found.length > 0 ? found : [piece];
}

/** Pictures that the item already holds are not attached twice. */
function ownFiles(pool: EvidencePool, { sources, evidence }: Item): Inspected[] {
  return sources
    .flatMap(({ row }) => pool.takeFor({ row, no: '' }))
    .filter(({ file }) => !evidence.some((piece) => piece.sha256 === file.sha256));
}

type Judged =
  | { readonly kind: 'sound'; readonly evidence: Evidence }
  | { readonly kind: 'refused'; readonly reason: string };

function judge({ file, verdict }: Inspected, piece?: Evidence): Judged {
  const { name, sha256, bytes } = file;
  if (verdict.kind === 'refused') {
    return { kind: 'refused', reason: rowCodes[verdict.code].id({ name, ...verdict.facts }) };
  }
  if (piece?.sha256 !== undefined && piece.sha256 !== sha256) {
    return { kind: 'refused', reason: rowCodes.EVIDENCE_HASH_DIFFERS.id({ name }) };
  }
  const { contentType, width, height } = verdict;
  const picture = { contentType, bytes: bytes.length, width, height };
  const time = piece?.capturedAt === undefined ? {} : { capturedAt: piece.capturedAt };
  return { kind: 'sound', evidence: { name, sha256, ...time, picture } };
}
