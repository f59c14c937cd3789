import { describe, expect, test } from 'vitest';
import type { ExportInput } from '#cases/export-log.ts';
import { prepareBundles } from '#cases/prepare-bundles.ts';
import { sealLog } from '#cases/seal-log.ts';
import { aBatch } from '../../support/a-batch.ts';
import { aBundleDesk, ID, lettersIn, verify } from '../../support/a-bundle-desk.ts';
import { aLetter } from '../../support/a-letter.ts';
import { sendLetter } from '../../support/an-export.ts';
import { hasher } from '../../support/memory-stores.ts';

describe('a bundle that somebody asked for', () => {
  test('EX-1: is made by the next round, and the archive proves itself', async () => {
    const { ask, round, open, ports } = await aBundleDesk();
    expect(await ask()).toMatchObject({ waiting: true, askedBy: 'auditor-1', bundle: null });
    expect(await round()).toBe(1);
    expect(await ports.bundles.find(ID)).toMatchObject({ waiting: false });
    const files = await open();
    expect(lettersIn(files)).toEqual([ID]);
    expect(verify(files)).toMatchObject({ verdict: 'partial', findings: [] });
  });

  test('is found out when a byte of a letter in it was changed', async () => {
    const { ask, round, open } = await aBundleDesk();
    await ask();
    await round();
    const path = `surat/instagram/${ID}/surat.pdf`;
    const files = await open();
    const changed = Uint8Array.from(files.get(path) ?? []);
    changed[0] = (changed[0] ?? 0) ^ 1;
    const { ok, findings } = verify(files.set(path, changed));
    expect([ok, findings.map(({ file }) => file)]).toEqual([false, expect.arrayContaining([path])]);
  });

  test('lies under its own hash and is kept with its size', async () => {
    const { ask, round, bundleOf, ports } = await aBundleDesk();
    await ask();
    await round();
    const file = await bundleOf(ID);
    const bytes = await ports.objects.get('letters', file?.key ?? '');
    const sha256 = hasher.sha256(bytes ?? '');
    expect(file).toEqual({ key: `ekspor/${ID}/${sha256}.zip`, sha256, bytes: bytes?.length });
  });

  test('holds the earlier letters of a follow-up, and the letter that takes it back', async () => {
    const { ask, round, open, ports } = await aBundleDesk();
    const followUps = { instagram: { surat: ['B2-instagram'], keterangan: {} } };
    await ports.batches.create(aBatch({ batchId: 'B1', kind: 'teguran', followUps }));
    await sendLetter(ports, 'B1-instagram-pencabutan', 'instagram', 4);
    await sendLetter(ports, 'B3-instagram', 'instagram', 5);
    const letter = await ports.letters.find(ID);
    if (!letter) throw new Error('no letter');
    const version = letter.version + 1;
    await ports.letters.save({ ...letter, version, dicabutOleh: 'B1-instagram-pencabutan' });
    await sealLog(ports)();
    await ask();
    await round();
    const files = await open();
    expect(lettersIn(files).sort()).toEqual([ID, 'B1-instagram-pencabutan', 'B2-instagram']);
    expect(verify(files)).toMatchObject({ verdict: 'partial', findings: [] });
  });

  test('is asked for once and made once, however often people press and rounds come', async () => {
    const { ask, round, archives, ports } = await aBundleDesk();
    const wishes = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(wishes.map(({ version }) => version))).toEqual(new Set([1]));
    expect([await round(), await round(), await round()]).toEqual([1, 0, 0]);
    expect(archives()).toHaveLength(1);
    expect(await ports.bundles.listWaiting()).toEqual([]);
  });

  test('after new entries is asked for anew; the older one stays until then', async () => {
    const { ask, round, open, bundleOf, archives, ports } = await aBundleDesk();
    await ask();
    await round();
    const first = await bundleOf(ID);
    await sendLetter(ports, 'B3-instagram', 'instagram', 4);
    await sealLog(ports)();
    expect(await ask()).toMatchObject({ waiting: true, version: 3, bundle: { file: first } });
    await round();
    expect((await bundleOf(ID))?.sha256).not.toBe(first?.sha256);
    expect(archives()).toHaveLength(2);
    expect(verify(await open())).toMatchObject({
      verdict: 'partial',
      platforms: [{ letters: 3 }],
    });
  });

  test('that cannot be made is told of, keeps back no other and is tried again', async () => {
    const { ask, round, bundleOf, told, ports } = await aBundleDesk();
    const { final } = (await ports.letters.find(ID)) ?? {};
    const sound = await ports.objects.get('letters', final?.key ?? '');
    await ports.objects.put('letters', final?.key ?? '', Uint8Array.of(1), 'application/pdf');
    await ask();
    await ask('B1-shopee');
    expect(await round()).toBe(1);
    expect(await ports.bundles.find(ID)).toMatchObject({
      waiting: true,
      problem: 'OBJECT_CHANGED',
    });
    expect(await bundleOf('B1-shopee')).toBeDefined();
    expect(told).toEqual(
      expect.arrayContaining([
        { signal: 'BundleFailed' },
        { message: 'bundle not made', letterId: ID, code: 'OBJECT_CHANGED' },
      ]),
    );
    await ports.objects.put('letters', final?.key ?? '', sound ?? new Uint8Array(), 'x');
    expect(await round()).toBe(1);
    expect(await ports.bundles.find(ID)).toMatchObject({ waiting: false, problem: null });
    expect(await bundleOf(ID)).toBeDefined();
  });

  test('waits for another round when this one has taken long enough, and behind what is sound', async () => {
    const { ask, ports } = await aBundleDesk();
    const tried: (readonly string[] | undefined)[] = [];
    const exportLog = async ({ platforms }: ExportInput) => {
      ports.clock.pass(1);
      tried.push(platforms);
      throw new Error('503');
    };
    const round = prepareBundles({ ...ports, exportLog });
    await ask();
    ports.clock.pass(1);
    await ask('B1-shopee');
    await round();
    await round();
    expect(tried).toEqual([['instagram'], ['shopee']]);
  });

  test('that was carried out elsewhere meanwhile is not made twice over', async () => {
    const { ask, ports } = await aBundleDesk();
    const asked = await ask();
    const exportLog = async (input: ExportInput) => {
      await ports.bundles.save({ ...asked, version: 2, waiting: false });
      return ports.exportLog(input);
    };
    expect(await prepareBundles({ ...ports, exportLog })()).toBe(0);
    expect(await ports.bundles.find(ID)).toMatchObject({ version: 2, waiting: false });
  });

  test('of a letter that is not signed yet is refused', async () => {
    const { ask, ports } = await aBundleDesk();
    await ports.letters.create(aLetter({ letterId: 'B9-instagram' }));
    await expect(ask('B9-instagram')).rejects.toMatchObject({ code: 'FILE_NOT_YET' });
    await expect(ask('B0-instagram')).rejects.toMatchObject({ code: 'LETTER_NOT_FOUND' });
    expect(await ports.bundles.listWaiting()).toEqual([]);
  });
});
