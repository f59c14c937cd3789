import { expect, test } from 'vitest';
import { eachApart } from '#cases/each-apart.ts';

async function tryEach(broken: Readonly<Record<string, Error>>) {
  const done: string[] = [];
  const work = async (one: string) => {
    if (broken[one]) throw broken[one];
    done.push(one);
  };
  const thrown: unknown = await eachApart(['a', 'b', 'c'], work).catch((error: unknown) => error);
  return { done, thrown };
}

test('what fails keeps back nothing after it, and is thrown as it was', async () => {
  const a = new Error('a');
  expect(await tryEach({ a })).toEqual({ done: ['b', 'c'], thrown: a });
});

test('several failures are thrown together, each by itself', async () => {
  const [a, b, c] = [new Error('a'), new Error('b'), new Error('c')];
  const { done, thrown } = await tryEach({ a, c: new AggregateError([b, c]) });
  expect(done).toEqual(['b']);
  expect(thrown).toMatchObject({ errors: [a, b, c] });
});
