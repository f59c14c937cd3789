import { describe, expect, test } from 'vitest';
import { exportLog } from '#cases/export-log.ts';
import { liftSuppression } from '#cases/lift-suppression.ts';
import { publishGrown } from '#cases/publish-checkpoint.ts';
import { resumeDesk } from '#cases/resume-desk.ts';
import { setDesk } from '#cases/set-desk.ts';
import { stopSending } from '#cases/stop-sending.ts';
import { LinkSchema } from '#ledger/chain.ts';
import { CHANGES } from '#ledger/manifest.ts';
import { SYSTEM_LOG } from '#ledger/system-log.ts';
import { verifyExport } from '#ledger/verify-export.ts';
import { anEmptySystem, auditWith, ecSigner } from '../../support/an-export.ts';
import { aDesk } from '../../support/an-item.ts';
import { memoryGuards, memorySettings, silentJournal } from '../../support/memory-stores.ts';

const A = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
const B = { sub: 'pejabat-1', groups: ['penandatangan'] } as const;
const ADDRESS = 'kepatuhan@instagram.example';
const AT = '2026-11-24T02:00:00.000Z';
const { signer } = ecSigner();

function anOffice() {
  const settings = memorySettings([aDesk('instagram', { addressBy: 'sistem' })]);
  const guards = memoryGuards();
  const ports = { ...anEmptySystem(signer), settings, guards, journal: silentJournal };
  const desk = async () => (await settings.desks())[0];
  const entries = async () =>
    (await ports.ledger.links(SYSTEM_LOG)).map(
      ({ line }) => LinkSchema.parse(JSON.parse(line)).entry,
    );
  return { ports, desk, entries };
}

const set = (
  ports: ReturnType<typeof anOffice>['ports'],
  change: object,
  actor: typeof A | typeof B,
) => setDesk(ports)({ platform: 'instagram', desk: { ...aDesk('instagram'), ...change }, actor });

describe('a change of what decides where mail goes', () => {
  test('each of them stands in the chain of the system with its actor, and word for word beside it', async () => {
    const { ports, entries } = anOffice();
    await set(ports, { email: 'lain@contoh.example' }, A);
    await stopSending(ports)({ stopped: true, actor: B });
    await stopSending(ports)({ stopped: false, actor: A });
    const pause = { platform: 'instagram', reason: 'REPEATED_BOUNCES', since: AT, clearedAt: null };
    await ports.guards.saveDeskPause(pause);
    await resumeDesk(ports)({ platform: 'instagram', reason: 'Alamat sudah benar.', actor: B });
    await ports.guards.suppress({ address: ADDRESS, reason: 'COMPLAINT', at: AT });
    await liftSuppression(ports)({ address: ADDRESS, reason: 'Sudah disetujui.', actor: A });
    const log = await entries();
    expect(log.map(({ move, actor }) => [move, actor.sub])).toEqual([
      ['set-desk', A.sub],
      ['stop-sending', B.sub],
      ['resume-sending', A.sub],
      ['resume-desk', B.sub],
      ['lift-suppression', A.sub],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/@|disetujui|benar/);
    const [desk, , , resumed, lifted] = await ports.changes.all();
    expect(desk).toMatchObject({
      before: { email: ADDRESS },
      after: { email: 'lain@contoh.example' },
    });
    expect([resumed?.reason, lifted?.reason]).toEqual(['Alamat sudah benar.', 'Sudah disetujui.']);
  });

  test('is on record before it is done', async () => {
    const { ports, entries } = anOffice();
    const stuck = { ...ports.settings, stopSending: () => Promise.reject(new Error('mati')) };
    const stopping = stopSending({ ...ports, settings: stuck })({ stopped: true, actor: A });
    await expect(stopping).rejects.toThrow('mati');
    expect(await entries()).toHaveLength(1);
  });

  test('whose answer was lost on the way has one entry, and links of a dead writer are stored', async () => {
    const { ports, entries } = anOffice();
    const { advance } = ports.ledger;
    let lost = true;
    ports.ledger.advance = async (...args) => {
      const answer = await advance(...args);
      if (!lost) return answer;
      lost = false;
      return { kind: 'stale' };
    };
    await stopSending(ports)({ stopped: true, actor: A });
    ports.ledger.advance = advance;
    const { putLinks } = ports.ledger;
    let stored = 0;
    ports.ledger.putLinks = (...args) => {
      stored += 1;
      return stored > 1 ? Promise.reject(new Error('mati')) : putLinks(...args);
    };
    await expect(stopSending(ports)({ stopped: false, actor: A })).rejects.toThrow('mati');
    ports.ledger.putLinks = putLinks;
    await stopSending(ports)({ stopped: false, actor: B });
    expect((await entries()).map(({ actor }) => actor.sub)).toEqual([A.sub, A.sub, B.sub]);
  });

  test('is sealed, exported and audited like every log', async () => {
    const { ports } = anOffice();
    await set(ports, { email: 'lain@contoh.example' }, A);
    expect((await publishGrown(ports)()).map(({ platform }) => platform)).toEqual([SYSTEM_LOG]);
    const files = await exportLog(ports)({ withFiles: true });
    const folder = new Map(files.map(({ path, bytes }) => [path, bytes]));
    expect(verifyExport(folder, auditWith(null))).toMatchObject({
      findings: [],
      platforms: [{ platform: SYSTEM_LOG, entries: 1 }],
    });
    const text = new TextDecoder().decode(folder.get(CHANGES)).replace('lain@', 'asli@');
    folder.set(CHANGES, new TextEncoder().encode(text));
    const codes = verifyExport(folder, auditWith(null)).findings.map(({ code }) => code);
    expect(codes).toEqual(['CHANGE_DIFFERS', 'FILE_CHANGED']);
  });
});

describe('the address of a desk', () => {
  test('is that of whoever changed it, and stays so when another one confirms it', async () => {
    const { ports, desk } = anOffice();
    await set(ports, {}, A);
    expect(await desk()).toMatchObject({ confirmedBy: A.sub, addressBy: 'sistem' });
    await set(ports, { email: 'lain@contoh.example', addressBy: B.sub }, A);
    await set(ports, { email: 'lain@contoh.example' }, B);
    expect(await desk()).toMatchObject({ confirmedBy: B.sub, addressBy: A.sub });
  });

  test('is not set by people without the right to', async () => {
    const { ports, entries } = anOffice();
    const actor = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
    const input = { platform: 'instagram', desk: aDesk('instagram'), actor };
    expect(await setDesk(ports)(input)).toMatchObject({ kind: 'forbidden' });
    expect((await stopSending(ports)({ stopped: true, actor })).kind).toBe('forbidden');
    expect(await entries()).toEqual([]);
  });
});
