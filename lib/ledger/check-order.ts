import type { PlacedLine } from './check-chain.ts';
import { type Finding, finding } from './finding.ts';

type SeqLine = PlacedLine & { readonly seq: number };

/** Names inserted, moved and missing lines; what remains is one line for each number. */
export function checkOrder(
  file: string,
  placed: readonly PlacedLine[],
): { readonly findings: Finding[]; readonly bySeq: ReadonlyMap<number, PlacedLine> } {
  const numbered = giveNumbers(placed);
  const inserted = findInserted(numbered);
  const rest = numbered.filter((one) => !inserted.has(one));
  const sorted = rest.toSorted((a, b) => a.seq - b.seq);
  return {
    findings: [
      ...[...inserted].map((one) => finding('ENTRY_INSERTED', file, whereOf(one))),
      ...rest
        .filter((one, rank) => one.seq !== sorted[rank]?.seq)
        .map((one) => finding('ENTRY_MOVED', file, whereOf(one))),
      ...findMissing(file, sorted),
    ],
    bySeq: new Map(sorted.map((one) => [one.seq, one])),
  };
}

function whereOf({ at, link }: PlacedLine) {
  return { line: at + 1, entry: link?.entry.id ?? null };
}

/** An unreadable line keeps the place between its neighbours, so that it is not also "missing". */
function giveNumbers(placed: readonly PlacedLine[]): SeqLine[] {
  const taken = new Set(placed.map(({ link }) => link?.seq));
  let before = -1;
  return placed.flatMap((one) => {
    const seq = one.link?.seq ?? before + 1;
    if (!one.link && taken.has(seq)) return [];
    before = seq;
    return [{ ...one, seq }];
  });
}

/** Of several lines with one number, the genuine one is that which its successor names. */
function findInserted(numbered: readonly SeqLine[]): Set<SeqLine> {
  const named = new Set(numbered.map(({ link }) => link?.prev));
  const inserted = new Set<SeqLine>();
  for (const same of Map.groupBy(numbered, (one) => one.seq).values()) {
    if (same.length === 1) continue;
    const genuine = same.find((one) => named.has(one.hash)) ?? same[0];
    for (const one of same) if (one !== genuine) inserted.add(one);
  }
  return inserted;
}

function findMissing(file: string, sorted: readonly SeqLine[]): Finding[] {
  return sorted.flatMap((one, rank) => {
    const expected = (sorted[rank - 1]?.seq ?? -1) + 1;
    if (one.seq === expected) return [];
    const last = one.seq - 1;
    const detail = `Nomor urut ${expected === last ? last : `${expected} s.d. ${last}`}.`;
    return [finding('ENTRY_MISSING', file, { ...whereOf(one), detail })];
  });
}
