import { describe, expect, test } from 'vitest';
import { SYSTEM } from '#cases/actor.ts';
import type { Answer } from '#cases/answer.ts';
import { answeredSince, answeredSinceProblems } from '#cases/answered-since.ts';
import { approveLetters } from '#cases/approve-letters.ts';
import type { Letter } from '#cases/letter.ts';
import { aLetter, named } from '../../support/a-letter.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { AN_ANSWER } from '../../support/an-answer.ts';
import {
  hasher,
  memoryApprovals,
  memoryLetters,
  memoryNumbers,
  memoryQueue,
  steppingClock,
} from '../../support/memory-stores.ts';

const COMPOSED = '2026-11-26T02:00:00.000Z';
const BEFORE = '2026-11-26T01:59:59.000Z';
const AFTER = '2026-11-26T02:00:01.000Z';
const LATER = '2026-11-26T03:00:00.000Z';

const move = (name: string, at: string, sub = SYSTEM.sub) =>
  aLogEntry({ move: name, at, actor: { sub, groups: [] } });

async function aFollowUp(answers: readonly Answer[], set: Partial<Letter> = {}) {
  const letters = memoryLetters();
  await letters.create(aLetter({ letterId: 'awal', state: 'delivered' }));
  await letters.create(aLetter({ letterId: 'kedua', state: 'delivered', answers }));
  const log = [move('compose', COMPOSED)];
  const followUp = aLetter({ letterId: 'lanjutan', kind: 'rujukan-komdigi', log, ...set });
  const letter = { ...followUp, menindaklanjuti: ['awal', 'kedua'] };
  await letters.create(letter);
  return { letters, letter };
}

const recorded = (recordedAt: string, verdict: Answer['verdict'] = 'refused') => {
  return { ...AN_ANSWER, recordedAt, verdict };
};

describe('an answer to an earlier letter', () => {
  test.each<[string, boolean, readonly Answer[], Partial<Letter>]>([
    ['was on record before this one was written', false, [recorded(BEFORE)], {}],
    ['came on record after it', true, [recorded(BEFORE), recorded(AFTER)], {}],
    ['was taken back after it', true, [recorded(BEFORE), recorded(AFTER, 'none')], {}],
    ['is no more than a receipt', false, [recorded(AFTER, 'receipt')], {}],
    [
      'was known when a person wrote it anew',
      false,
      [recorded(AFTER)],
      { log: [move('compose', COMPOSED), move('recompose', LATER, 'penyusun-1')] },
    ],
    [
      'went unnoticed when evidence had it written anew',
      true,
      [recorded(AFTER)],
      { log: [move('compose', COMPOSED), move('recompose', LATER)] },
    ],
    ['is none, where nothing came', false, [], {}],
  ])('%s: %s', async (_, since, answers, set) => {
    const ports = await aFollowUp(answers, set);
    expect(await answeredSince(ports, ports.letter)).toBe(since);
  });

  test('keeps the letter from its approval, and takes no number', async () => {
    const { letters, letter } = await aFollowUp([recorded(AFTER)]);
    const ports = {
      ...{ letters, hasher, approvals: memoryApprovals(), numbers: memoryNumbers() },
      ...{ queue: memoryQueue(), clock: steppingClock(LATER) },
    };
    const drafts = [named(letter)];
    const actor = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;
    expect(await approveLetters(ports)({ approvalId: 'A1', letters: drafts, actor })).toEqual({
      kind: 'refused',
      problems: [{ letterId: 'lanjutan', code: 'ANSWERED_SINCE', state: 'submitted' }],
    });
    expect(await ports.numbers.names()).toEqual([]);
  });

  test('undoes no approval that was given before it', async () => {
    const { letters, letter } = await aFollowUp([recorded(AFTER)], { state: 'approved' });
    expect(await answeredSinceProblems({ letters }, [letter])).toEqual([]);
  });
});
