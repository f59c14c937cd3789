import type { Evidence } from './item.ts';

const SEPARATOR = /\s*(?:[;|\n]|,\s|,(?=\S+\.\w{2,4}\b)|\bdan\b)\s*/u;
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/iu;

export interface EvidenceCells {
  readonly names: string;
  readonly hashes: string;
  readonly capturedAt: string | null;
}

/** Names of evidence files with their hashes; hashes count only when there is one per file. */
export function readEvidence(cells: EvidenceCells): { evidence: Evidence[]; hashesFit: boolean } {
  const names = [...new Set(splitList(cells.names))];
  const hashes = splitList(cells.hashes).map((text) => SHA256.exec(text)?.[1]?.toLowerCase());
  const isSound = hashes.every((hash) => hash !== undefined);
  const hashesFit = hashes.length === 0 || (isSound && hashes.length === names.length);
  const evidence = names.map((name, index) => {
    const sha256 = hashesFit ? hashes[index] : undefined;
    return {
      name,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(cells.capturedAt === null ? {} : { capturedAt: cells.capturedAt }),
    };
  });
  return { evidence, hashesFit };
}

function splitList(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
