import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterFacts } from '#letters/facts.ts';
import { aPlaceholderEmblem } from './a-screenshot.ts';
import { hasher } from './memory-stores.ts';

const FILE = 'contoh.png';

/** Prints the letter as if its office's profile named an emblem, which lies among the assets for so long. */
export function withEmblem<T>(
  facts: LetterFacts,
  print: (facts: LetterFacts, assets: string) => T,
): T {
  const bytes = aPlaceholderEmblem();
  const assets = mkdtempSync(join(tmpdir(), 'teguran-lambang-'));
  try {
    mkdirSync(join(assets, 'logo'));
    writeFileSync(join(assets, 'logo', FILE), bytes);
    return print(bearing(facts, bytes), assets);
  } finally {
    rmSync(assets, { recursive: true });
  }
}

function bearing(facts: LetterFacts, bytes: Uint8Array): LetterFacts {
  const emblem = { file: FILE, sha256: hasher.sha256(bytes), alt: 'Lingkaran contoh' };
  const kop = {
    ...facts.issuer.kop,
    logo: { ...emblem, lebarMm: 25, tinggiMm: 25 },
    lambang: { ...emblem, lebarMm: 24, tinggiMm: 24 },
  };
  return { ...facts, issuer: { ...facts.issuer, kop } };
}
