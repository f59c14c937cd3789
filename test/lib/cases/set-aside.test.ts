import { describe, expect, test } from 'vitest';
import { isOverdue, isRefused, nextStepAt } from '#cases/due.ts';
import { setAside } from '#cases/set-aside.ts';
import { anAnswerDesk } from '../../support/an-answer.ts';

const LATE = '2027-01-04T00:00:00.000Z';
const CHECKER = { sub: 'pemeriksa-1', groups: ['pemeriksa'] } as const;

async function aDesk(set: object = {}) {
  const desk = await anAnswerDesk(set);
  const aside = (more: object = {}) =>
    setAside(desk.ports)({
      ...{ letterId: 'B1-instagram', after: null },
      ...{ reason: ' Sudah diselesaikan. ', actor: CHECKER },
      ...more,
    });
  return { ...desk, aside };
}

describe('a letter that nothing more is to be done about', () => {
  test('is overdue no more, with the reason in the letter and its hash in the log', async () => {
    const { aside, find, ports } = await aDesk();
    expect([(await aside()).kind, (await aside()).kind]).toEqual(['done', 'done']);
    expect((await aside({ reason: 'Alasan lain.' })).kind).toBe('refused');
    const letter = await find();
    expect(letter).toMatchObject({ state: 'delivered', aside: { reason: 'Sudah diselesaikan.' } });
    expect(letter.log).toMatchObject([
      {
        move: 'set-aside',
        reasonSha256: ports.hasher.sha256(`${letter.salt}\nSudah diselesaikan.`),
      },
    ]);
    expect([isOverdue(letter, LATE), nextStepAt(letter)]).toEqual([false, null]);
  });

  test('is refused no more, until the platform answers again', async () => {
    const { aside, find, record } = await aDesk();
    await record();
    await aside({ after: 'JAWABAN-1' });
    expect(isRefused(await find())).toBe(false);
    await record({ answerId: 'J2', after: 'JAWABAN-1' });
    expect(isRefused(await find())).toBe(true);
  });

  test('is what the person saw: an answer that came in meanwhile is looked at first', async () => {
    const { aside, find, record } = await aDesk();
    await record();
    expect(await aside()).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'ANSWER_ON_RECORD' }],
    });
    expect(isRefused(await find())).toBe(true);
    expect((await aside({ after: 'JAWABAN-1' })).kind).toBe('done');
  });

  test('needs a reason, a letter that waits for something, and somebody who may decide', async () => {
    const { aside, record } = await aDesk();
    await expect(aside({ reason: ' ' })).rejects.toMatchObject({ code: 'REASON_MISSING' });
    const drafter = { sub: 'penyusun-1', groups: ['penyusun'] };
    expect((await aside({ actor: drafter })).kind).toBe('forbidden');
    await record({ outcomes: { outcome: 'removed', reason: null, exceptions: [] } });
    expect(await aside({ after: 'JAWABAN-1' })).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'MOVE_NOT_LEGAL' }],
    });
    const unsent = await aDesk({ state: 'issued', deliveredAt: null });
    expect((await unsent.aside()).kind).toBe('refused');
  });
});
