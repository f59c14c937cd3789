import { describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { type SearchInput, search } from '#cases/search.ts';
import { aLetter } from '../../support/a-letter.ts';
import { anItem } from '../../support/an-item.ts';
import { memoryBatches, memoryLetters, memoryNumbers } from '../../support/memory-stores.ts';

const ANYTHING: SearchInput = {
  text: '',
  platform: null,
  state: null,
  officer: null,
  day: null,
  after: null,
};

function entry(sub: string, at: string) {
  return {
    id: `B1-instagram:${at}`,
    at,
    actor: { sub, groups: [] },
    subject: { kind: 'letter' as const, id: 'B1-instagram' },
    platform: 'instagram',
    move: 'submit',
    from: null,
    to: 'submitted',
    hashes: {},
    nomor: null,
    reason: null,
    reasonSha256: null,
  };
}

async function desk(...letters: Letter[]) {
  const stores = { batches: memoryBatches(), letters: memoryLetters(), numbers: memoryNumbers() };
  for (const letter of letters) await stores.letters.create(letter);
  await stores.batches.saveItems('B1', [
    anItem({
      itemNo: 1,
      accountId: 'contoh.thrift',
      handle: '@Contoh.Thrift',
      id: 'contoh.thrift',
      canonicalUrl: 'https://www.instagram.com/contoh.thrift/',
    }),
    anItem({
      itemNo: 2,
      accountId: 'gudang.contoh',
      handle: '@gudang.contoh',
      id: 'DAbc-1',
      canonicalUrl: null,
    }),
    anItem({
      itemNo: 3,
      platform: 'shopee',
      accountId: 'contoh.lain',
      handle: null,
      id: 'x-9',
      canonicalUrl: null,
    }),
  ]);
  return {
    ...stores,
    find: (input: Partial<SearchInput>) => search(stores)({ ...ANYTHING, ...input }),
  };
}

const nomor = { urut: 12, text: 'B-012/LATIHAN.D.2/PK.04.02/XI/2026', tahun: 2026 };

describe('an account', () => {
  test.each([
    ['its name', 'contoh.thrift'],
    ['its beginning, with a sign and capitals', '@CONTOH.TH'],
    ['any part of it', 'oh.thr'],
    ['a segment of its path', 'INSTAGRAM.com/contoh.th'],
    ['a pasted link', 'https://www.instagram.com/contoh.thrift/?igsh=abc'],
  ])('is found by %s, with its letter', async (_how, text) => {
    const { find } = await desk(aLetter());
    const { accounts } = await find({ text });
    expect(accounts).toMatchObject([
      { item: { itemNo: 1 }, standing: { kind: 'carried', letter: { letterId: 'B1-instagram' } } },
    ]);
  });

  test('is found by the id of a post, and without a letter says so', async () => {
    const { find } = await desk();
    const { accounts } = await find({ text: 'dabc' });
    expect(accounts).toMatchObject([{ item: { itemNo: 2 }, standing: { kind: 'incomplete' } }]);
  });

  const named = { letterId: 'B0-instagram', state: 'closed', nomor: null, tanggal: null };
  const earlier = [{ ...named, kind: 'permintaan' }];
  const again = { reason: 'Akun aktif lagi.', by: 'penyusun-1', at: '2026-11-24T01:00:00Z' };
  const excluded = [{ itemNos: [1], reason: 'Keliru.', by: 'pemeriksa-1', at: again.at }];

  test.each([
    ['excluded', {}, { excluded }],
    ['repeat', { earlier }, {}],
    ['carried', { earlier, repeat: again }, {}],
    ['incomplete', { explanation: null }, {}],
  ] as const)('that its letter does not carry is %s', async (kind, item, letter) => {
    const { find, batches } = await desk(aLetter(letter));
    await batches.saveItems('B1', [anItem({ itemNo: 1, handle: '@contoh.lagi', ...item })]);
    const { accounts } = await find({ text: 'contoh.lagi' });
    expect(accounts.map(({ standing }) => standing.kind)).toEqual([kind]);
    const sifted = await find({ text: 'contoh.lagi', state: 'submitted' });
    expect(sifted.accounts).toHaveLength(kind === 'carried' ? 1 : 0);
  });

  test('is sifted by the platform and the state of its letter', async () => {
    const { find } = await desk(aLetter());
    expect((await find({ text: 'contoh.thrift', state: 'void' })).accounts).toEqual([]);
    expect((await find({ text: 'contoh.thrift', state: 'submitted' })).accounts).toHaveLength(1);
  });
});

describe('more than can be shown', () => {
  test('accounts that fit are counted, and those that the other words leave are looked for among all', async () => {
    const { find, batches, letters } = await desk();
    const items = Array.from({ length: 120 }, (_, at) => anItem({ itemNo: at + 1 }));
    await batches.saveItems('B9', items);
    const plain = await find({ text: 'contoh.thrift' });
    expect([plain.accounts.length, plain.accountsLeft]).toEqual([50, 71]);
    await letters.create(aLetter({ letterId: 'B9-instagram', batchId: 'B9', state: 'void' }));
    const sifted = await find({ text: 'contoh.thrift', state: 'submitted' });
    expect([sifted.accounts.length, sifted.accountsLeft]).toEqual([0, 0]);
  });

  test('letters are read on until enough of them fit, and go on where they stopped', async () => {
    const many = Array.from({ length: 1_300 }, (_, at) =>
      aLetter({ letterId: `L${at}`, state: at % 30 === 29 ? 'void' : 'delivered' }),
    );
    const { find } = await desk(...many);
    const words = { platform: 'instagram', state: 'void' } as const;
    const first = await find(words);
    const second = await find({ ...words, after: first.next });
    const third = await find({ ...words, after: second.next });
    const found = [first, second, third].flatMap(({ letters }) => letters);
    expect(first.letters.length).toBeLessThan(20);
    expect(new Set(found.map(({ letterId }) => letterId)).size).toBe(43);
    expect([first.next, second.next, third.next]).toEqual([
      expect.any(String),
      expect.any(String),
      null,
    ]);
  });
});

describe('a letter', () => {
  test.each(['B-012/LATIHAN.D.2/PK.04.02/XI/2026', 'b-12', 'B-0012'])(
    'is found by its number %s',
    async (text) => {
      const { find, numbers } = await desk(aLetter({ nomor }));
      const issued = { kind: 'issued' as const, urut: 12, letterId: 'B1-instagram' };
      await numbers.record('kementerian-umkm-latihan-2026', 12, issued);
      expect((await find({ text })).letters.map((one) => one.letterId)).toEqual(['B1-instagram']);
    },
  );

  test('of another year is not found by its running number alone', async () => {
    const { find, numbers } = await desk(aLetter({ nomor }));
    const issued = { kind: 'issued' as const, urut: 12, letterId: 'B1-instagram' };
    await numbers.record('kementerian-umkm-latihan-2026', 12, issued);
    expect((await find({ text: 'B-012/X/2025' })).letters).toEqual([]);
  });

  test('is found by platform, state, officer and day in WIB, and by all of them together', async () => {
    const log = [entry('penyusun-1', '2026-11-23T18:30:00.000Z')];
    const { find } = await desk(
      aLetter({ log }),
      aLetter({ letterId: 'B1-shopee', platform: 'shopee' }),
    );
    const hit = {
      platform: 'instagram',
      state: 'submitted',
      officer: 'penyusun-1',
      day: '2026-11-24',
    } as const;
    for (const part of [
      hit,
      { platform: hit.platform },
      { officer: hit.officer },
      { day: hit.day },
    ]) {
      expect((await find(part)).letters.map((one) => one.letterId)).toEqual(['B1-instagram']);
    }
    expect((await find({ state: 'submitted' })).letters).toHaveLength(2);
    expect((await find({ ...hit, day: '2026-11-23' })).letters).toEqual([]);
  });
});

test('nothing asked is nothing found', async () => {
  const { find } = await desk(aLetter());
  const nothing = { letters: [], next: null, accounts: [], accountsLeft: 0 };
  expect(await find({})).toEqual(nothing);
});
