import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS } from '#cases/actor.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import { finishApproval } from '#cases/finish-approval.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { submitLetters } from '#cases/submit-letters.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { aLetter, named as nameOf } from '../../support/a-letter.ts';
import {
  hasher,
  memoryApprovals,
  memoryLetters,
  memoryNumbers,
  memoryQueue,
  steppingClock,
} from '../../support/memory-stores.ts';

const PEMERIKSA = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
const PEJABAT = { sub: 'pejabat-1', groups: ['penandatangan'] } as const;
const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
const SERIES = 'kementerian-umkm-latihan-2026';

async function setUp(count = 1, now = '2026-11-24T04:00:00.000Z') {
  const ports = {
    letters: memoryLetters(),
    approvals: memoryApprovals(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
    hasher,
    clock: steppingClock(now),
  };
  for (let at = 1; at <= count; at += 1)
    await ports.letters.create(aLetter({ letterId: `L${at}` }));
  return { ports, named: ports.letters.all().map(nameOf) };
}

describe('approving letters', () => {
  test('numbers follow in order, on the day in WIB, and each letter is queued once', async () => {
    const { ports, named } = await setUp(3);
    const outcome = await approveLetters(ports)({
      approvalId: 'A1',
      letters: named,
      actor: PEMERIKSA,
    });
    expect(outcome.kind).toBe('done');
    expect(ports.letters.all().map((letter) => letter.nomor?.urut)).toEqual([1, 2, 3]);
    expect(ports.letters.all().every((letter) => letter.tanggal === '2026-11-24')).toBe(true);
    expect(ports.queue.take('issue')).toHaveLength(3);
  });

  test('F22, F23: 500 parallel approvals give 1 to 500 without gap or repeat', async () => {
    const { ports, named } = await setUp(500);
    await Promise.all(
      named.map((letter, at) =>
        approveLetters(ports)({ approvalId: `A${at}`, letters: [letter], actor: PEMERIKSA }),
      ),
    );
    const numbers = ports.letters.all().map((letter) => letter.nomor?.urut ?? 0);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, at) => at + 1));
  });

  test('F6: the same approval fifty times at once changes each letter once', async () => {
    const { ports, named } = await setUp(2);
    const request = { approvalId: 'A1', letters: named, actor: PEMERIKSA };
    await Promise.all(Array.from({ length: 50 }, () => approveLetters(ports)(request)));
    expect(ports.letters.all().map((letter) => letter.version)).toEqual([2, 2]);
    expect((await ports.numbers.list(SERIES)).last).toBe(2);
  });

  test('a follow-up of a letter that was taken back meanwhile takes no number', async () => {
    const { ports } = await setUp(1);
    await ports.letters.create(aLetter({ letterId: 'L0', state: 'void' }));
    const letter = aLetter({ letterId: 'L2', menindaklanjuti: ['L0'] });
    await ports.letters.create(letter);
    const named = [nameOf(letter)];
    const request = { approvalId: 'A1', letters: named, actor: PEMERIKSA };
    expect(await approveLetters(ports)(request)).toMatchObject({
      kind: 'refused',
      problems: [{ letterId: 'L2', code: 'EARLIER_LETTER_WITHDRAWN' }],
    });
  });

  test('F43: a draft of yesterday’s law takes no number of today', async () => {
    const { ports } = await setUp(0, '2026-01-01T17:00:00.000Z');
    const letter = aLetter({ letterId: 'L1', textValidUntil: '2026-01-01' });
    await ports.letters.create(letter);
    const named = [nameOf(letter)];
    const outcome = await approveLetters(ports)({
      approvalId: 'A1',
      letters: named,
      actor: PEMERIKSA,
    });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'DRAFT_OUTDATED' }] });
    expect((await ports.numbers.list(SERIES)).last).toBe(0);
  });

  test.each([
    ['2026-12-31T16:59:59.000Z', '2026-12-31', 2026],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', 2027],
  ])('F25: approved at %s, the letter is dated %s', async (now, tanggal, tahun) => {
    const { ports, named } = await setUp(1, now);
    await approveLetters(ports)({ approvalId: 'A1', letters: named, actor: PEMERIKSA });
    expect(ports.letters.all()[0]).toMatchObject({ tanggal, nomor: { urut: 1, tahun } });
  });

  test('AP-1: whoever submitted may not approve, whatever mix of groups they have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...GROUPS]), async (groups) => {
        const { ports, named } = await setUp();
        await ports.letters.create(aLetter({ letterId: 'own', state: 'draft', submittedBy: null }));
        const actor = { sub: 'orang-1', groups };
        const own = await ports.letters.find('own');
        const mine = { letterId: 'own', sha256: own?.draft.sha256 ?? '' };
        await submitLetters(ports)({ letters: [mine], actor });
        const outcome = await approveLetters(ports)({
          approvalId: 'A1',
          letters: [...named, nameOf(own ?? aLetter())],
          actor,
        });
        expect(outcome.kind).not.toBe('done');
        expect(ports.letters.all().every((letter) => letter.nomor === null)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('F40: a hash that is not the present draft refuses the whole request', async () => {
    const { ports, named } = await setUp(2);
    const letters = named.map((one, at) => (at === 1 ? { ...one, sha256: '0'.repeat(64) } : one));
    const outcome = await approveLetters(ports)({ approvalId: 'A1', letters, actor: PEMERIKSA });
    expect(outcome).toEqual({
      kind: 'refused',
      problems: [{ letterId: 'L2', code: 'DRAFT_CHANGED', state: 'submitted' }],
    });
    expect((await ports.numbers.list(SERIES)).last).toBe(0);
  });

  test('F24: a letter withdrawn after its approval keeps its number as void', async () => {
    const { ports, named } = await setUp();
    await approveLetters(ports)({ approvalId: 'A1', letters: named, actor: PEMERIKSA });
    await withdrawLetter(ports)({ letterId: 'L1', reason: 'Salah alamat', actor: PEMERIKSA });
    const { last, entries } = await ports.numbers.list(SERIES);
    expect(last).toBe(1);
    expect(entries.map((entry) => entry.kind)).toEqual(['issued', 'void']);
  });

  test('an approval broken off after its number is carried through with the same number', async () => {
    const { ports, named } = await setUp(2);
    const record = await ports.approvals.begin({
      approvalId: 'A1-kementerian-umkm-latihan',
      by: PEMERIKSA.sub,
      at: '2026-11-24T04:00:00.000Z',
      tanggal: '2026-11-24',
      series: SERIES,
      letters: named.map((one) => ({ ...one, submission: null })),
      done: false,
    });
    await ports.numbers.reserve(SERIES, record.approvalId, 2);
    for (const open of await ports.approvals.listUnfinished()) await finishApproval(ports)(open);
    expect(ports.letters.all().map((letter) => letter.nomor?.urut)).toEqual([1, 2]);
    expect(await ports.approvals.listUnfinished()).toEqual([]);
  });

  test('what another official returned is not approved by an approval that was broken off', async () => {
    const { ports } = await setUp(0);
    await ports.letters.create(aLetter({ letterId: 'L1', state: 'draft', submittedBy: null }));
    const submit = () =>
      submitLetters(ports)({ letters: ports.letters.all().map(nameOf), actor: PENYUSUN });
    await submit();
    const letters = ports.letters.all().map(nameOf);
    const broken = { ...ports.numbers, reserve: () => Promise.reject(new Error('mati')) };
    const approving = approveLetters({ ...ports, numbers: broken });
    const request = { approvalId: 'A1', letters, actor: PEMERIKSA };
    await expect(approving(request)).rejects.toThrow('mati');
    const reason = 'Bukti nomor dua buram.';
    await returnLetter(ports)({ letterId: 'L1', reason, actor: PEJABAT });
    const returned = await ports.letters.find('L1');
    const again = { state: 'draft', version: (returned?.version ?? 0) + 1 } as const;
    await ports.letters.save({ ...aLetter(), ...returned, ...again });
    await submit();
    for (const open of await ports.approvals.listUnfinished()) await finishApproval(ports)(open);
    expect(await ports.letters.find('L1')).toMatchObject({ state: 'submitted', approval: null });
    expect((await ports.numbers.list(SERIES)).entries).toMatchObject([{ kind: 'void', urut: 1 }]);
  });

  test('whoever set the address of a letter does not approve it, and another one may', async () => {
    const { ports } = await setUp(0);
    const letter = aLetter({ addressBy: PEMERIKSA.sub });
    await ports.letters.create(letter);
    const request = { approvalId: 'A1', letters: [nameOf(letter)] };
    expect(await approveLetters(ports)({ ...request, actor: PEMERIKSA })).toMatchObject({
      problems: [{ code: 'APPROVER_SET_ADDRESS' }],
    });
    expect((await approveLetters(ports)({ ...request, actor: PEJABAT })).kind).toBe('done');
  });

  test('an approval names the destination, keeps it, and tells the log', async () => {
    const { ports, named } = await setUp();
    const elsewhere = named.map((one) => ({ ...one, tujuanSha256: '0'.repeat(64) }));
    const approve = (letters: typeof named) =>
      approveLetters(ports)({ approvalId: 'A1', letters, actor: PEMERIKSA });
    expect(await approve(elsewhere)).toMatchObject({
      problems: [{ code: 'DESTINATION_CHANGED' }],
    });
    await approve(named);
    const [letter] = ports.letters.all();
    const tujuan = named[0]?.tujuanSha256;
    expect(letter?.approval?.tujuanSha256).toBe(tujuan);
    expect(letter?.log.at(-1)?.hashes).toMatchObject({ tujuan });
  });

  test('a letter that changed between request and write leaves its number void, with a reason', async () => {
    const { ports, named } = await setUp();
    const record = await ports.approvals.begin({
      approvalId: 'A1-kementerian-umkm-latihan',
      by: PEMERIKSA.sub,
      at: '2026-11-24T04:00:00.000Z',
      tanggal: '2026-11-24',
      series: SERIES,
      letters: named.map((one) => ({ ...one, submission: null })),
      done: false,
    });
    await withdrawLetter(ports)({ letterId: 'L1', reason: 'Ganda', actor: PEMERIKSA });
    await finishApproval(ports)(record);
    const { entries } = await ports.numbers.list(SERIES);
    expect(entries).toMatchObject([{ kind: 'void', urut: 1, letterId: 'L1' }]);
  });
});
