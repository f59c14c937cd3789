import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LetterState,
  letterMoves,
  movesFrom,
  nextState,
  STATE_SENTENCE,
} from '#cases/letter-state.ts';

const STATES = Object.keys(STATE_SENTENCE) as LetterState[];

describe('the moves of a letter', () => {
  test('every state has an Indonesian sentence that ends', () => {
    for (const state of STATES) expect(STATE_SENTENCE[state]).toMatch(/^[A-Z].*\.$/);
  });

  test('void is the end; a closed letter can only be revoked, told news, answered anew or followed', () => {
    expect(movesFrom('void')).toEqual([]);
    expect(movesFrom('closed')).toEqual([
      'note',
      'revoke',
      'acknowledge',
      'answer',
      'close',
      'take-back',
      'follow',
      'unfollow',
      'set-aside',
    ]);
  });

  test('a mail leaves only from issued, and never by itself from unknown', () => {
    const claims = STATES.filter((state) => nextState('claim', state) !== null);
    expect(claims).toEqual(['issued']);
    expect(movesFrom('unknown').sort()).toEqual(
      [
        'accept',
        'acknowledge',
        'agree-resend',
        'answer',
        'assume-sent',
        'bounce',
        'close',
        'deliver',
        'note',
        'refuse',
        'resend',
        'revoke',
        'unfollow',
      ].sort(),
    );
  });

  test('a bounce may follow a delivery, and a delivery what only looked like a bounce', () => {
    expect(nextState('bounce', 'delivered')).toBe('bounced');
    expect(nextState('deliver', 'bounced')).toBe('delivered');
  });

  test('nothing that may have left can be withdrawn as if it had not', () => {
    for (const state of ['attempting', 'accepted', 'delivered', 'unknown'] as const) {
      expect(nextState('withdraw', state)).toBeNull();
    }
  });

  test('F41: whatever has left or may have can be revoked, and what is done stays done', () => {
    for (const state of ['accepted', 'delivered', 'unknown', 'assumed', 'bounced'] as const) {
      expect(nextState('revoke', state)).toBe('revoked');
    }
    expect(movesFrom('revoked')).toEqual(['hold', 'note', 'link', 'unfollow']);
  });

  test('whoever answers has the letter: what was in doubt is received, or answered for good', () => {
    for (const state of ['accepted', 'unknown', 'assumed', 'bounced', 'closed'] as const) {
      expect([nextState('answer', state), nextState('close', state)]).toEqual([
        'delivered',
        'closed',
      ]);
      expect(nextState('acknowledge', state)).toBe(state);
    }
    for (const state of [
      'draft',
      'issued',
      'entrusted',
      'attempting',
      'revoked',
      'void',
    ] as const) {
      expect(nextState('close', state)).toBeNull();
    }
  });

  test('any walk of legal moves stays within the states', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letterMoves)), (walk) => {
        let state: LetterState | null = nextState('compose', null);
        for (const move of walk) state = (state && nextState(move, state)) ?? state;
        expect(STATES).toContain(state);
      }),
    );
  });
});
