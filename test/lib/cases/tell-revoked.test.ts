import { expect, test } from 'vitest';
import { tellRevoked } from '#cases/tell-revoked.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aRevocation, PENCABUTAN, REVOKED } from '../../support/a-revocation.ts';
import {
  memoryLetters,
  memoryQueue,
  silentJournal,
  steppingClock,
} from '../../support/memory-stores.ts';

test('a revoked letter is looked at until its pencabutan has left, and never again', async () => {
  const world = await aRevocation();
  const untold = async () => (await world.letters.listUntold()).map(({ letterId }) => letterId);
  await world.send(REVOKED);
  await world.withdraw();
  await world.compose();
  world.clock.pass(15);
  await world.heal();
  expect(await untold()).toEqual([REVOKED]);
  await world.issue(PENCABUTAN);
  await world.send(PENCABUTAN);
  const before = await world.find(REVOKED);
  expect(await world.heal()).toMatchObject({ pencabutanAsked: 0 });
  expect(await untold()).toEqual([]);
  expect(await world.find(REVOKED)).toEqual({
    ...before,
    version: before.version + 1,
    told: true,
  });
});

test('however many wait, theirs are read together', async () => {
  const letters = memoryLetters();
  for (let no = 1; no <= 150; no += 1) {
    const [letterId, dicabutOleh] = [`L${no}`, `P${no}`];
    await letters.create(aLetter({ letterId, state: 'revoked', dicabutOleh }));
    const state = no === 7 ? 'void' : 'approved';
    await letters.create(aLetter({ letterId: dicabutOleh, state, mencabut: letterId }));
  }
  const calls: number[] = [];
  const queue = memoryQueue();
  const tell = tellRevoked({
    letters: {
      ...letters,
      find: () => Promise.reject(new Error('read one by one')),
      findAll: (ids) => {
        calls.push(ids.length);
        return letters.findAll(ids);
      },
    },
    queue,
    clock: steppingClock('2026-11-24T05:00:00.000Z'),
    journal: silentJournal,
  });
  expect(await tell()).toEqual({ pencabutanAsked: 1 });
  expect(calls).toEqual([150]);
  expect(queue.take('compose')).toEqual([{ letterId: 'L7' }]);
});
