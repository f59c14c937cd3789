import { canonicalJson } from './canonical-json.ts';
import { type ChainEnd, GENESIS, type Link, LinkSchema } from './chain.ts';
import { checkOrder } from './check-order.ts';
import { type Finding, finding } from './finding.ts';
import { encode, type Sha256 } from './sha256.ts';

export interface ChainCheck {
  /** The readable lines, in the order of the file. */
  readonly links: readonly Link[];
  readonly end: ChainEnd;
  readonly findings: readonly Finding[];
}

/** One line as found; `link` is null where it cannot be read. */
export interface PlacedLine {
  readonly at: number;
  readonly hash: string;
  readonly link: Link | null;
}

/** Reads every line of one platform's chain and names each one that is not as it was written. */
export function checkChain(
  file: string,
  platform: string,
  lines: readonly string[],
  sha256: Sha256,
): ChainCheck {
  const placed = lines.map((line, at) => ({
    at,
    hash: sha256(encode(line)),
    link: readLink(line),
  }));
  const { findings: outOfOrder, bySeq } = checkOrder(file, placed);
  return {
    links: placed.map(({ link }) => link).filter((link) => link !== null),
    end: { size: lines.length, hash: placed.at(-1)?.hash ?? GENESIS },
    findings: [
      ...placed.flatMap((one) => checkLine(file, platform, one, lines[one.at] ?? '')),
      ...outOfOrder,
      ...checkHashes(file, bySeq),
      ...checkRepeats(file, placed),
    ],
  };
}

function readLink(line: string): Link | null {
  try {
    return LinkSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function checkLine(file: string, platform: string, { at, link }: PlacedLine, line: string) {
  if (!link) return [finding('ENTRY_UNREADABLE', file, { line: at + 1 })];
  const where = { line: at + 1, entry: link.entry.id };
  const own = link.platform === platform && link.entry.platform === platform;
  return [
    ...(canonicalJson(link) === line ? [] : [finding('ENTRY_NOT_CANONICAL', file, where)]),
    ...(own ? [] : [finding('ENTRY_OTHER_PLATFORM', file, where)]),
  ];
}

/** A line whose successor carries another hash for it has been changed. */
function checkHashes(file: string, bySeq: ReadonlyMap<number, PlacedLine>): Finding[] {
  return [...bySeq].flatMap(([seq, { at, link }]) => {
    if (!link) return [];
    if (seq === 0) {
      return link.prev === GENESIS
        ? []
        : [finding('ENTRY_CHANGED', file, { line: at + 1, entry: link.entry.id })];
    }
    const before = bySeq.get(seq - 1);
    if (!before?.link || before.hash === link.prev) return [];
    const entry = before.link.entry.id;
    const detail = `Bandingkan dengan baris ${at + 1}.`;
    return [finding('ENTRY_CHANGED', file, { line: before.at + 1, entry, detail })];
  });
}

function checkRepeats(file: string, placed: readonly PlacedLine[]): Finding[] {
  const seen = new Set<string>();
  return placed.flatMap(({ at, link }) => {
    if (!link) return [];
    const { id } = link.entry;
    if (seen.has(id)) return [finding('ENTRY_REPEATED', file, { line: at + 1, entry: id })];
    seen.add(id);
    return [];
  });
}
