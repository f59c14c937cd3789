import { expect, test } from 'vitest';
import { lettersBefore } from '#cases/letters-before.ts';
import { aLetter } from '../../support/a-letter.ts';
import { memoryLetters } from '../../support/memory-stores.ts';

test('the letters before one are found step by step, each once, to the first request', async () => {
  const letters = memoryLetters();
  const follows = {
    permintaan: [],
    teguran: ['permintaan'],
    undangan: ['permintaan', 'hilang'],
    sanggahan: ['teguran', 'undangan'],
    lain: [],
  };
  for (const [letterId, menindaklanjuti] of Object.entries(follows)) {
    await letters.create(aLetter({ letterId, menindaklanjuti }));
  }
  const before = async (letterId: string) => {
    const letter = aLetter({ letterId, ...(await letters.find(letterId)) });
    return (await lettersBefore(letters, letter)).map((one) => one.letterId);
  };
  expect(await before('sanggahan')).toEqual(['teguran', 'undangan', 'permintaan']);
  expect(await before('teguran')).toEqual(['permintaan']);
  expect(await before('permintaan')).toEqual([]);
});
