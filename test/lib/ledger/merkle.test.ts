import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, fromHex } from '#ledger/bytes.ts';
import { merkleRoot } from '#ledger/merkle.ts';
import { encode } from '#ledger/sha256.ts';
import { hasher } from '../../support/memory-stores.ts';

const { sha256 } = hasher;

/** The definition of RFC 6962 §2.1 as it stands there: split at the largest power of two below n. */
function defined(lines: readonly string[]): string {
  const [only] = lines;
  if (only === undefined) return sha256('');
  if (lines.length === 1) return sha256(concatBytes(Uint8Array.of(0), encode(only)));
  let split = 1;
  while (split * 2 < lines.length) split *= 2;
  const [left, right] = [defined(lines.slice(0, split)), defined(lines.slice(split))];
  return sha256(concatBytes(Uint8Array.of(1), fromHex(left), fromHex(right)));
}

describe('the Merkle root', () => {
  test.each([
    { lines: [], root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { lines: [''], root: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d' },
  ])('of $lines is the known one', ({ lines, root }) => {
    expect(merkleRoot(lines, sha256)).toBe(root);
  });

  test('is what the definition says, for any number of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), (lines) => {
        expect(merkleRoot(lines, sha256)).toBe(defined(lines));
      }),
    );
  });
});
