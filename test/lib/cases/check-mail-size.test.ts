import { expect, test } from 'vitest';
import { checkMailSize, MOST_MAIL_BYTES } from '#cases/check-mail-size.ts';
import { aLetter } from '../../support/a-letter.ts';

const file = (bytes: number) => ({ key: 'k', sha256: '0'.repeat(64), bytes });
const letterOf = (bytes: number, channel: 'email' | 'portal' = 'email') => ({
  ...aLetter(),
  channel,
  draft: file(bytes),
  annexCsv: file(bytes),
  annexJson: file(bytes),
});

test('a letter that no mail could carry stops with its drafter, who is told what to do', () => {
  const [found] = checkMailSize(letterOf(MOST_MAIL_BYTES / 4));
  expect(found).toMatchObject({ gate: 'surel', code: 'MAIL_TOO_LARGE', level: 'stop' });
  expect(found?.message).toContain('sebesar 9,4 MB');
  expect(found?.message).toContain('paling banyak 9 MB');
});

test('what a mail carries passes, and what is handed in by portal needs no mail', () => {
  expect(checkMailSize(letterOf(MOST_MAIL_BYTES / 5))).toEqual([]);
  expect(checkMailSize(letterOf(MOST_MAIL_BYTES, 'portal'))).toEqual([]);
});
