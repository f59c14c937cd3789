import { describe, expect, test } from 'vitest';
import { draftChanges } from '#cases/draft-changes.ts';
import type { Letter } from '#cases/letter.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aLetterFacts } from '../../support/a-letter-facts.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { hasher, memoryObjects } from '../../support/memory-stores.ts';

const FIRST = aLetterFacts(3);
const SECOND = aLetterFacts(2);

async function desk() {
  const objects = memoryObjects();
  const keep = async (facts: LetterFacts) => {
    const bytes = new TextEncoder().encode(JSON.stringify(facts));
    const sha256 = hasher.sha256(bytes);
    const key = `surat/B1-instagram/${sha256}.fakta.json`;
    await objects.put('letters', key, bytes, 'application/json');
    return { key, sha256, bytes: bytes.length };
  };
  const first = await keep(FIRST);
  const second = await keep(SECOND);
  const entry = (move: string, at: string, facts?: { sha256: string }) =>
    aLogEntry({ move, at, hashes: facts ? { facts: facts.sha256 } : {} });
  const compare = (log: Letter['log'], set: Partial<Letter> = {}) =>
    draftChanges({ objects, hasher })(aLetter({ facts: second, log, ...set }));
  return { first, second, entry, compare, objects };
}

describe('a submitted draft', () => {
  test('is compared with the one that was given back last', async () => {
    const { first, second, entry, compare } = await desk();
    const found = await compare([
      entry('compose', '2026-11-20T01:00:00.000Z', first),
      entry('submit', '2026-11-20T02:00:00.000Z'),
      entry('return', '2026-11-20T03:00:00.000Z'),
      entry('recompose', '2026-11-20T04:00:00.000Z', second),
      entry('submit', '2026-11-20T05:00:00.000Z'),
    ]);
    expect(found).toMatchObject({ since: '2026-11-20T03:00:00.000Z', returned: true });
    expect(found?.changes.map(({ part, akun }) => [part, akun])).toEqual([
      ['akun', '@contoh.thrift.3'],
    ]);
  });

  test('that nobody gave back is compared with what was handed in', async () => {
    const { first, second, entry, compare } = await desk();
    const log = [
      entry('compose', '2026-11-20T01:00:00.000Z', first),
      entry('submit', '2026-11-20T02:00:00.000Z'),
      entry('exclude', '2026-11-20T03:00:00.000Z', second),
    ];
    expect(await compare(log)).toMatchObject({ returned: false, changes: [{ part: 'akun' }] });
    expect(await compare(log, { facts: first })).toBeNull();
    expect(await compare(log, { state: 'returned' })).toBeNull();
  });

  test('that came back unchanged says so; one whose earlier facts are not whole says nothing', async () => {
    const { second, entry, compare, objects } = await desk();
    const log = [
      entry('compose', '2026-11-20T01:00:00.000Z', second),
      entry('submit', '2026-11-20T02:00:00.000Z'),
      entry('return', '2026-11-20T03:00:00.000Z'),
      entry('submit', '2026-11-20T04:00:00.000Z'),
    ];
    expect((await compare(log))?.changes).toEqual([]);
    await objects.put('letters', second.key, new TextEncoder().encode('{}'), 'application/json');
    expect(await compare(log)).toBeNull();
  });
});
