import { describe, expect, test } from 'vitest';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import { sweep } from '#cases/sweep.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { aDispatcher } from '../../support/a-dispatcher.ts';
import { atEachCall, dyingAt } from '../../support/at-call.ts';
import {
  memoryApprovals,
  memoryBatches,
  memoryNumbers,
  memoryQueue,
  memoryReservations,
} from '../../support/memory-stores.ts';

const ID = 'B1-instagram';
const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;

async function setUp() {
  const desk = await aDispatcher();
  const rest = {
    batches: memoryBatches(),
    approvals: memoryApprovals(),
    reservations: memoryReservations(),
    numbers: memoryNumbers(),
    queue: memoryQueue(),
  };
  return { ...desk, rest, sweep: sweep({ ...desk.ports, ...rest }) };
}

describe('a sender that dies', () => {
  test('F3, F4: at each of its calls: never a second mail, and the sweeper brings every letter to an end', async () => {
    const ends = new Set<string>();
    for (let at = 1; ; at += 1) {
      const { ports, sent, find, clock, sweep: heal } = await setUp();
      const frail = dyingAt(ports, at);
      const work = dispatchLetter(frail.ports)(ID).then(() => 'lived');
      const ending = await Promise.race([work, frail.died]);
      clock.pass(35);
      await heal();
      await dispatchLetter(ports)(ID);
      const { state } = await find();
      expect(sent.length, `killed at call ${at}`).toBeLessThanOrEqual(1);
      expect(['accepted', 'unknown'], `killed at call ${at}`).toContain(state);
      if (state === 'accepted') expect(sent).toHaveLength(1);
      ends.add(state);
      if (ending === 'lived') {
        expect(at).toBeGreaterThan(12);
        break;
      }
    }
    expect([...ends].sort()).toEqual(['accepted', 'unknown']);
  });

  test('F41: withdrawn at each of its calls: either not sent, or sent and to be revoked', async () => {
    const ends = new Set<string>();
    for (let at = 1; ; at += 1) {
      const { ports, sent, find, clock, rest, sweep: heal } = await setUp();
      let calls = 0;
      const interrupted = atEachCall(ports, async (call) => {
        calls = call;
        if (call !== at) return;
        const input = { letterId: ID, reason: 'Keliru', actor: PENYUSUN };
        await withdrawLetter({ ...ports, ...rest })(input);
      });
      await dispatchLetter(interrupted)(ID);
      if (calls < at) break;
      clock.pass(10);
      await heal();
      const { state } = await find();
      expect(state, `withdrawn at call ${at}`).toBe(sent.length === 0 ? 'void' : 'revoked');
      ends.add(state);
    }
    expect([...ends].sort()).toEqual(['revoked', 'void']);
  });

  test('F41: withdrawn under a sender that died, the letter is revoked and never sent again', async () => {
    const { ports, sent, find, clock, rest, sweep: heal } = await setUp();
    await new Promise<void>((called) => {
      const send = () => {
        called();
        return new Promise<never>(() => undefined);
      };
      void dispatchLetter({ ...ports, mailer: { send } })(ID);
    });
    await withdrawLetter({ ...ports, ...rest })({ letterId: ID, reason: 'x', actor: PENYUSUN });
    clock.pass(6);
    await heal();
    await heal();
    await dispatchLetter(ports)(ID);
    expect((await find()).state).toBe('revoked');
    expect(sent).toEqual([]);
  });
});
