import { expect, test } from 'vitest';
import type { Evidence } from '#accounts/item.ts';
import { mergeEvidence } from '#accounts/merge-evidence.ts';

const picture = { contentType: 'image/png', bytes: 1, width: 1, height: 1 } as const;
const named = (name: string): Evidence => ({ name });
const pictured = (name: string, sha256 = name): Evidence => ({ name, sha256, picture });

test.each([
  ['keeps what came between', [pictured('b')], [], [pictured('a')], ['b', 'a']],
  ['adds the same picture once', [pictured('a')], [named('a')], [pictured('a')], ['a']],
  [
    'puts a picture in the place of its name',
    [named('a'), pictured('b')],
    [named('a'), named('b')],
    [pictured('a'), named('b')],
    ['b', 'a'],
  ],
  ['leaves a name that nobody had a picture for', [named('c')], [named('c')], [named('c')], ['c']],
] as const)('%s', (_what, now, before, after, names) => {
  const merged = mergeEvidence(now, before, after);
  expect(merged.map(({ name }) => name)).toEqual(names);
});
