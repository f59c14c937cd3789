import { describe, expect, test } from 'vitest';
import { rincianFor } from '#cases/follow-up.ts';
import { gatherLetter } from '#cases/gather-letter.ts';
import { handInLetter } from '#cases/hand-in-letter.ts';
import { loadFacts } from '#cases/load-facts.ts';
import { lookUpCode } from '#cases/look-up-code.ts';
import { releaseLetters } from '#cases/release-letters.ts';
import { issuerFor } from '#letters/issuer.ts';
import { aRincian } from '../../support/a-composed-letter.ts';
import { named } from '../../support/a-letter.ts';
import {
  aRevocation,
  REVOKED as ID,
  PEMERIKSA,
  PENCABUTAN,
  PENYUSUN,
  UNSUBMITTED,
} from '../../support/a-revocation.ts';
import { aDesk, anItem } from '../../support/an-item.ts';
import { fakePress } from '../../support/fake-press.ts';
import { AN_ISSUER } from '../../support/some-facts.ts';

const DRAFT = { ...UNSUBMITTED, channel: 'portal', recipient: null } as const;

/** A letter to a desk without e-mail, through two people and released. */
async function entrusted(more: object = {}) {
  const world = await aRevocation(undefined, { ...DRAFT, ...more });
  const letter = await world.issue(ID);
  const handIn = (set: object = {}) =>
    handInLetter(world.ports)({
      letterId: ID,
      at: world.clock.now(),
      channel: 'post',
      receiptNo: 'TT-17',
      receiptSha256: null,
      actor: PENYUSUN,
      ...set,
    });
  return { ...world, letter, handIn };
}

describe('a letter that no mail carries', () => {
  test('is approved, numbered and signed like any other, and then waits for its drafter', async () => {
    const { letter, sent, ports } = await entrusted();
    expect(letter).toMatchObject({
      state: 'entrusted',
      nomor: { urut: 1 },
      mime: null,
      entrustedTo: PENYUSUN.sub,
      release: { by: PEMERIKSA.sub },
    });
    expect(letter.final).not.toBeNull();
    expect(ports.queue.take('dispatch')).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('stays where it is while all sending is stopped', async () => {
    const world = await aRevocation(undefined, DRAFT);
    await world.ports.settings.stopSending(true);
    await expect(world.issue(ID)).resolves.toMatchObject({ state: 'issued', release: null });
  });

  test('stays where it is once the certificate behind it has ended', async () => {
    const world = await aRevocation(undefined, DRAFT);
    await world.ports.settings.stopSending(true);
    const letter = await world.issue(ID);
    await world.ports.settings.stopSending(false);
    const certificateUntil = world.clock.now();
    await world.letters.save({ ...letter, certificateUntil, version: letter.version + 1 });
    const letters = [named(letter)];
    const released = await releaseLetters(world.ports)({ letters, actor: PEMERIKSA });
    expect(released).toMatchObject({ problems: [{ code: 'CERTIFICATE_EXPIRED' }] });
  });

  test('is not sent, even when a queue asks for it', async () => {
    const { send, sent, find } = await entrusted();
    await send(ID);
    expect([sent, (await find()).state]).toEqual([[], 'entrusted']);
  });

  test('is on record as received once it was handed in, with its receipt in the log', async () => {
    const { handIn, find, ports, letter } = await entrusted();
    const at = ports.clock.now();
    await handIn({ at });
    const after = await find();
    expect(after).toMatchObject({
      state: 'delivered',
      deliveredAt: at,
      handIn: { by: PENYUSUN.sub, channel: 'post', receiptNo: 'TT-17' },
    });
    const receipt = ports.hasher.sha256(`${letter.salt}\nTT-17`);
    expect(after.log.at(-1)).toMatchObject({ move: 'hand-in', hashes: { receipt } });
  });

  test('put on record twice is handed in once', async () => {
    const { handIn, find } = await entrusted();
    const at = (await find()).release?.at;
    expect([(await handIn({ at })).kind, (await handIn({ at })).kind]).toEqual(['done', 'done']);
    expect((await find()).log.filter(({ move }) => move === 'hand-in')).toHaveLength(1);
  });

  test.each([
    ['number', { receiptNo: 'TT-18' }],
    ['file', { receiptSha256: 'b'.repeat(64) }],
    ['file, without a number', { receiptNo: null, receiptSha256: 'b'.repeat(64) }],
    ['way', { channel: 'intermediary' }],
    ['time', { at: '2026-11-24T04:00:00.000Z' }],
  ])(
    'put on record again with another %s is refused, and says what is on record',
    async (...[, set]) => {
      const { handIn, find, clock } = await entrusted();
      clock.pass(5);
      const at = clock.now();
      await handIn({ at });
      await expect(handIn({ at, ...set })).rejects.toMatchObject({
        code: 'HAND_IN_IS_SET',
        facts: { at, melalui: 'kurir', receipt: 'TT-17' },
      });
      expect((await find()).handIn).toMatchObject({ at, receiptNo: 'TT-17', receiptSha256: null });
    },
  );

  test('put on record by another person with the same receipt is handed in once', async () => {
    const { handIn, find } = await entrusted();
    const at = (await find()).release?.at;
    await handIn({ at });
    const other = { sub: 'penyusun-2', groups: ['penyusun'] };
    expect((await handIn({ at, actor: other })).kind).toBe('done');
    expect((await find()).handIn?.by).toBe(PENYUSUN.sub);
  });

  test.each([
    ['no receipt', { receiptNo: ' ' }, 'RECEIPT_MISSING'],
    ['a time before its release', { at: '2026-11-23T02:00:00Z' }, 'HAND_IN_TIME_WRONG'],
    ['a time to come', { at: '2027-11-23T02:00:00Z' }, 'HAND_IN_TIME_WRONG'],
  ])('with %s is not on record', async (_name, set, code) => {
    const { handIn, find } = await entrusted();
    await expect(handIn(set)).rejects.toMatchObject({ code });
    expect((await find()).state).toBe('entrusted');
  });

  test('is recalled to its drafter once a day until it was handed in', async () => {
    const { heal, clock, handIn, find } = await entrusted();
    clock.pass(23 * 60);
    expect(await heal()).toMatchObject({ reminded: 0 });
    clock.pass(2 * 60);
    expect(await heal()).toMatchObject({ reminded: 1 });
    expect(await heal()).toMatchObject({ reminded: 0 });
    clock.pass(25 * 60);
    expect(await heal()).toMatchObject({ reminded: 1 });
    await handIn();
    clock.pass(25 * 60);
    expect(await heal()).toMatchObject({ reminded: 0 });
    expect((await find()).log.filter(({ move }) => move === 'remind')).toHaveLength(2);
  });

  test('withdrawn once somebody has it may be out of the house: its addressee is told', async () => {
    const { withdraw, compose, find, ports } = await entrusted();
    await withdraw();
    await compose();
    expect(await find()).toMatchObject({ state: 'revoked', dicabutOleh: PENCABUTAN });
    const pencabutan = await find(PENCABUTAN);
    expect(pencabutan).toMatchObject({ channel: 'portal', recipient: null });
    const { rincian } = await loadFacts(ports, pencabutan);
    expect(rincian).toMatchObject({
      surat: { kirim: { melalui: 'formulir daring' }, terima: null },
    });
  });

  test('is followed by letters that name its receipt', async () => {
    const { handIn, letters, ports } = await entrusted();
    const at = ports.clock.now();
    await handIn({ at });
    const known = {
      tenggatBerakhir: '2026-11-27T09:00:00Z',
      pemeriksaan: { pada: '2026-11-28T02:00:00Z', tidakDapatDiakses: 0 },
      jawaban: null,
    };
    const asked = { surat: [ID], keterangan: known };
    expect(await rincianFor(letters, 'teguran', 'instagram', asked)).toMatchObject({
      instagram: {
        surat: {
          kirim: { melalui: 'kurir', pada: at },
          terima: { bukti: 'tanda terima Nomor TT-17', pada: at },
        },
      },
    });
  });

  test('is confirmed to whoever types its code', async () => {
    const { letter, letters, ports } = await entrusted();
    await letters.linkCode(ports.hasher.sha256(letter.verificationCode), ID);
    const answer = await lookUpCode(ports)(letter.verificationCode);
    expect(answer).toMatchObject({ status: 'berlaku', sha256: letter.final?.sha256 });
  });

  test('is not released after the last day of its text: nothing checks it later', async () => {
    const way = { channel: 'portal', recipient: null, release: null } as const;
    const { ports, find } = await aRevocation(undefined, way);
    const letter = await find();
    const outdated = { ...letter, textValidUntil: '2026-11-23', version: letter.version + 1 };
    await ports.letters.save(outdated);
    const letters = [named(letter)];
    expect(await releaseLetters(ports)({ letters, actor: PEMERIKSA })).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'DRAFT_OUTDATED' }],
    });
  });
});

describe('the way of a letter', () => {
  const frame = (kind: 'permintaan' | 'rujukan-komdigi', desk: object) => ({
    kind,
    issuer: issuerFor(AN_ISSUER, '2026-11-24'),
    desks: [{ ...aDesk('instagram'), ...desk }],
    tanggal: '2026-11-24',
    press: fakePress,
    rincian: { instagram: aRincian(kind, '2026-11-24') },
    rulesVersion: 'uji',
    verifyBaseUrl: 'https://contoh.example/v',
  });

  test.each([
    ['permintaan', { channel: 'email' }, 'email'],
    ['permintaan', { channel: 'portal' }, 'portal'],
    ['permintaan', { channel: 'portal', confirmedAt: null }, null],
    ['permintaan', { channel: 'post', confirmedAt: '2026-01-01' }, null],
    ['rujukan-komdigi', { channel: 'email' }, 'srikandi'],
  ] as const)('of a %s to a desk with %o is %s', (kind, desk, channel) => {
    const gathered = gatherLetter(frame(kind, desk), 'instagram', [anItem()], 'KODE');
    expect(gathered).toMatchObject({ kind: 'letter', to: { channel } });
  });
});
