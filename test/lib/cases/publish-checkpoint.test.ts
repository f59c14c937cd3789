import { describe, expect, test } from 'vitest';
import type { LedgerStore } from '#cases/ports/ledger-store.ts';
import { publishCheckpoints, publishGrown } from '#cases/publish-checkpoint.ts';
import { sealLog } from '#cases/seal-log.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { merkleRoot } from '#ledger/merkle.ts';
import { isSignedBy, parseNote } from '#ledger/signed-note.ts';
import {
  anEmptySystem,
  aSealedSystem,
  ecSigner,
  sendLetter,
  verifierOf,
} from '../../support/an-export.ts';
import { hasher } from '../../support/memory-stores.ts';

const { signer, key } = ecSigner();
const EIGHT = 'letters/checkpoints/shopee/8';

describe('publishing checkpoints', () => {
  test('each log gets a signed note over its size and Merkle root in the locked bucket', async () => {
    const system = await aSealedSystem(signer);
    await publishCheckpoints(system)();
    const bytes = await system.objects.get('letters', 'checkpoints/instagram/16');
    const note = parseNote(new TextDecoder().decode(bytes ?? undefined));
    if (!note) throw new Error('no note');
    const lines = (await system.ledger.links('instagram')).map(({ line }) => line);
    expect(parseCheckpoint(note.text)).toEqual({
      origin: 'teguran/latihan/instagram',
      size: 16,
      root: merkleRoot(lines, hasher.sha256),
    });
    expect(isSignedBy(note, verifierOf(key), hasher.sha256)).toBe(true);
    expect(system.objects.keys('letters')).toContain(EIGHT);
  });

  test('the same state is signed once, however often it is published', async () => {
    const system = await aSealedSystem(signer);
    const first = await publishCheckpoints(system)();
    const refusing = { ...signer, signDigest: () => Promise.reject(new Error('signed again')) };
    expect(await publishCheckpoints({ ...system, signer: refusing })()).toEqual(first);
  });

  test('the sweeper signs the chains that grew, and reads no other', async () => {
    const system = await aSealedSystem(signer);
    const grown = async () => (await publishGrown(system)()).map(({ platform }) => platform);
    expect((await grown()).sort()).toEqual(['instagram', 'shopee']);
    expect(await grown()).toEqual([]);
    await sendLetter(system, 'B2-shopee', 'shopee', 4);
    await sealLog(system)();
    expect(await grown()).toEqual(['shopee']);
  });

  test('a damaged log is signed no more, and keeps back no other', async () => {
    const system = await aSealedSystem(signer);
    await system.ledger.putLinks('instagram', [{ seq: 0, line: '{}' }]);
    await expect(publishGrown(system)()).rejects.toMatchObject({ code: 'LOG_DAMAGED' });
    const notes = system.objects.keys('letters').filter((key) => key.includes('checkpoints'));
    expect(notes.toSorted()).toEqual([EIGHT, 'letters/checkpoints/shopee/latest']);
  });

  test('a log that only grew is signed again at its new size', async () => {
    const system = await aSealedSystem(signer);
    await publishCheckpoints(system)();
    await sendLetter(system, 'B2-shopee', 'shopee', 4);
    await sealLog(system)();
    const [grown] = await publishCheckpoints(system)(['shopee']);
    expect(grown?.end.size).toBe(16);
    expect(system.objects.keys('letters')).toContain(EIGHT);
  });

  test('a crash between the two writes is made good', async () => {
    const system = await aSealedSystem(signer);
    let writes = 0;
    const objects = {
      ...system.objects,
      put: async (...args: Parameters<typeof system.objects.put>) => {
        writes += 1;
        if (writes === 2) throw new Error('crash');
        await system.objects.put(...args);
      },
    };
    await expect(publishCheckpoints({ ...system, objects })(['shopee'])).rejects.toThrow('crash');
    await publishCheckpoints(system)(['shopee']);
    expect(await system.objects.get('letters', 'checkpoints/shopee/latest')).toEqual(
      await system.objects.get('letters', 'checkpoints/shopee/8'),
    );
  });

  test('links that a dead sealer left pending in the head are part of the log', async () => {
    const system = await aSealedSystem(signer);
    const head = await system.ledger.head('shopee');
    const ledger: LedgerStore = {
      ...system.ledger,
      links: async (platform) =>
        (await system.ledger.links(platform)).slice(0, -(head?.pending.length ?? 0)),
    };
    const [log] = await publishCheckpoints({ ...system, ledger })(['shopee']);
    expect(log?.lines).toHaveLength(8);
  });

  test.each([1, 2, 4])(
    'F57: one flipped bit in stored line %i is found before signing',
    async (at) => {
      const system = await aSealedSystem(signer);
      const links = await system.ledger.links('shopee');
      const { line = '' } = links[at] ?? {};
      await system.ledger.putLinks('shopee', [
        { seq: at, line: line.replace('penyusun', 'qenyusun').replace('pemeriksa', 'qemeriksa') },
      ]);
      await expect(publishCheckpoints(system)(['shopee'])).rejects.toMatchObject({
        code: 'LOG_DAMAGED',
      });
      expect(system.objects.keys('letters')).not.toContain(EIGHT);
    },
  );

  test('F56: a chain rewritten as a whole is not signed over the last checkpoint', async () => {
    const system = await aSealedSystem(signer);
    await publishCheckpoints(system)();
    const other = anEmptySystem(signer);
    await sendLetter(other, 'B9-shopee', 'shopee', 9);
    await sendLetter(other, 'B8-shopee', 'shopee', 8);
    await sealLog(other)();
    const forged = { ...system, ledger: other.ledger };
    await expect(publishCheckpoints(forged)(['shopee'])).rejects.toMatchObject({
      code: 'LOG_FORKED',
    });
  });

  test('F56: a chain that lost its tail is not signed over the last checkpoint', async () => {
    const system = await aSealedSystem(signer);
    await publishCheckpoints(system)();
    const empty = anEmptySystem(signer);
    const forged = { ...system, ledger: empty.ledger };
    await expect(publishCheckpoints(forged)(['shopee'])).rejects.toMatchObject({
      code: 'LOG_FORKED',
      facts: { platform: 'shopee', size: 8 },
    });
  });
});
