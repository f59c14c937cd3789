import { expect, test } from 'vitest';
import { describeFailure } from '#runtime/describe-failure.ts';

test.each([
  'kepatuhan@contoh.example',
  'Budi (contoh.example) at home',
  'dua baris:\n    at Budi (contoh.example:1:2)\n   at contoh.example:3:4',
])('a failure is told by name, code and place, never by its message: %j', (message) => {
  const told = describeFailure(Object.assign(new Error(message), { code: 'ECONNRESET' }));
  expect(told).toEqual({
    error: 'Error',
    code: 'ECONNRESET',
    place: expect.stringMatching(/^at .*describe-failure\.test\.ts:\d+:\d+\)?$/),
  });
});

test('what is no error, or has no frames, has no place', () => {
  expect(describeFailure('kepatuhan@contoh.example')).toEqual({ error: 'string' });
  const bare = Object.assign(new Error('Budi at home'), { stack: 'Error: Budi at home' });
  expect(describeFailure(bare)).toEqual({ error: 'Error', place: '' });
});
