import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterFacts } from '#letters/facts.ts';
import { aPlaceholderEmblem } from './a-screenshot.ts';
import { hasher } from './memory-stores.ts';

const FILE = 'contoh.png';

/** The same letter from an office whose profile names an emblem, and the assets among which it lies. */
export function withEmblem(facts: LetterFacts): { facts: LetterFacts; assets: string } {
  const bytes = aPlaceholderEmblem();
  const assets = mkdtempSync(join(tmpdir(), 'teguran-lambang-'));
  mkdirSync(join(assets, 'logo'));
  writeFileSync(join(assets, 'logo', FILE), bytes);
  const emblem = { file: FILE, sha256: hasher.sha256(bytes), alt: 'Lingkaran contoh' };
  const kop = {
    ...facts.issuer.kop,
    logo: { ...emblem, lebarMm: 25, tinggiMm: 25 },
    lambang: { ...emblem, lebarMm: 24, tinggiMm: 24 },
  };
  return { facts: { ...facts, issuer: { ...facts.issuer, kop } }, assets };
}
