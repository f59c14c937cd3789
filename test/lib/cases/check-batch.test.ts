import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { aPng } from '../../support/a-picture.ts';
import { anIntake, PENYUSUN } from '../../support/an-intake.ts';

const LIST = [
  'Platform;Akun;Keterangan;Bukti',
  'Instagram;satu.contoh;bal segel Korea;a.png',
  'TikTok;@dua.contoh;ball press;b.png',
  'Facebook;1,00012E+14;bal;c.png',
].join('\n');

let intake: ReturnType<typeof anIntake>;

beforeEach(() => {
  intake = anIntake();
});

describe('an uploaded list', () => {
  test('becomes items and a report whose counts add up, and asks for letters', async () => {
    await intake.upload('B1', LIST);
    const outcome = await intake.check('B1');
    expect(outcome.kind).toBe('checked');
    expect(await intake.ports.batches.find('B1')).toMatchObject({
      state: 'checked',
      counts: { rows: 3, items: 2, merged: 0, errors: 1, skipped: 0 },
    });
    expect(await intake.ports.batches.items('B1')).toHaveLength(2);
    expect((await intake.report('B1')).errors).toMatchObject([
      { row: 4, code: 'ID_PRECISION_LOST' },
    ]);
    expect(intake.ports.queue.take('compose')).toEqual([{ batchId: 'B1' }]);
  });

  test('counts a row with two errors once', async () => {
    await intake.upload('B1', LIST.replace('bal;c.png', 'bal\u0001;c.png'));
    await intake.check('B1');
    const { errors } = await intake.report('B1');
    expect(errors).toHaveLength(2);
    expect((await intake.ports.batches.find('B1'))?.counts).toMatchObject({ errors: 1 });
  });

  test('keeps its screenshots byte for byte under their hash', async () => {
    const png = aPng();
    await intake.upload(
      'B1',
      zipSync({ 'daftar.csv': new TextEncoder().encode(LIST), 'a.png': png }),
      {
        fileName: 'kasus.zip',
      },
    );
    await intake.check('B1');
    const sha256 = intake.ports.hasher.sha256(png);
    const [first] = await intake.ports.batches.items('B1');
    expect(first?.evidence).toMatchObject([{ name: 'a.png', sha256 }]);
    expect(await intake.ports.objects.get('letters', `bukti/B1/${sha256}.png`)).toEqual(png);
  });

  test('that nobody can read says why, and nothing is composed', async () => {
    await intake.upload('B1', '%PDF-1.7', { fileName: 'daftar.pdf' });
    expect((await intake.check('B1')).kind).toBe('unreadable');
    expect((await intake.ports.batches.find('B1'))?.problem).toMatchObject({
      code: 'PDF_NOT_A_LIST',
    });
    expect(intake.ports.queue.take('compose')).toEqual([]);
  });

  test('checked five times at once gives one batch, one set of items, one report', async () => {
    await intake.upload('B1', LIST);
    await Promise.all(Array.from({ length: 5 }, () => intake.check('B1')));
    expect(await intake.ports.batches.find('B1')).toMatchObject({ state: 'checked', version: 2 });
    expect(await intake.ports.batches.items('B1')).toHaveLength(2);
    expect(
      intake.ports.objects.keys('letters').filter((key) => key.includes('laporan')),
    ).toHaveLength(1);
  });

  test('opened five times at once under one key is one batch with one answer', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => intake.upload('B1', LIST)));
    expect(new Set(opened.map((batch) => JSON.stringify(batch))).size).toBe(1);
    expect((await intake.ports.batches.page(9, null)).rows).toHaveLength(1);
  });
});

describe('the same file again', () => {
  test('is refused with the batch that has it', async () => {
    await intake.take('B1', LIST);
    await intake.upload('B2', LIST);
    expect((await intake.check('B2')).kind).toBe('unreadable');
    expect((await intake.ports.batches.find('B2'))?.problem).toMatchObject({
      code: 'FILE_ALREADY_RECEIVED',
      message: expect.stringContaining('"B1"'),
    });
  });

  test('in parallel is taken once', async () => {
    for (const batchId of ['B1', 'B2', 'B3']) await intake.upload(batchId, LIST);
    const outcomes = await Promise.all(['B1', 'B2', 'B3'].map((batchId) => intake.check(batchId)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      'checked',
      'unreadable',
      'unreadable',
    ]);
  });

  test('may ask for another kind of letter, and anew once every letter is withdrawn', async () => {
    await intake.take('B1', LIST);
    await intake.upload('B2', LIST, { kind: 'teguran' });
    expect((await intake.check('B2')).kind).toBe('checked');
    for (const letter of intake.ports.letters.all()) {
      const withdrawal = {
        by: 'pemeriksa-1',
        at: '2026-11-24T04:00:00.000Z',
        reason: 'Keliru.',
        alasan: 'lain',
        ralat: false,
      } as const;
      await intake.ports.letters.save({ ...letter, withdrawal, version: letter.version + 1 });
    }
    await intake.upload('B3', LIST);
    expect(await intake.check('B3')).toMatchObject({ kind: 'checked' });
  });
});

describe('an account that an earlier letter names', () => {
  const sameAccount = 'Tautan;Keterangan\nhttps://m.instagram.com/Satu.Contoh?igsh=x;bal lagi\n';
  const letterOf = async (id: string) => {
    const letter = await intake.ports.letters.find(id);
    if (!letter) throw new Error(`no letter ${id}`);
    return letter;
  };

  test('is pointed out with the nomor and date of that letter, and held back', async () => {
    await intake.take('B1', LIST);
    const sent = await letterOf('B1-instagram');
    await intake.ports.letters.save({
      ...sent,
      state: 'delivered',
      version: sent.version + 1,
      nomor: { urut: 7, text: 'B-7/CONTOH/11/2026', tahun: 2026 },
      tanggal: '2026-11-19',
    });
    const batch = await intake.take('B2', sameAccount);
    expect(
      (await intake.report('B2')).warnings.map(({ message }: { message: string }) => message),
    ).toContain(
      'Baris 2: sudah ada dalam surat B-7/CONTOH/11/2026 tanggal 19 November 2026; tulis alasan bila tetap harus disurati.',
    );
    expect((await intake.report('B2')).incomplete).toMatchObject([
      { itemNo: 1, rows: [2], lacks: [{ code: 'ALREADY_IN_LETTER' }] },
    ]);
    expect(batch).toMatchObject({
      letterIds: [],
      unaddressed: [{ platform: 'instagram', items: 1, code: 'ITEMS_REPEATED' }],
    });
  });

  test('goes into a letter once somebody types why', async () => {
    await intake.take('B1', LIST);
    await intake.take('B2', sameAccount);
    const [item] = await intake.ports.batches.items('B2');
    expect(item?.earlier).toMatchObject([
      { letterId: 'B1-instagram', nomor: null, state: 'draft' },
    ]);
    const input = { batchId: 'B2', actor: PENYUSUN };
    await expect(
      intake.allowRepeats({ ...input, items: [{ itemNo: 1, reason: '  ' }] }),
    ).rejects.toMatchObject({ code: 'REASON_MISSING' });
    await expect(
      intake.allowRepeats({ ...input, items: [{ itemNo: 9, reason: 'ada' }] }),
    ).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
    await intake.allowRepeats({ ...input, items: [{ itemNo: 1, reason: 'Masih berjualan.' }] });
    await intake.compose('B2');
    expect(await intake.ports.batches.find('B2')).toMatchObject({ letterIds: ['B2-instagram'] });
    expect((await intake.ports.batches.items('B2'))[0]?.repeat).toEqual({
      reason: 'Masih berjualan.',
      by: 'penyusun-1',
      at: '2026-11-24T03:00:00.000Z',
    });
  });

  test('may be named again by another kind of letter', async () => {
    await intake.take('B1', LIST);
    const batch = await intake.take('B2', sameAccount, { kind: 'teguran' });
    expect(batch?.unaddressed.map(({ code }) => code)).not.toContain('ITEMS_REPEATED');
    expect((await intake.ports.batches.items('B2'))[0]?.earlier).toHaveLength(1);
  });

  test('is free again when that letter was withdrawn or left it out', async () => {
    await intake.take('B1', LIST);
    const letter = await letterOf('B1-instagram');
    const excluded = [{ itemNos: [1], reason: 'keliru', by: 'x', at: '2026-11-24T03:00:00.000Z' }];
    await intake.ports.letters.save({ ...letter, excluded, version: letter.version + 1 });
    expect((await intake.take('B2', sameAccount))?.letterIds).toEqual(['B2-instagram']);
  });

  test('is known by a hash only: the register names nobody', async () => {
    await intake.take('B1', LIST);
    const key = intake.ports.hasher.sha256('instagram:profile:satu.contoh');
    expect(await intake.ports.earlier.find([key])).toEqual([
      { accountSha256: key, letterId: 'B1-instagram', itemNo: 1 },
    ]);
  });
});

describe('a repaired list', () => {
  test('uploaded with only the repaired rows adds only what was missing', async () => {
    await intake.take('B1', LIST);
    const bytes = await intake.repairFile('B1');
    const file = intake.ports.reader.read(bytes, 'perbaikan.xlsx');
    expect(file.sheets[0]?.rows).toHaveLength(2);
    const repaired = 'Platform;Akun;Keterangan\nFacebook;100012345678901;bal\n';
    await intake.take('B2', repaired);
    expect((await intake.ports.batches.items('B2')).map(({ id }) => id)).toEqual([
      '100012345678901',
    ]);
  });

  test('uploaded whole adds only what was missing too', async () => {
    await intake.take('B1', LIST);
    await intake.ports.settings.saveDesk({
      ...(await intake.ports.settings.desks())[0],
      platform: 'facebook',
    } as never);
    const batch = await intake.take('B2', LIST.replace('1,00012E+14', '100012345678901'));
    expect(batch).toMatchObject({ letterIds: ['B2-facebook'] });
    expect(batch?.unaddressed).toHaveLength(2);
  });

  test('without errors there is nothing to repair', async () => {
    await intake.take('B1', 'Tautan;Keterangan\nhttps://x.com/BalContoh;bal\n');
    await expect(intake.repairFile('B1')).rejects.toMatchObject({ code: 'BATCH_WITHOUT_ERRORS' });
  });
});

describe('screenshots after the list', () => {
  const archive = (files: Record<string, Uint8Array>) => zipSync(files);
  const put = (bytes: Uint8Array) =>
    intake.ports.objects.put('uploads', 'daftar/B1/bukti/bukti.zip', bytes, 'application/zip');

  test('are attached, kept, and brought into the drafts', async () => {
    await intake.take('B1', LIST);
    const before = await intake.ports.letters.find('B1-instagram');
    const png = aPng();
    await put(archive({ 'a.png': png, 'zzz.png': aPng({ shade: 3 }) }));
    const outcome = await intake.attach('B1', 'daftar/B1/bukti/bukti.zip');
    expect(outcome.kind).toBe('attached');
    expect(intake.ports.queue.take('compose')).toContainEqual({ batchId: 'B1' });
    await intake.compose('B1');
    const after = await intake.ports.letters.find('B1-instagram');
    expect(after?.facts.sha256).not.toBe(before?.facts.sha256);
    expect(after).toMatchObject({ state: 'draft', version: 2 });
    const sha256 = intake.ports.hasher.sha256(png);
    expect(await intake.ports.objects.get('letters', `bukti/B1/${sha256}.png`)).toEqual(png);
    const { evidenceReport } = (await intake.ports.batches.find('B1')) ?? {};
    const report = await intake.ports.objects.get('letters', evidenceReport?.key ?? '');
    expect(JSON.parse(new TextDecoder().decode(report ?? new Uint8Array()))).toEqual({
      attached: [{ itemNo: 1, name: 'a.png' }],
      refused: [],
      unused: ['zzz.png'],
      problem: null,
    });
  });

  test('leave a letter alone that was submitted', async () => {
    await intake.take('B1', LIST);
    const draft = await intake.ports.letters.find('B1-instagram');
    if (draft) await intake.ports.letters.save({ ...draft, state: 'submitted', version: 2 });
    await put(archive({ 'a.png': aPng() }));
    await intake.attach('B1', 'daftar/B1/bukti/bukti.zip');
    await intake.compose('B1');
    expect(await intake.ports.letters.find('B1-instagram')).toMatchObject({
      version: 2,
      facts: draft?.facts,
    });
  });

  describe('while somebody else changes the same item', () => {
    /** Lets something happen between what the next reader of the items saw and what it writes. */
    const meanwhile = (happen: () => Promise<unknown>) => {
      const { items } = intake.ports.batches;
      intake.ports.batches.items = async (batchId) => {
        intake.ports.batches.items = items;
        const seen = await items(batchId);
        await happen();
        return seen;
      };
    };
    const allow = () => {
      const items = [{ itemNo: 1, reason: 'Masih berjualan.' }];
      return intake.allowRepeats({ batchId: 'B1', items, actor: PENYUSUN });
    };
    const attach = () => intake.attach('B1', 'daftar/B1/bukti/bukti.zip');
    const first = async () => (await intake.ports.batches.items('B1'))[0];

    test.each([
      ['the pictures', attach, allow],
      ['the permission', allow, attach],
    ])('lose nothing when %s came between', async (_what, between, write) => {
      await intake.take('B1', LIST);
      await put(archive({ 'a.png': aPng() }));
      meanwhile(between);
      await write();
      const item = await first();
      expect(item?.repeat?.reason).toBe('Masih berjualan.');
      expect(item?.evidence.map(({ name, picture }) => [name, picture !== undefined])).toEqual([
        ['a.png', true],
      ]);
    });

    test('keep the pictures of two archives', async () => {
      await intake.take('B1', LIST);
      const row = (await first())?.sources[0]?.row;
      await put(archive({ [`baris-${row}.png`]: aPng({ shade: 5 }) }));
      meanwhile(async () => {
        await put(archive({ 'a.png': aPng() }));
        await attach();
      });
      await attach();
      const pieces = (await first())?.evidence.map(({ name, picture }) => [name, !!picture]);
      expect(pieces).toEqual([
        ['a.png', true],
        [`baris-${row}.png`, true],
      ]);
    });
  });

  test('in an archive that cannot be read change nothing but say so', async () => {
    await intake.take('B1', LIST);
    await put(new TextEncoder().encode('bukan zip'));
    const outcome = await intake.attach('B1', 'daftar/B1/bukti/bukti.zip');
    expect(outcome.kind).toBe('unreadable');
    expect(await intake.ports.batches.find('B1')).toMatchObject({ state: 'composed' });
    expect(intake.ports.queue.take('compose')).toHaveLength(1);
  });

  test('wait for a list that is not checked yet', async () => {
    await intake.upload('B1', LIST);
    await put(archive({ 'a.png': aPng() }));
    await expect(intake.attach('B1', 'daftar/B1/bukti/bukti.zip')).rejects.toMatchObject({
      code: 'BATCH_NOT_CHECKED',
    });
  });
});
