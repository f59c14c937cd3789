import { expect, test } from 'vitest';
import { endSession, openFile, resumeSession, startSession } from '#cases/session.ts';
import { memorySessions } from '../../support/memory-sessions.ts';
import { hasher, steppingClock } from '../../support/memory-stores.ts';

const IDENTITY = { sub: 'a', name: 'A', groups: ['pemeriksa'], secondFactor: true } as const;

function desk() {
  const sessions = memorySessions();
  const clock = steppingClock('2026-11-24T02:00:00.000Z');
  let last = 0;
  const code = () => `${++last}`.padStart(26, '0');
  const ports = { sessions, clock, hasher, ids: { next: code, code } };
  return {
    sessions,
    clock,
    start: () => startSession(ports)(IDENTITY),
    resume: resumeSession(ports),
    end: endSession(ports),
    open: openFile(ports),
  };
}

test('a session is known by a token that is kept nowhere, only its hash', async () => {
  const { start, resume, sessions } = desk();
  const token = await start();
  expect(await resume(token)).toMatchObject({ sub: 'a', groups: ['pemeriksa'], opened: [] });
  expect(await sessions.find(token)).toBeNull();
  expect(await resume(`${token}x`)).toBeNull();
});

test('each session has a token and a secret of its own', async () => {
  const { start, resume } = desk();
  const [one, other] = [await start(), await start()];
  const secrets = new Set([one, other, (await resume(one))?.csrf, (await resume(other))?.csrf]);
  expect(secrets.size).toBe(4);
});

test('an hour without work ends it, and work keeps it alive', async () => {
  const { start, resume, clock } = desk();
  const token = await start();
  for (let visit = 0; visit < 5; visit += 1) {
    clock.pass(50);
    expect(await resume(token)).not.toBeNull();
  }
  clock.pass(61);
  expect(await resume(token)).toBeNull();
});

test('ten hours end it whatever happens', async () => {
  const { start, resume, clock } = desk();
  const token = await start();
  for (let visit = 0; visit < 12; visit += 1) {
    clock.pass(50);
    await resume(token);
  }
  clock.pass(1);
  expect(await resume(token)).toBeNull();
});

test('signing out ends this session, signing out everywhere those of the other devices too', async () => {
  const { start, resume, end, clock } = desk();
  const [here, there] = [await start(), await start()];
  await end(here, false);
  expect([await resume(here), (await resume(there))?.sub]).toEqual([null, 'a']);
  clock.pass(1);
  const again = await start();
  clock.pass(1);
  await end(again, true);
  expect([await resume(there), await resume(again)]).toEqual([null, null]);
  clock.pass(1);
  expect(await resume(await start())).not.toBeNull();
});

test('what was opened stays with its session', async () => {
  const { start, resume, open } = desk();
  const [one, other] = [await start(), await start()];
  await open(one, 'f'.repeat(64));
  expect((await resume(one))?.opened).toEqual(['f'.repeat(64)]);
  expect((await resume(other))?.opened).toEqual([]);
});
