import { describe, expect, test } from 'vitest';
import { noteFollowUp } from '#cases/note-follow-up.ts';
import { aReleasedLetter } from '../../support/a-letter.ts';
import { aRevocation, REVOKED, UNSUBMITTED } from '../../support/a-revocation.ts';

const EARLIER = 'B0-instagram';

/** A draft that follows a received letter, which knows of it. */
async function aFollowUp() {
  const world = await aRevocation(undefined, { ...UNSUBMITTED, menindaklanjuti: [EARLIER] });
  const deliveredAt = '2026-11-20T04:00:00.000Z';
  await world.letters.create(
    aReleasedLetter({ letterId: EARLIER, state: 'delivered', deliveredAt }),
  );
  await noteFollowUp(world.ports, await world.find());
  const followers = async () => {
    return (await world.find(EARLIER)).followedBy?.map(({ letterId }) => letterId);
  };
  return { ...world, followers };
}

describe('a letter that another one follows', () => {
  test('knows of it, whoever asks again', async () => {
    const { ports, find, followers } = await aFollowUp();
    await noteFollowUp(ports, await find());
    expect(await followers()).toEqual([REVOKED]);
    expect((await find(EARLIER)).log.map(({ move }) => move)).toEqual(['follow']);
  });

  test('is told when it is withdrawn', async () => {
    const { withdraw, followers, find } = await aFollowUp();
    await withdraw();
    expect(await followers()).toEqual([]);
    expect((await find(EARLIER)).log.map(({ move }) => move)).toEqual(['follow', 'unfollow']);
  });

  test.each([
    'bounced',
    'issued',
    'attempting',
    'accepted',
    'unknown',
    'assumed',
    'revoked',
  ] as const)('is told wherever it stands by then: %s', async (state) => {
    const { withdraw, followers, find, letters } = await aFollowUp();
    const earlier = await find(EARLIER);
    await letters.save({ ...earlier, state, version: earlier.version + 1 });
    await withdraw();
    expect(await followers()).toEqual([]);
    expect((await find(EARLIER)).state).toBe(state);
  });

  test('is told by the sweeper when the one who withdrew it went away half-way', async () => {
    const { withdraw, followers, heal, find, letters } = await aFollowUp();
    const told = await find(EARLIER);
    await withdraw();
    const { version } = await find(EARLIER);
    await letters.save({ ...told, version: version + 1 });
    expect(await followers()).toEqual([REVOKED]);
    await heal();
    expect(await followers()).toEqual([]);
  });
});
