import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { moveStored } from '#cases/move-letter.ts';
import type { LedgerStore } from '#cases/ports/ledger-store.ts';
import type { LetterStore } from '#cases/ports/letter-store.ts';
import { sealLog } from '#cases/seal-log.ts';
import { GENESIS, type Link, LinkSchema } from '#ledger/chain.ts';
import { encode } from '#ledger/sha256.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { hasher, memoryLedger, memoryLetters } from '../../support/memory-stores.ts';

function letterWith(letterId: string, platform: string, steps: number, set: Partial<Letter> = {}) {
  const log = Array.from({ length: steps }, (_, at) =>
    aLogEntry({
      id: `${letterId}:${at + 1}`,
      at: `2026-11-24T02:00:00.${String(at).padStart(3, '0')}Z`,
      subject: { kind: 'letter', id: letterId },
      platform,
    }),
  );
  return aLetter({ letterId, platform, log, ...set });
}

async function linksOf(ledger: LedgerStore, platform: string): Promise<Link[]> {
  return (await ledger.links(platform)).map(({ line }) => LinkSchema.parse(JSON.parse(line)));
}

/** Every entry of every letter once, letters' own order kept, every link tied to the one before. */
async function expectSealed(letters: ReturnType<typeof memoryLetters>, ledger: LedgerStore) {
  const byPlatform = Map.groupBy(letters.all(), (letter) => letter.platform);
  for (const [platform, some] of byPlatform) {
    const stored = await ledger.links(platform);
    const links = await linksOf(ledger, platform);
    expect(links.map((link) => link.seq)).toEqual(links.map((_, at) => at));
    const hashes = [GENESIS, ...stored.map(({ line }) => hasher.sha256(encode(line)))];
    expect(links.map((link) => link.prev)).toEqual(hashes.slice(0, -1));
    expect((await ledger.head(platform))?.size ?? 0).toBe(links.length);
    if (links.length > 0) expect((await ledger.head(platform))?.hash).toBe(hashes.at(-1));
    for (const letter of some) {
      const mine = links.filter((link) => link.entry.subject.id === letter.letterId);
      expect(mine.map((link) => link.entry)).toEqual(letter.log);
      expect(letter.sealed).toBe(letter.log.length);
    }
    expect(links).toHaveLength(some.reduce((sum, letter) => sum + letter.log.length, 0));
  }
}

class Crash extends Error {}

/** Stores that die at the given call: before its effect, or after it with the answer lost. */
function crashing<T extends object>(store: T, fuse: { left: number; after: boolean }): T {
  const wrap = (method: (...args: unknown[]) => Promise<unknown>) => {
    return async (...args: unknown[]) => {
      fuse.left -= 1;
      if (fuse.left === 0 && !fuse.after) throw new Crash('before');
      const answer = await method(...args);
      if (fuse.left === 0) throw new Crash('after');
      return answer;
    };
  };
  return Object.fromEntries(
    Object.entries(store).map(([name, method]) => [name, wrap(method)]),
  ) as T;
}

async function stored(some: readonly Letter[]) {
  const letters = memoryLetters();
  for (const letter of some) await letters.create(letter);
  return { letters, ledger: memoryLedger(), hasher };
}

const THREE = [
  letterWith('B1-instagram', 'instagram', 3),
  letterWith('B2-instagram', 'instagram', 2, { state: 'issued' }),
  letterWith('B1-shopee', 'shopee', 4, { state: 'void' }),
];

describe('sealing the log', () => {
  test('each platform gets its own chain, and a second round adds nothing', async () => {
    const ports = await stored(THREE);
    expect(await sealLog(ports)()).toEqual({ sealed: 9, platforms: ['instagram', 'shopee'] });
    await expectSealed(ports.letters, ports.ledger);
    expect(await sealLog(ports)()).toEqual({ sealed: 0, platforms: [] });
    await expectSealed(ports.letters, ports.ledger);
  });

  test('a letter with more entries than one head can carry is sealed in several moves', async () => {
    const ports = await stored([letterWith('B1-x', 'x', 250)]);
    expect((await sealLog(ports)()).sealed).toBe(250);
    await expectSealed(ports.letters, ports.ledger);
  });

  test('later entries are appended, the earlier lines stay byte for byte', async () => {
    const ports = await stored(THREE);
    await sealLog(ports)();
    const before = await ports.ledger.links('instagram');
    await moveStored(ports.letters, 'B1-instagram', () => ({
      name: 'return',
      at: '2026-11-24T05:00:00.000Z',
      actor: { sub: 'pemeriksa-1', groups: ['pemeriksa'] },
    }));
    await sealLog(ports)();
    expect((await ports.ledger.links('instagram')).slice(0, 5)).toEqual(before);
    await expectSealed(ports.letters, ports.ledger);
  });

  test('sealing changes neither state nor time of a letter', async () => {
    const ports = await stored(THREE);
    await sealLog(ports)();
    const letter = await ports.letters.find('B2-instagram');
    expect(letter).toMatchObject({ state: 'issued', updatedAt: '2026-11-24T02:00:00.000Z' });
  });

  test('a platform that fails keeps back no other', async () => {
    const { ledger, ...ports } = await stored(THREE);
    const head = async (platform: string) => {
      if (platform === 'instagram') throw new Crash('head');
      return ledger.head(platform);
    };
    await expect(sealLog({ ...ports, ledger: { ...ledger, head } })()).rejects.toThrow(Crash);
    expect(await ledger.platforms()).toEqual(['shopee']);
  });

  test.each([
    { name: 'before the effect', after: false },
    { name: 'after the effect, the answer lost', after: true },
  ])('F55: a crash at any call, $name, loses and doubles nothing', async ({ after }) => {
    let crashes = 0;
    for (let at = 1; ; at += 1) {
      const ports = await stored(THREE);
      const fuse = { left: at, after };
      const frail = {
        ...ports,
        letters: crashing<LetterStore>(ports.letters, fuse),
        ledger: crashing(ports.ledger, fuse),
      };
      const died = await sealLog(frail)().then(
        () => false,
        (error: unknown) => {
          if (error instanceof Crash) return true;
          throw error;
        },
      );
      await sealLog(ports)();
      await expectSealed(ports.letters, ports.ledger);
      if (!died) break;
      crashes += 1;
    }
    expect(crashes).toBeGreaterThan(20);
  });

  test('two sealers and a person at work at once end in one unbroken chain', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const ports = await stored(THREE);
        const slow = <T extends object>(store: T) =>
          Object.fromEntries(
            Object.entries(store).map(([name, method]) => [
              name,
              scheduler.scheduleFunction(method as (...args: unknown[]) => Promise<unknown>),
            ]),
          ) as T;
        const shared = {
          ...ports,
          letters: slow<LetterStore>(ports.letters),
          ledger: slow(ports.ledger),
        };
        const person = moveStored(shared.letters, 'B1-instagram', () => ({
          name: 'return',
          at: '2026-11-24T05:00:00.000Z',
          actor: { sub: 'pemeriksa-1', groups: ['pemeriksa'] },
        }));
        await scheduler.waitFor(Promise.all([sealLog(shared)(), sealLog(shared)(), person]));
        await sealLog(ports)();
        await expectSealed(ports.letters, ports.ledger);
      }),
      { numRuns: 150 },
    );
  });

  test('any mix of rounds that die and letters that grow ends complete', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ left: fc.integer({ min: 1, max: 40 }), after: fc.boolean() }), {
          maxLength: 8,
        }),
        async (fuses) => {
          const ports = await stored(THREE);
          for (const fuse of fuses) {
            const frail = { ...ports, ledger: crashing(ports.ledger, { ...fuse }) };
            await sealLog(frail)().catch((error: unknown) => {
              if (!(error instanceof Crash)) throw error;
            });
          }
          await sealLog(ports)();
          await expectSealed(ports.letters, ports.ledger);
        },
      ),
      { numRuns: 100 },
    );
  });
});
