import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '#accounts/item.ts';
import type { Batch } from '#cases/batch.ts';
import { composeBatch } from '#cases/compose-batch.ts';
import type { ComposePorts } from '#cases/compose-letter.ts';
import { destinationHash } from '#cases/destination.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { type RevisePorts, reviseLetter } from '#cases/revise-letter.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { named } from '../../support/a-letter.ts';
import { aDesk, anItem } from '../../support/an-item.ts';
import { fakePress } from '../../support/fake-press.ts';
import {
  hasher,
  memoryBatches,
  memoryEarlier,
  memoryGuards,
  memoryLetters,
  memoryObjects,
  memorySettings,
  steppingClock,
} from '../../support/memory-stores.ts';

const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;

const BATCH: Batch = {
  batchId: 'B1',
  state: 'checked',
  version: 2,
  updatedAt: '2026-11-24T02:00:00.000Z',
  createdBy: 'penyusun-1',
  kind: 'permintaan',
  issuerId: 'kementerian-umkm-latihan',
  fileName: 'daftar.csv',
  uploadKey: 'daftar/B1/daftar.csv',
  fileSha256: null,
  report: null,
  counts: null,
  problem: null,
  letterIds: [],
  unaddressed: [],
  log: [],
};

let codes = 0;

const codeAt = (at: number) => `KODE${String(at).padStart(22, '0')}`;

function nextCode(): string {
  codes += 1;
  return codeAt(codes);
}

function createPorts() {
  return {
    batches: memoryBatches(),
    letters: memoryLetters(),
    earlier: memoryEarlier(),
    objects: memoryObjects(),
    settings: memorySettings([aDesk('instagram'), aDesk('shopee')]),
    press: fakePress,
    hasher,
    ids: { next: () => 'x', code: nextCode },
    clock: steppingClock('2026-11-24T03:00:00.000Z'),
    rulesVersion: 'aturan-uji',
    guards: memoryGuards(),
    verifyBaseUrl: 'https://teguran.example/v',
  } satisfies ComposePorts & RevisePorts;
}

let ports: ReturnType<typeof createPorts>;

async function submit(letterId: string) {
  const sha256 = (await ports.letters.find(letterId))?.draft.sha256 ?? '';
  return submitLetters(ports)({ letters: [{ letterId, sha256 }], actor: PENYUSUN });
}

async function given(items: readonly Item[]) {
  await ports.batches.create({ ...BATCH, version: 1 });
  await ports.batches.save(BATCH);
  await ports.batches.saveItems('B1', items);
}

beforeEach(() => {
  codes = 0;
  ports = createPorts();
});

const factsOf = async (letterId: string) => {
  const letter = await ports.letters.find(letterId);
  const bytes = await ports.objects.get('letters', letter?.facts.key ?? '');
  return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
};

describe('composing a batch', () => {
  test('each platform gets one letter with its own items, numbered from one', async () => {
    await given([
      anItem({ itemNo: 1 }),
      anItem({ itemNo: 2, platform: 'shopee' }),
      anItem({ itemNo: 3 }),
    ]);
    const { batch } = await composeBatch(ports)('B1');
    expect(batch).toMatchObject({
      state: 'composed',
      letterIds: ['B1-instagram', 'B1-shopee'],
      unaddressed: [],
    });
    const facts = await factsOf('B1-instagram');
    expect(facts.items.map((item: { itemNo: number }) => item.itemNo)).toEqual([1, 2]);
    expect(facts).toMatchObject({ nomor: null, tanggal: null, hukumPer: '2026-11-24' });
  });

  test('what one letter cannot carry goes into further ones, each with its own list, number from one', async () => {
    const items = [1, 2, 3, 4].map((itemNo) => anItem({ itemNo, ...(itemNo > 2 && { part: 2 }) }));
    await given(items);
    const { batch } = await composeBatch(ports)('B1');
    expect(batch.letterIds).toEqual(['B1-instagram', 'B1-instagram-2']);
    const [first, second] = [await factsOf('B1-instagram'), await factsOf('B1-instagram-2')];
    const urlsOf = (facts: { items: { itemNo: number; id: string }[] }) =>
      facts.items.map(({ itemNo, id }) => `${itemNo} ${id}`);
    expect(urlsOf(first)).toEqual(['1 contoh.thrift1', '2 contoh.thrift2']);
    expect(urlsOf(second)).toEqual(['1 contoh.thrift3', '2 contoh.thrift4']);
    expect(first.verification.code).not.toBe(second.verification.code);
  });

  test('an office that has ended writes nothing more, keeps what it wrote, and its drafter is told of the rest', async () => {
    const written = [anItem({ itemNo: 1 }), anItem({ itemNo: 2, platform: 'shopee' })];
    await given([...written, anItem({ itemNo: 3, canonicalUrl: null })]);
    // The round that wrote the letters was lost before their list knew of them.
    const save = async () => Promise.reject(new Error('lost'));
    const lost = composeBatch({ ...ports, batches: { ...ports.batches, save } })('B1');
    await expect(lost).rejects.toThrow('lost');
    const issuerId = 'kementerian-koperasi-ukm-latihan';
    await ports.batches.save({ ...BATCH, issuerId, version: BATCH.version + 1 });
    const later = anItem({ itemNo: 4, platform: 'tokopedia' });
    await ports.batches.saveItems('B1', [...written, anItem({ itemNo: 3 }), later]);
    const { batch } = await composeBatch(ports)('B1');
    expect(batch).toMatchObject({
      state: 'composed',
      letterIds: ['B1-instagram', 'B1-shopee'],
      unaddressed: [
        { platform: 'instagram', items: 1, code: 'ISSUER_NOT_VALID_ON_DATE' },
        { platform: 'tokopedia', items: 1, code: 'ISSUER_NOT_VALID_ON_DATE' },
      ],
    });
  });

  test('the confirmed desk is the recipient; an old confirmation leaves none and says so', async () => {
    await ports.settings.saveDesk(aDesk('shopee', { confirmedAt: '2026-08-01' }));
    await given([anItem(), anItem({ itemNo: 2, platform: 'shopee' })]);
    await composeBatch(ports)('B1');
    expect(await ports.letters.find('B1-instagram')).toMatchObject({
      recipient: 'kepatuhan@instagram.example',
      problem: null,
    });
    expect(await ports.letters.find('B1-shopee')).toMatchObject({
      recipient: null,
      problem: 'DESK_STALE',
    });
  });

  test('items without a specific link are told by their rows and stay out of the letter', async () => {
    await given([anItem(), anItem({ itemNo: 2, canonicalUrl: null })]);
    const { batch } = await composeBatch(ports)('B1');
    expect(batch.unaddressed).toMatchObject([
      { platform: 'instagram', items: 1, code: 'ITEMS_INCOMPLETE' },
    ]);
    expect(batch.unaddressed[0]?.message).toMatch(/^Baris 3 .*: tautan kosong/);
    expect(await ports.letters.find('B1-instagram')).toMatchObject({ itemCount: 1 });
  });

  test('a platform without a desk is told, and the other letters are written', async () => {
    await given([anItem(), anItem({ itemNo: 2, platform: 'tokopedia' })]);
    const { batch } = await composeBatch(ports)('B1');
    expect(batch.letterIds).toEqual(['B1-instagram']);
    expect(batch.unaddressed).toMatchObject([
      { platform: 'tokopedia', items: 1, code: 'PLATFORM_WITHOUT_DESK' },
    ]);
  });

  test('twice at once, then again: one letter, one code that leads to it', async () => {
    await given([anItem()]);
    await Promise.all([composeBatch(ports)('B1'), composeBatch(ports)('B1')]);
    await composeBatch(ports)('B1');
    expect(ports.letters.all()).toHaveLength(1);
    const [letter] = ports.letters.all();
    const code = letter?.verificationCode ?? '';
    expect(await ports.letters.findByCode(hasher.sha256(code))).toEqual(letter);
    const lost = hasher.sha256(codeAt(code === codeAt(1) ? 2 : 1));
    expect(await ports.letters.findByCode(lost)).toBeNull();
    expect(letter?.log).toHaveLength(1);
  });

  test('a letter that an earlier round wrote is kept when the batch was not', async () => {
    await given([anItem(), anItem({ itemNo: 2, platform: 'shopee' })]);
    const save = ports.batches.save;
    await composeBatch({
      ...ports,
      batches: { ...ports.batches, save: async () => Promise.reject(new Error('lost')) },
    })('B1').catch(() => undefined);
    const before = ports.letters.all();
    await composeBatch({ ...ports, batches: { ...ports.batches, save } })('B1');
    expect(ports.letters.all()).toEqual(before);
    expect(await ports.batches.find('B1')).toMatchObject({ state: 'composed' });
  });
});

describe('rewriting a draft', () => {
  beforeEach(async () => {
    await given([1, 2, 3].map((itemNo) => anItem({ itemNo })));
    await composeBatch(ports)('B1');
  });

  const exclude = (itemNo: number, reason = 'Penjual pakaian bekas dalam negeri') => [
    { itemNo, reason },
  ];

  test('an excluded item leaves the draft, and the reason stays with the letter', async () => {
    const before = await ports.letters.find('B1-instagram');
    const input = { letterId: 'B1-instagram', exclude: exclude(2), actor: PENYUSUN };
    expect(await reviseLetter(ports)(input)).toMatchObject({ kind: 'done' });
    const letter = await ports.letters.find('B1-instagram');
    expect(letter).toMatchObject({
      itemCount: 2,
      excluded: [{ itemNos: [2], reason: 'Penjual pakaian bekas dalam negeri', by: 'penyusun-1' }],
    });
    expect(letter?.draft.sha256).not.toBe(before?.draft.sha256);
    const facts = await factsOf('B1-instagram');
    expect(facts.items.map((item: { id: string }) => item.id)).toEqual([
      'contoh.thrift1',
      'contoh.thrift3',
    ]);
  });

  test('why it left stands in the log as a salted hash, for drafter and second person alike', async () => {
    const letterId = 'B1-instagram';
    await reviseLetter(ports)({ letterId, exclude: exclude(1), actor: PENYUSUN });
    await submit(letterId);
    await reviseLetter(ports)({ letterId, exclude: exclude(1), actor: PEMERIKSA });
    const letter = await ports.letters.find(letterId);
    const sha256 = hasher.sha256(`${letter?.salt}\n${letter?.excluded[0]?.reason}`);
    const said = letter?.log.filter(({ move }) => move === 'recompose' || move === 'exclude');
    expect(said?.map(({ reasonSha256 }) => reasonSha256)).toEqual([sha256, sha256]);
  });

  test('a further letter of a long list is written anew with its own accounts only', async () => {
    ports = createPorts();
    await given([
      anItem({ itemNo: 1 }),
      anItem({ itemNo: 2, part: 2 }),
      anItem({ itemNo: 3, part: 2 }),
    ]);
    await composeBatch(ports)('B1');
    const letterId = 'B1-instagram-2';
    const exclude = [{ itemNo: 1, reason: 'Bukan penjual' }];
    const done = await reviseLetter(ports)({ letterId, exclude, actor: PENYUSUN });
    expect(done.kind).toBe('done');
    const facts = await factsOf(letterId);
    expect(facts.items.map((item: { id: string }) => item.id)).toEqual(['contoh.thrift3']);
  });

  test('numbers count in the draft as it is shown: the second of what is left', async () => {
    const letterId = 'B1-instagram';
    await reviseLetter(ports)({ letterId, exclude: exclude(1), actor: PENYUSUN });
    await reviseLetter(ports)({ letterId, exclude: exclude(2), actor: PENYUSUN });
    const facts = await factsOf(letterId);
    expect(facts.items.map((item: { id: string }) => item.id)).toEqual(['contoh.thrift2']);
  });

  test('a second person may exclude from what was submitted; its submitter may not', async () => {
    const letterId = 'B1-instagram';
    await submit(letterId);
    const revise = reviseLetter(ports);
    expect(await revise({ letterId, exclude: exclude(1), actor: PENYUSUN })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await revise({ letterId, exclude: exclude(1), actor: PEMERIKSA })).toMatchObject({
      kind: 'done',
      letters: [{ state: 'submitted', itemCount: 2, submittedBy: 'penyusun-1' }],
    });
  });

  describe('that was submitted, when the desk changes', () => {
    const letterId = 'B1-instagram';
    const NEW = { email: 'lain@contoh.example', cc: ['salinan@contoh.example'] };
    const revise = (no: number | null) =>
      reviseLetter(ports)({ letterId, exclude: no ? exclude(no) : [], actor: PEMERIKSA });
    const submitted = async () => {
      const drafted = await ports.letters.find(letterId);
      const letters = drafted ? [named(drafted)] : [];
      await submitLetters(ports)({ letters, actor: PENYUSUN });
      return ports.letters.find(letterId);
    };

    test.each([{ email: NEW.email }, { cc: NEW.cc }, { alamat: ['Jalan Lain Nomor 2'] }])(
      'to %j, no second person takes that up',
      async (change) => {
        const seen = await submitted();
        await ports.settings.saveDesk(aDesk('instagram', change));
        expect(await revise(1)).toMatchObject({ problems: [{ code: 'DESK_CHANGED' }] });
        expect(await ports.letters.find(letterId)).toEqual(seen);
      },
    );

    test('nor writes it anew without taking anything out', async () => {
      await submitted();
      expect(await revise(null)).toMatchObject({ problems: [{ code: 'EXCLUSION_EMPTY' }] });
    });

    test('its drafter does, once it was returned, and the log says where it goes now', async () => {
      const seen = await submitted();
      await ports.settings.saveDesk(aDesk('instagram', { ...NEW, addressBy: 'pemeriksa-1' }));
      await returnLetter(ports)({ letterId, reason: 'Alamat berubah', actor: PEMERIKSA });
      await reviseLetter(ports)({ letterId, exclude: [], actor: PENYUSUN });
      const drafted = await ports.letters.find(letterId);
      const letters = drafted ? [named(drafted)] : [];
      await submitLetters(ports)({ letters, actor: PENYUSUN });
      const letter = await ports.letters.find(letterId);
      expect(letter).toMatchObject({ recipient: NEW.email, addressBy: 'pemeriksa-1' });
      const tujuanOf = (move: string) =>
        letter?.log.findLast((entry) => entry.move === move)?.hashes['tujuan'];
      const now = letter && destinationHash(letter, hasher);
      expect([tujuanOf('recompose'), tujuanOf('submit')]).toEqual([now, now]);
      expect(tujuanOf('compose')).toBe(seen && destinationHash(seen, hasher));
    });
  });

  describe('what became complete after the letter was submitted', () => {
    const letterId = 'B1-instagram';
    const row = (itemNo: number) => anItem({ itemNo });
    const checkedAnew = async (items: readonly Item[]) => {
      const batch = (await ports.batches.find('B1')) ?? BATCH;
      await ports.batches.save({ ...batch, state: 'checked', version: batch.version + 1 });
      await ports.batches.saveItems('B1', items);
    };

    /** The first row has its link only now, and would be the first of the annex. */
    beforeEach(async () => {
      await checkedAnew([{ ...row(1), canonicalUrl: null }, row(2), row(3)]);
      await reviseLetter(ports)({ letterId, exclude: [], actor: PENYUSUN });
      await submit(letterId);
      await checkedAnew([row(1), row(2), row(3)]);
    });

    test('stays out, and its row is told', async () => {
      const { batch } = await composeBatch(ports)('B1');
      expect(batch.unaddressed).toMatchObject([{ items: 1, code: 'ITEMS_AFTER_SUBMISSION' }]);
      expect(batch.letterIds).toEqual([letterId]);
      expect(await ports.letters.find(letterId)).toMatchObject({ itemCount: 2 });
    });

    test('neither comes in when a second person excludes, nor moves what their number means', async () => {
      await reviseLetter(ports)({ letterId, exclude: exclude(1), actor: PEMERIKSA });
      const { items } = await factsOf(letterId);
      expect(items.map(({ id }: { id: string }) => id)).toEqual(['contoh.thrift3']);
    });

    test('is told even when the letter is submitted while its draft is printed', async () => {
      await checkedAnew([{ ...row(1), canonicalUrl: null }, row(2), row(3)]);
      await returnLetter(ports)({ letterId, reason: 'Lengkapi', actor: PEMERIKSA });
      await reviseLetter(ports)({ letterId, exclude: [], actor: PENYUSUN });
      await checkedAnew([row(1), row(2), row(3)]);
      const submitting = {
        ...ports.press,
        render: async (...args: Parameters<typeof ports.press.render>) => {
          await submit(letterId);
          return ports.press.render(...args);
        },
      };
      await expect(composeBatch({ ...ports, press: submitting })('B1')).rejects.toMatchObject({
        code: 'LETTER_BUSY',
      });
      const { batch } = await composeBatch(ports)('B1');
      expect(batch.unaddressed).toMatchObject([{ items: 1, code: 'ITEMS_AFTER_SUBMISSION' }]);
    });

    test('comes in when the drafter writes the returned letter anew', async () => {
      await returnLetter(ports)({ letterId, reason: 'Lengkapi', actor: PEMERIKSA });
      await reviseLetter(ports)({ letterId, exclude: exclude(1), actor: PENYUSUN });
      const { items } = await factsOf(letterId);
      expect(items.map(({ id }: { id: string }) => id)).toEqual([
        'contoh.thrift1',
        'contoh.thrift3',
      ]);
    });
  });

  test('the sealer marking the letter meanwhile is no change; another person rewriting it is', async () => {
    const letterId = 'B1-instagram';
    const meanwhile = (work: () => Promise<unknown>) => ({
      ...ports,
      settings: {
        desks: async () => {
          await work();
          return ports.settings.desks();
        },
      },
    });
    const mark = async () => {
      const letter = await ports.letters.find(letterId);
      if (letter) await ports.letters.save({ ...letter, version: letter.version + 1, sealed: 1 });
    };
    const input = { letterId, exclude: exclude(1), actor: PENYUSUN };
    expect(await reviseLetter(meanwhile(mark))(input)).toMatchObject({ kind: 'done' });
    const rewrite = () => reviseLetter(ports)({ ...input, exclude: exclude(1, 'Lain') });
    expect(await reviseLetter(meanwhile(rewrite))({ ...input, exclude: [] })).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'DRAFT_CHANGED' }],
    });
  });

  test('a letter is never left without items', async () => {
    const all = [1, 2, 3].flatMap((itemNo) => exclude(itemNo));
    const outcome = await reviseLetter(ports)({
      letterId: 'B1-instagram',
      exclude: all,
      actor: PENYUSUN,
    });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'NO_ITEMS_LEFT' }] });
  });

  test('a reason of blanks is no reason', async () => {
    const input = { letterId: 'B1-instagram', exclude: exclude(1, '  '), actor: PENYUSUN };
    await expect(reviseLetter(ports)(input)).rejects.toMatchObject({ code: 'REASON_MISSING' });
  });

  test('a desk that was confirmed meanwhile becomes the recipient', async () => {
    await ports.settings.saveDesk(aDesk('instagram', { email: 'baru@instagram.example' }));
    await reviseLetter(ports)({ letterId: 'B1-instagram', exclude: [], actor: PENYUSUN });
    expect(await ports.letters.find('B1-instagram')).toMatchObject({
      recipient: 'baru@instagram.example',
    });
  });
});
