import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAnswer, standingAnswer } from '#cases/answer.ts';
import { loadAnswer } from '#cases/answer-document.ts';
import { asksBack, dueAt, isOverdue, isRefused, nextStepAt } from '#cases/due.ts';
import { followUpOptions } from '#cases/follow-up-options.ts';
import type { Outcomes } from '#cases/group-answer.ts';
import type { Letter } from '#cases/letter.ts';
import { wayOf } from '#cases/letter-way.ts';
import { mailboxesFor } from '#cases/mailbox.ts';
import { noteFollowUp } from '#cases/note-follow-up.ts';
import { recordAnswer } from '#cases/record-answer.ts';
import { mayHaveLeft } from '#cases/withdraw-letter.ts';
import { earliestEnd } from '#letters/hari-kerja.ts';
import { findIssuer } from '#letters/issuer.ts';
import { aLetter } from '../../support/a-letter.ts';
import { aMailEvent } from '../../support/a-mail-event.ts';
import { aRevocation, REVOKED } from '../../support/a-revocation.ts';
import { anAnswerDesk, PENYUSUN, RECEIVED_AT, REFUSAL } from '../../support/an-answer.ts';

const LATE = '2027-01-04T00:00:00.000Z';
const all = (outcome: Outcomes['outcome'], reason: string | null = null): Outcomes => {
  return { outcome, reason, exceptions: [] };
};
const WITHDRAWN = { reason: 'Keliru.', alasan: 'lain', ralat: false } as const;
const PDF = new TextEncoder().encode('%PDF-1.7 jawaban');

describe('the answer of a platform', () => {
  test('that decides on every account closes the letter, and it is no longer overdue', async () => {
    const { record, find } = await anAnswerDesk();
    expect(isOverdue(await find(), LATE)).toBe(true);
    expect((await record({ outcomes: all('removed') })).kind).toBe('done');
    const letter = await find();
    expect(letter).toMatchObject({
      state: 'closed',
      answers: [
        {
          answerId: 'JAWABAN-1',
          by: PENYUSUN.sub,
          receivedAt: RECEIVED_AT,
          channel: 'email',
          reference: 'CASE-77',
          verdict: 'settled',
          counts: { removed: 3 },
          file: null,
        },
      ],
    });
    expect(isOverdue(letter, LATE)).toBe(false);
  });

  test('is awaited until the minute that a notice would name as its end', async () => {
    const letter = await (await anAnswerDesk()).find();
    const end = earliestEnd(findIssuer(letter.issuerId).tenggat, letter.deliveredAt ?? '');
    expect([dueAt(letter), isOverdue(letter, end)]).toEqual([end, false]);
  });

  test('is in the log by the hashes of its document and of its file, and by no word of it', async () => {
    const { record, find, ports } = await anAnswerDesk();
    await record({ file: PDF });
    const letter = await find();
    const [answer] = letter.answers ?? [];
    const entry = letter.log.at(-1);
    expect(entry).toMatchObject({
      move: 'close',
      from: 'delivered',
      to: 'closed',
      reason: 'refused',
      hashes: { answer: answer?.document.sha256, answerPdf: ports.hasher.sha256(PDF) },
    });
    expect(JSON.stringify(entry)).not.toContain('penyedia');
    const document = await ports.objects.get('letters', answer?.document.key ?? '');
    expect(new TextDecoder().decode(document ?? undefined)).toContain(letter.salt);
  });

  test('may say something else of some accounts, and says where each stands', async () => {
    const { record, find, ports } = await anAnswerDesk();
    const exceptions = [{ outcome: 'removed', reason: null, items: [3, 1] } as const];
    await record({ outcomes: { outcome: 'refused', reason: ' tidak melanggar ', exceptions } });
    const answer = standingAnswer(await find());
    if (!answer) throw new Error('no answer');
    expect(answer).toMatchObject({ verdict: 'partly-refused', counts: { refused: 1, removed: 2 } });
    expect(await loadAnswer(ports, answer)).toEqual([
      { outcome: 'refused', reason: 'tidak melanggar', items: [2] },
      { outcome: 'removed', reason: null, items: [1, 3] },
    ]);
  });

  test('F59: that is an automatic receipt is noted and neither closes nor stops the deadline', async () => {
    const { record, find } = await anAnswerDesk();
    await record({ outcomes: null });
    const letter = await find();
    expect(letter).toMatchObject({ state: 'delivered', answers: [{ verdict: 'receipt' }] });
    expect(letter.log.at(-1)).toMatchObject({ move: 'acknowledge', to: 'delivered' });
    expect([standingAnswer(letter), isOverdue(letter, LATE)]).toEqual([null, true]);
  });

  test('that leaves some accounts open keeps the letter open, and its time runs on', async () => {
    const { record, find } = await anAnswerDesk();
    const exceptions = [{ ...all('unanswered'), items: [2] }];
    await record({ outcomes: { ...all('removed'), exceptions } });
    const letter = await find();
    expect(letter).toMatchObject({ state: 'delivered', answers: [{ verdict: 'unfinished' }] });
    expect(letter.log.at(-1)?.move).toBe('answer');
    expect([isOverdue(letter, LATE), nextStepAt(letter)]).toEqual([true, dueAt(letter)]);
  });

  test('that asks something keeps the letter open and waits for us, not for the platform', async () => {
    const { record, find } = await anAnswerDesk();
    await record({ outcomes: all('question', 'mohon tautan') });
    const letter = await find();
    expect(letter).toMatchObject({ state: 'delivered', answers: [{ verdict: 'question' }] });
    expect([asksBack(letter), isOverdue(letter, LATE)]).toEqual([true, false]);
    expect(nextStepAt(letter)).toBe(RECEIVED_AT);
  });

  test('that refuses waits for somebody until a letter follows; one that grants waits for nobody', async () => {
    const { record, find, ports } = await anAnswerDesk();
    await record();
    expect([isRefused(await find()), nextStepAt(await find())]).toEqual([true, RECEIVED_AT]);
    const followUp = aLetter({ letterId: 'B2-instagram', menindaklanjuti: ['B1-instagram'] });
    await noteFollowUp(ports, followUp);
    await noteFollowUp(ports, followUp);
    const letter = await find();
    expect([isRefused(letter), nextStepAt(letter)]).toEqual([false, null]);
    expect(letter).toMatchObject({ state: 'closed', followedBy: [{ letterId: 'B2-instagram' }] });
    expect(letter.log.filter(({ move }) => move === 'follow')).toHaveLength(1);
    const withdrawal = { ...WITHDRAWN, by: PENYUSUN.sub, at: LATE };
    await noteFollowUp(ports, { ...followUp, withdrawal });
    expect([isRefused(await find()), (await find()).followedBy]).toEqual([true, []]);
    await record({ answerId: 'J2', after: 'JAWABAN-1', outcomes: all('removed') });
    expect(nextStepAt(await find())).toBeNull();
  });

  test('may be corrected by a later one, which may open the letter again; both stay', async () => {
    const { record, find } = await anAnswerDesk();
    await record();
    const first = (await find()).answers;
    await record({ answerId: 'J2', after: 'JAWABAN-1', outcomes: all('question') });
    expect(await find()).toMatchObject({ state: 'delivered', answers: [...(first ?? []), {}] });
    await record({ answerId: 'J3', after: 'J2', outcomes: all('removed') });
    const letter = await find();
    expect(letter.state).toBe('closed');
    expect(letter.answers?.map(({ verdict }) => verdict)).toEqual([
      'refused',
      'question',
      'settled',
    ]);
  });

  describe('that belongs to another letter', () => {
    const NONE = { answerId: 'J2', after: 'JAWABAN-1', outcomes: all('unanswered') };

    test('is taken back by a record that no account was answered; both stay, and the time runs on', async () => {
      const { record, find } = await anAnswerDesk();
      const before = await find();
      await record();
      expect((await record(NONE)).kind).toBe('done');
      const letter = await find();
      expect(letter).toMatchObject({ state: 'delivered', deliveredAt: before.deliveredAt });
      expect(letter.answers?.map(({ verdict }) => verdict)).toEqual(['refused', 'none']);
      expect(letter.log.at(-1)).toMatchObject({ move: 'answer', reason: 'none' });
      expect([standingAnswer(letter), firstAnswer(letter)]).toEqual([null, null]);
      expect([isOverdue(letter, LATE), dueAt(letter)]).toEqual([true, dueAt(before)]);
      await record({ answerId: 'J3', after: 'J2', outcomes: all('removed') });
      expect((await find()).state).toBe('closed');
    });

    test('leaves the letter to what its server said when, once it is taken back', async () => {
      const said = '2026-11-24T04:30:00.000Z';
      const [desk] = mailboxesFor('kepatuhan@instagram.example', []);
      if (!desk) throw new Error('no mailbox');
      const mailboxes = [{ ...desk, state: 'delivered' as const, at: said }];
      const { record, find } = await anAnswerDesk({
        ...{ state: 'accepted', deliveredAt: null, mailboxes },
      });
      await record();
      expect((await find()).deliveredAt).toBe(RECEIVED_AT);
      await record(NONE);
      expect(await find()).toMatchObject({ state: 'delivered', deliveredAt: said });
    });

    test('puts the letter before people where nothing else shows that it arrived', async () => {
      for (const state of ['accepted', 'unknown', 'assumed', 'bounced'] as const) {
        const { record, find } = await anAnswerDesk({ state, deliveredAt: null });
        await record();
        expect((await record(NONE)).kind).toBe('done');
        const letter = await find();
        expect(letter).toMatchObject({ state: 'unknown', deliveredAt: null });
        expect(letter.log.at(-1)).toMatchObject({ move: 'take-back', reason: 'none' });
        await record({ answerId: 'J3', after: 'J2', outcomes: all('removed') });
        expect(await find()).toMatchObject({ state: 'closed', deliveredAt: RECEIVED_AT });
      }
    });

    test.each(['bounced', 'undelivered'] as const)(
      'also where the mailbox turns %s at the same moment',
      async (state) => {
        const { record, find, ports, letters } = await anAnswerDesk();
        await record();
        const put: typeof ports.objects.put = async (...args) => {
          const letter = await find();
          const mailboxes = letter.mailboxes.map((one) => ({ ...one, state }));
          await letters.save({ ...letter, mailboxes, version: letter.version + 1 });
          return ports.objects.put(...args);
        };
        const racing = { ...ports, objects: { ...ports.objects, put } };
        expect((await recordAnswer(racing)({ ...REFUSAL, ...NONE })).kind).toBe('done');
        expect((await find()).state).toBe('unknown');
      },
    );
  });

  test('sent twice, or by two requests at the same moment, is one record', async () => {
    const { record, find } = await anAnswerDesk();
    const both = await Promise.all([record(), record()]);
    expect([...both, await record()].map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect((await find()).answers).toHaveLength(1);
    expect((await find()).log).toHaveLength(1);
  });

  test('by somebody who had not seen another record is put back to them', async () => {
    const { record, find } = await anAnswerDesk();
    const [one, other] = await Promise.all([record(), record({ answerId: 'J2' })]);
    expect([one.kind, other]).toEqual([
      'done',
      { kind: 'refused', problems: [expect.objectContaining({ code: 'ANSWER_ON_RECORD' })] },
    ]);
    expect((await find()).answers).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    ['a time before the release', { receivedAt: '2026-11-24T02:59:00Z' }, 'ANSWER_TIME_WRONG'],
    ['a time to come', { receivedAt: '2027-11-25T02:00:00Z' }, 'ANSWER_TIME_WRONG'],
    ['a refusal without its reason', { outcomes: all('refused', ' ') }, 'ANSWER_REASON_MISSING'],
    ['no decision at all', { outcomes: all('unanswered') }, 'ANSWER_SAYS_NOTHING'],
    [
      'an account that the letter does not name',
      { outcomes: { ...all('removed'), exceptions: [{ ...all('not-found'), items: [4] }] } },
      'ANSWER_ITEM_UNKNOWN',
    ],
    [
      'an account twice',
      { outcomes: { ...all('removed'), exceptions: [{ ...all('not-found'), items: [2, 2] }] } },
      'ANSWER_ITEM_TWICE',
    ],
    [
      'a file of another kind',
      { file: new TextEncoder().encode('PK\x03\x04') },
      'ANSWER_FILE_UNKNOWN',
    ],
  ])('with %s is not on record', async (_name, set, code) => {
    const { record, find } = await anAnswerDesk();
    await expect(record(set)).rejects.toMatchObject({ code });
    expect(await find()).toMatchObject({ state: 'delivered', log: [] });
  });

  test.each<[Partial<Letter>, string]>([
    [{ state: 'issued', deliveredAt: null }, 'MOVE_NOT_LEGAL'],
    [{ state: 'revoked' }, 'MOVE_NOT_LEGAL'],
    [{ kind: 'undangan' }, 'ANSWER_NOT_EXPECTED'],
    [{ kind: 'rujukan-komdigi' }, 'ANSWER_NOT_EXPECTED'],
    [{ kind: 'pencabutan' }, 'ANSWER_NOT_EXPECTED'],
  ])('to a letter with %o is refused', async (set, code) => {
    const { record, find } = await anAnswerDesk(set);
    expect(await record()).toMatchObject({ kind: 'refused', problems: [{ code }] });
    expect((await find()).answers).toBeUndefined();
  });

  test('is recorded by drafters and those who check, never by an auditor', async () => {
    const { record } = await anAnswerDesk();
    const by = (group: 'auditor' | 'pemeriksa') =>
      record({ actor: { sub: 'orang-1', groups: [group] } });
    expect(await by('auditor')).toEqual({ kind: 'forbidden', code: 'NOT_ALLOWED' });
    expect((await by('pemeriksa')).kind).toBe('done');
  });

  test.each<Partial<Letter>>([
    { state: 'accepted', deliveredAt: null },
    { state: 'unknown', deliveredAt: null, problem: 'NO_DELIVERY_REPORT' },
    { state: 'bounced' },
  ])('proves that a letter with %o arrived', async (set) => {
    const { record, find } = await anAnswerDesk(set);
    await record({ outcomes: all('question') });
    const letter = await find();
    expect(letter).toMatchObject({ state: 'delivered', deliveredAt: RECEIVED_AT, problem: null });
    expect(wayOf(letter)?.terima).toEqual({
      bukti: 'jawaban atas surat tersebut',
      pada: RECEIVED_AT,
    });
    expect(dueAt(letter)).not.toBeNull();
  });
});

describe('once it is answered, a letter', () => {
  test('is no longer asked about by the sweeper for want of a delivery report', async () => {
    const world = await aRevocation();
    await world.send(REVOKED);
    expect((await world.find()).state).toBe('accepted');
    world.clock.pass(60);
    const receivedAt = world.clock.now();
    await recordAnswer(world.ports)({ ...REFUSAL, receivedAt });
    world.clock.pass(40 * 60);
    expect(await world.heal()).toMatchObject({ silent: 0, doubts: 0 });
    expect((await world.find()).state).toBe('closed');
  });

  test('stays answered whatever the servers say of it, before or after', async () => {
    const desk = { recipient: 'kepatuhan@instagram.example', attemptId: 'attempt-1' };
    const news = (['delay', 'bounce', 'delivery', 'complaint', 'reject'] as const).map((type) =>
      aMailEvent(type, desk),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(news),
        fc.nat(5),
        fc.constantFrom('removed', 'question'),
        async (events, at, outcome) => {
          const world = await aRevocation();
          await world.send(REVOKED);
          world.clock.pass(60);
          const answer = { ...REFUSAL, receivedAt: world.clock.now(), outcomes: all(outcome) };
          for (const event of events.slice(0, at)) await world.hear(event);
          expect((await recordAnswer(world.ports)(answer)).kind).toBe('done');
          for (const event of events.slice(at)) await world.hear(event);
          const letter = await world.find();
          expect(letter.state).toBe(outcome === 'removed' ? 'closed' : 'delivered');
          expect([letter.deliveredAt, wayOf(letter)?.terima]).not.toContain(null);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a decision', REFUSAL.outcomes],
    ['a receipt', null],
  ])('with %s has left, whatever the mail service said of it', async (_name, outcomes) => {
    const { record, find } = await anAnswerDesk({ state: 'refused', deliveredAt: null });
    expect(mayHaveLeft(await find())).toBe(false);
    await record({ outcomes });
    expect(mayHaveLeft(await find())).toBe(true);
  });
});

describe('a letter whose time is over', () => {
  test.each([
    ['teguran', false],
    ['rujukan-komdigi', false],
    ['undangan', true],
  ] as const)('that a %s follows waits: %s', async (kind, waits) => {
    const { find, ports } = await anAnswerDesk();
    await noteFollowUp(ports, aLetter({ letterId: 'B2', kind, menindaklanjuti: ['B1-instagram'] }));
    expect(isOverdue(await find(), LATE)).toBe(waits);
  });
});

describe('what may follow an answer', () => {
  const kinds = async (outcomes: Outcomes) => {
    const { record, find } = await anAnswerDesk();
    await record({ outcomes });
    const { open, later } = followUpOptions(await find(), '2026-11-26T00:00:00.000Z');
    return [...open, ...later];
  };

  test('is a rebuttal, where something was refused', async () => {
    expect(await kinds(all('refused', 'bukan pelanggaran'))).toContain('sanggahan');
    const exceptions = [{ ...all('refused', 'bukan pelanggaran'), items: [1] }];
    expect(await kinds({ ...all('removed'), exceptions })).toContain('sanggahan');
  });

  test('is no rebuttal of what was granted, but a notice when accounts are found again', async () => {
    expect(await kinds(all('removed'))).not.toContain('sanggahan');
    expect(await kinds(all('removed'))).toContain('teguran');
  });
});
