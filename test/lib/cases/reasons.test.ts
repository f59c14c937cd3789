import { describe, expect, test } from 'vitest';
import { decideDoubt } from '#cases/decide-doubt.ts';
import { dispatchLetter } from '#cases/dispatch-letter.ts';
import type { Letter } from '#cases/letter.ts';
import { returnLetter } from '#cases/return-letters.ts';
import { asSeen } from '../../support/a-letter.ts';
import { aRevocation, PEMERIKSA, REVOKED } from '../../support/a-revocation.ts';
import { atEachCall } from '../../support/at-call.ts';
import { hasher } from '../../support/memory-stores.ts';

const REASON = 'Akun milik Bu Contoh keliru.';
const UNKNOWN = { kind: 'unknown', code: 'SILENCE' } as never;

const WITHDRAWING = ['cancel', 'revoke', 'stop', 'withdraw'];

type World = Awaited<ReturnType<typeof aRevocation>>;

async function inDoubt(): Promise<World> {
  const world = await aRevocation(UNKNOWN);
  await world.send(REVOKED);
  world.clock.pass(31);
  return world;
}

const decide = async (world: World, decision: 'resend' | 'assume-sent' | 'cancel') => {
  const input = { letterId: REVOKED, decision, reason: REASON, actor: PEMERIKSA };
  return decideDoubt(world.ports)({ ...input, seen: asSeen(await world.find()) });
};

/** Every step for which a person types a reason, and the move that it becomes. */
const STEPS: Readonly<Record<string, () => Promise<Letter>>> = {
  withdraw: async () => {
    const world = await aRevocation();
    await world.withdraw(REVOKED, { reason: REASON });
    return world.find();
  },
  revoke: async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    await world.withdraw(REVOKED, { reason: REASON });
    return world.find();
  },
  'agree-resend': async () => {
    const world = await inDoubt();
    await decide(world, 'resend');
    return world.find();
  },
  'assume-sent': async () => {
    const world = await inDoubt();
    await decide(world, 'assume-sent');
    return world.find();
  },
  return: async () => {
    const world = await aRevocation(undefined, { state: 'submitted' });
    await returnLetter(world.ports)({ letterId: REVOKED, reason: REASON, actor: PEMERIKSA });
    return world.find();
  },
};

describe('a reason that somebody typed', () => {
  test.each(Object.entries(STEPS))(
    '%s: stands in the log as its salted hash',
    async (name, take) => {
      const letter = await take();
      const entry = letter.log.findLast(({ move }) => move === name);
      expect(entry?.reasonSha256).toBe(hasher.sha256(`${letter.salt}\n${REASON}`));
      expect(JSON.stringify(letter.log)).not.toContain('Contoh');
    },
  );

  test('follows a withdrawal into every entry that carries it out', async () => {
    const moves = new Set<string>();
    for (let at = 1; ; at += 1) {
      const world = await aRevocation();
      let calls = 0;
      const interrupted = atEachCall(world.ports, async (call) => {
        calls = call;
        if (call === at) await world.withdraw(REVOKED, { reason: REASON });
      });
      await dispatchLetter(interrupted)(REVOKED);
      if (calls < at) break;
      world.clock.pass(15);
      await world.heal();
      const { log, salt } = await world.find();
      const said = log.filter(({ move }) => WITHDRAWING.includes(move));
      for (const { move, reasonSha256 } of said) {
        expect([move, reasonSha256]).toEqual([move, hasher.sha256(`${salt}\n${REASON}`)]);
        moves.add(move);
      }
    }
    expect([...moves].sort()).toEqual(WITHDRAWING);
  });
});
