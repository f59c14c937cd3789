import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBatchTable } from '#adapters/dynamodb/batch-table.ts';
import { createBundleTable } from '#adapters/dynamodb/bundle-table.ts';
import { createChangeTable } from '#adapters/dynamodb/change-table.ts';
import { createGuardTable } from '#adapters/dynamodb/guard-table.ts';
import { createLetterTable } from '#adapters/dynamodb/letter-table.ts';
import { createMailTable } from '#adapters/dynamodb/mail-table.ts';
import { createNumberTable } from '#adapters/dynamodb/number-table.ts';
import { createReservationTable } from '#adapters/dynamodb/open-record-table.ts';
import type { Table } from '#adapters/dynamodb/table.ts';
import { createTokenTable } from '#adapters/dynamodb/token-table.ts';
import type { ReservationRecord } from '#cases/ports/reservation-store.ts';
import type { SettingChange } from '#cases/ports/setting-changes.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { aMailEvent } from '../../../support/a-mail-event.ts';
import { anItem } from '../../../support/an-item.ts';
import { type EmbeddedTable, startTable } from '../../../support/embedded-table.ts';
import {
  memoryBatches,
  memoryBundles,
  memoryChanges,
  memoryGuards,
  memoryLetters,
  memoryMail,
  memoryNumbers,
  memoryReservations,
  memoryTokens,
} from '../../../support/memory-stores.ts';

const AT = '2026-11-24T04:00:00.000Z';

const aReservation = (): ReservationRecord => ({
  requestId: 'R1',
  at: AT,
  tanggal: '2026-11-24',
  issuerId: 'kementerian-umkm-latihan',
  series: 'kementerian-umkm-latihan-2026',
  holder: 'pemeriksa-1',
  reason: 'Sistem padam',
  wanted: { kind: 'sisipan', urut: 2 },
  done: false,
});

const aChange = (): SettingChange => ({
  changeId: '01',
  at: AT,
  by: 'orang-1',
  move: 'stop-sending',
  subject: 'pengiriman',
  before: { stopped: false },
  after: { stopped: true },
  reason: null,
  salt: 'GARAM',
});

let table: EmbeddedTable;

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** The simulation trusts the stores in memory; this is why it may. */
const KINDS = [
  {
    name: 'in memory',
    letters: () => memoryLetters(),
    batches: () => memoryBatches(),
    mail: () => memoryMail(),
    guards: () => memoryGuards(),
    tokens: () => memoryTokens(),
    bundles: () => memoryBundles(),
    reservations: () => memoryReservations(),
    changes: () => memoryChanges(),
    numbers: () => memoryNumbers(),
  },
  {
    name: 'in DynamoDB',
    letters: (on: Table) => createLetterTable(on),
    batches: (on: Table) => createBatchTable(on),
    mail: (on: Table) => createMailTable(on),
    guards: (on: Table) => createGuardTable(on),
    tokens: (on: Table) => createTokenTable(on),
    bundles: (on: Table) => createBundleTable(on),
    reservations: (on: Table) => createReservationTable(on),
    changes: (on: Table) => createChangeTable(on),
    numbers: (on: Table) => createNumberTable(on),
  },
];

describe.each(KINDS)('stores $name', (kind) => {
  test('a letter is created once and replaced only from the version before', async () => {
    const letters = kind.letters(table);
    const letter = aLetter({ letterId: 'K1' });
    expect((await letters.create(letter)).kind).toBe('saved');
    expect((await letters.create(letter)).kind).toBe('stale');
    const next = { ...letter, version: 2 };
    const racing = await Promise.all([letters.save(next), letters.save(next), letters.save(next)]);
    expect(racing.filter(({ kind: one }) => one === 'saved')).toHaveLength(1);
    expect((await letters.save({ ...letter, version: 4 })).kind).toBe('stale');
    expect(await letters.find('K1')).toEqual(next);
  });

  test('a file belongs to the list that claimed it, until that one is named as gone', async () => {
    const { claimFile } = kind.batches(table);
    expect(await claimFile('permintaan#a', 'K1')).toBe('K1');
    expect(await claimFile('permintaan#a', 'K1')).toBe('K1');
    expect(await claimFile('permintaan#a', 'K2')).toBe('K1');
    expect(await claimFile('permintaan#a', 'K3', 'K2')).toBe('K1');
    expect(await claimFile('permintaan#a', 'K2', 'K1')).toBe('K2');
    expect(await claimFile('permintaan#a', 'K3', 'K1')).toBe('K2');
  });

  test('an item of a list is replaced only while it is what somebody saw', async () => {
    const batches = kind.batches(table);
    const seen = anItem({ itemNo: 1, evidence: [{ name: 'a.png' }] });
    await batches.saveItems('K1', [seen, anItem({ itemNo: 2 })]);
    const first = { ...seen, displayName: 'M', version: 1 };
    const next = { ...first, displayName: 'N', version: 2 };
    const gone = anItem({ itemNo: 9 });
    const outcomes = [];
    for (const [before, after] of [
      [seen, first],
      [seen, first],
      [first, next],
      [first, next],
      [gone, gone],
    ] as const) {
      outcomes.push((await batches.replaceItem('K1', before, after)).kind);
    }
    expect(outcomes).toEqual(['saved', 'stale', 'saved', 'stale', 'stale']);
    expect((await batches.items('K1'))[0]).toEqual(next);
  });

  test('unsealed letters are found by that alone', async () => {
    const letters = kind.letters(table);
    await letters.create(aLetter({ letterId: 'S1', log: [aLogEntry()], sealed: 1 }));
    await letters.create(aLetter({ letterId: 'S2', state: 'void', log: [aLogEntry()], sealed: 0 }));
    const open = (await letters.listUnsealed()).map(({ letterId }) => letterId);
    expect(open).toContain('S2');
    expect(open).not.toContain('S1');
    expect((await letters.listByState('void')).map((one) => one.letterId)).toContain('S2');
  });

  test('revoked letters are found until it is noted that their addressees were told', async () => {
    const letters = kind.letters(table);
    const revoked = { state: 'revoked', log: [aLogEntry()] } as const;
    const told = aLetter({ letterId: 'R1', ...revoked });
    await letters.create(told);
    await letters.create(aLetter({ letterId: 'R2', ...revoked, sealed: 1, problem: 'x' }));
    const untold = async () => (await letters.listUntold()).map(({ letterId }) => letterId).sort();
    expect(await untold()).toEqual(['R1', 'R2']);
    expect(await letters.listUntold()).toContainEqual(expect.objectContaining({ problem: 'x' }));
    await letters.save({ ...told, version: 2, told: true });
    expect(await untold()).toEqual(['R2']);
    await letters.save({ ...told, version: 3, told: true, sealed: 1 });
    expect(await untold()).toEqual(['R2']);
    expect((await letters.listByState('revoked')).length).toBe(2);
  });

  test('an event lies in the inbox once, and after its match never again', async () => {
    const mail = kind.mail(table);
    const event = aMailEvent('delivery', { letterId: 'K1' });
    expect((await mail.recordEvent(event)).kind).toBe('waiting');
    expect((await mail.recordEvent(event)).kind).toBe('waiting');
    expect(await mail.listUnmatched()).toEqual([event]);
    await mail.markMatched(event);
    await mail.markMatched(event);
    expect((await mail.recordEvent(event)).kind).toBe('matched');
    expect(await mail.listUnmatched()).toEqual([]);
    expect(await mail.events('K1')).toEqual([event]);
  });

  test('an event that was set aside leaves the inbox, and is looked at again when it comes again', async () => {
    const mail = kind.mail(table);
    const event = aMailEvent('delivery', { attemptId: 'asing' });
    await mail.recordEvent(event);
    for (const _again of [1, 2]) await mail.setAside(event);
    expect(await mail.listUnmatched()).toEqual([]);
    expect((await mail.recordEvent(event)).kind).toBe('waiting');
    expect(await mail.listUnmatched()).toEqual([event]);
    await mail.setAside(event);
  });

  test('an attempt is found by its own id and by that of the mail service', async () => {
    const mail = kind.mail(table);
    const times = { no: 1, at: '2026-11-24T04:00:00.000Z' };
    const row = {
      letterId: 'K1',
      attemptId: 'p1',
      ...times,
      mimeSha256: 'm',
      recipientSha256: 'r',
    };
    expect((await mail.recordAttempt(row)).kind).toBe('saved');
    expect((await mail.recordAttempt(row)).kind).toBe('stale');
    await mail.linkMessage('ses-9', 'p1');
    expect(await mail.findAttempt('p1')).toEqual(row);
    expect(await mail.findByMessage('ses-9')).toEqual(row);
    expect(await mail.findByMessage('ses-8')).toBeNull();
  });

  test('suppressions do not mind the case of an address, pauses belong to a platform', async () => {
    const guards = kind.guards(table);
    const at = '2026-11-24T04:00:00.000Z';
    await guards.suppress({ address: 'Meja@contoh.example', reason: 'COMPLAINT', at });
    expect(await guards.suppressed('meja@Contoh.example')).toMatchObject({ reason: 'COMPLAINT' });
    await guards.liftSuppression('MEJA@contoh.example');
    expect(await guards.suppressed('meja@contoh.example')).toBeNull();
    const pause = { platform: 'x', reason: 'R', since: at, clearedAt: null };
    await guards.saveDeskPause(pause);
    expect(await guards.deskPause('x')).toEqual(pause);
    expect(await guards.deskPause('y')).toBeNull();
  });

  test('a reservation keeps what was wanted first, and is listed until it is done', async () => {
    const reservations = kind.reservations(table);
    const record = aReservation();
    expect(await reservations.begin(record)).toEqual(record);
    expect(await reservations.begin({ ...record, reason: 'Lain' })).toEqual(record);
    expect(await reservations.listUnfinished()).toEqual([record]);
    await reservations.finish(record.requestId);
    expect(await reservations.listUnfinished()).toEqual([]);
  });

  test('changes of settings stay as they were written, in the order of their ids', async () => {
    const changes = kind.changes(table);
    const change = aChange();
    await changes.append(change);
    await changes.append({ ...change, changeId: '02', by: 'orang-2' });
    expect((await changes.all()).map(({ changeId }) => changeId)).toEqual(['01', '02']);
    expect(await changes.latest(1)).toEqual([{ ...change, changeId: '02', by: 'orang-2' }]);
  });

  test('a series tells how many numbers were inserted under each', async () => {
    const numbers = kind.numbers(table);
    await numbers.reserve('seri-2026', 'R1', 7);
    await numbers.reserveSisipan('seri-2026', 3, 'R2');
    await numbers.reserveSisipan('seri-2026', 3, 'R3');
    expect((await numbers.list('seri-2026')).sisipan).toEqual(new Map([[3, 2]]));
  });

  test('the token bucket moves one version at a time', async () => {
    const tokens = kind.tokens(table);
    expect(await tokens.find()).toBeNull();
    const bucket = { tokens: 1, at: '2026-11-24T04:00:00.000Z', version: 1 };
    expect((await tokens.save(bucket)).kind).toBe('saved');
    expect((await tokens.save(bucket)).kind).toBe('stale');
    expect((await tokens.save({ ...bucket, version: 2 })).kind).toBe('saved');
  });

  test('a wish for a bundle moves one version at a time, and is listed while it waits', async () => {
    const bundles = kind.bundles(table);
    expect(await bundles.find('K1')).toBeNull();
    const askedAt = '2026-11-24T04:00:00.000Z';
    const asked = { letterId: 'K1', version: 1, askedBy: 'auditor-1', askedAt, waiting: true };
    const wish = { ...asked, problem: null, bundle: null };
    expect((await bundles.save(wish)).kind).toBe('saved');
    expect((await bundles.save(wish)).kind).toBe('stale');
    expect(await bundles.listWaiting()).toEqual([wish]);
    const bundle = { file: { key: 'ekspor/k', sha256: 'k', bytes: 9 }, at: askedAt };
    const made = { ...wish, version: 2, waiting: false, bundle };
    expect((await bundles.save(made)).kind).toBe('saved');
    expect((await bundles.save(made)).kind).toBe('stale');
    expect(await bundles.listWaiting()).toEqual([]);
    expect(await bundles.find('K1')).toEqual(made);
    const again = { ...made, version: 3, waiting: true };
    await bundles.save(again);
    expect(await bundles.listWaiting()).toEqual([again]);
  });
});
