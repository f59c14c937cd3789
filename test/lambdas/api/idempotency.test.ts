import { expect, test } from 'vitest';
import { aLetter, named } from '../../support/a-letter.ts';
import { memoryApi, person } from '../../support/memory-api.ts';

const checker = person('pemeriksa-1', 'pemeriksa');
const drafter = person('penyusun-1', 'penyusun');
const approval = { letters: [named(aLetter())] };
const KEY = 'kunci-permintaan-1';

test('the same request under the same key is done once and answered the same', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const call = { method: 'POST', body: approval, key: KEY } as const;
  const first = await api.call('/surat/setujui', checker, call);
  const again = await api.call('/surat/setujui', checker, call);
  expect(again.headers.get('idempotent-replay')).toBe('true');
  expect(await again.text()).toBe(await first.text());
  const { last, entries } = await api.cases.numbers.list('kementerian-umkm-latihan-2026');
  expect([last, entries.length]).toEqual([1, 1]);
  expect(api.queue.take('issue')).toHaveLength(1);
});

test('another request under a used key is refused and does nothing', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  await api.call('/surat/setujui', checker, { method: 'POST', body: approval, key: KEY });
  const other = await api.call('/surat/B1-instagram/batalkan', checker, {
    method: 'POST',
    body: { reason: 'Keliru.' },
    key: KEY,
  });
  expect([other.status, (await other.data()).code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect((await api.letters.find('B1-instagram'))?.state).toBe('approved');
});

test('an answer is remembered for a week, over a long weekend, and then forgotten', async () => {
  const api = memoryApi();
  const call = { method: 'POST', body: { fileName: 'a.csv' }, key: KEY } as const;
  const replayed = async () => {
    const answer = await api.call('/berkas', drafter, call);
    return answer.headers.get('idempotent-replay');
  };
  expect(await replayed()).toBeNull();
  api.clock.pass(7 * 24 * 60);
  expect(await replayed()).toBe('true');
  api.clock.pass(1);
  expect(await replayed()).toBeNull();
});

test('two people may use the same key, each for a request of their own', async () => {
  const api = memoryApi();
  const call = { method: 'POST', body: { fileName: 'a.csv' }, key: KEY } as const;
  const mine = await (await api.call('/berkas', drafter, call)).data();
  const yours = await (await api.call('/berkas', person('penyusun-2', 'penyusun'), call)).data();
  expect(mine.batch.batchId).not.toBe(yours.batch.batchId);
});

test('a list that is opened twice under one key is one batch', async () => {
  const api = memoryApi();
  const call = { method: 'POST', body: { fileName: 'a.csv' }, key: KEY } as const;
  await api.call('/berkas', drafter, call);
  await api.call('/berkas', drafter, call);
  expect((await api.cases.batches.page(9, null)).rows).toHaveLength(1);
});

test.each([null, 'pendek', 'spasi di dalam', 'x'.repeat(129)])(
  'a POST with the key %o is refused',
  async (key) => {
    const api = memoryApi();
    await api.put(aLetter());
    const answer = await api.call('/surat/setujui', checker, {
      method: 'POST',
      body: approval,
      key,
    });
    expect([answer.status, (await answer.data()).code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  },
);

test('what failed inside is not remembered, so that it can be tried again', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const save = api.letters.save;
  api.letters.save = async () => {
    throw new Error('the table cannot be reached');
  };
  const call = { method: 'POST', body: approval, key: KEY } as const;
  const failed = await api.call('/surat/setujui', checker, call);
  expect([failed.status, (await failed.data()).code]).toEqual([500, 'INTERNAL']);
  api.letters.save = save;
  const done = await api.call('/surat/setujui', checker, call);
  expect(await done.json()).toMatchObject({ letters: [{ state: 'approved' }] });
  expect((await api.cases.numbers.list('kementerian-umkm-latihan-2026')).last).toBe(1);
});

test.each([
  ['another process held the letter', 409, 'LETTER_BUSY'],
  ['the second factor was missing', 403, 'SECOND_FACTOR_MISSING'],
])('when %s, the same request is judged anew', async (_why, status, code) => {
  const api = memoryApi();
  await api.put(aLetter());
  const { save } = api.letters;
  if (code === 'LETTER_BUSY') api.letters.save = async () => ({ kind: 'stale' });
  const call = { method: 'POST', body: approval, key: KEY } as const;
  const claims = code === 'SECOND_FACTOR_MISSING' ? { amr: '[pwd]' } : { amr: '[pwd mfa]' };
  const refused = await api.call('/surat/setujui', checker, { ...call, claims });
  expect([refused.status, (await refused.data()).code]).toEqual([status, code]);
  api.letters.save = save;
  const done = await api.call('/surat/setujui', checker, call);
  expect(await done.json()).toMatchObject({ letters: [{ state: 'approved' }] });
  expect((await api.cases.numbers.list('kementerian-umkm-latihan-2026')).last).toBe(1);
});

test('a key that was refused stays with its request: a corrected one needs a new key', async () => {
  const api = memoryApi();
  await api.put(aLetter());
  const wrong = { letters: [{ ...approval.letters[0], sha256: 'e'.repeat(64) }] };
  const call = { method: 'POST', key: KEY } as const;
  const refused = await api.call('/surat/setujui', checker, { ...call, body: wrong });
  expect((await refused.data()).code).toBe('DRAFT_CHANGED');
  const corrected = await api.call('/surat/setujui', checker, { ...call, body: approval });
  expect([corrected.status, (await corrected.data()).code]).toEqual([
    422,
    'IDEMPOTENCY_KEY_REUSED',
  ]);
});
