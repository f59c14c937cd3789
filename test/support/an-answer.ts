import type { Answer } from '#cases/answer.ts';
import type { Letter } from '#cases/letter.ts';
import { type AnswerInput, recordAnswer } from '#cases/record-answer.ts';
import { aReleasedLetter } from './a-letter.ts';
import { aLetterFacts } from './a-letter-facts.ts';
import { hasher, memoryLetters, memoryObjects, steppingClock } from './memory-stores.ts';

export const PENYUSUN = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
export const RECEIVED_AT = '2026-11-25T03:00:00.000Z';

/** A refusal of every account of a letter; each test says what is otherwise. */
export const REFUSAL: AnswerInput = {
  answerId: 'JAWABAN-1',
  letterId: 'B1-instagram',
  after: null,
  receivedAt: RECEIVED_AT,
  channel: 'email',
  reference: 'CASE-77',
  outcomes: { outcome: 'refused', reason: 'kami hanya penyedia sarana', exceptions: [] },
  file: null,
  actor: PENYUSUN,
};

/** An answer as a letter keeps it. */
export const AN_ANSWER: Answer = {
  answerId: 'JAWABAN-1',
  by: PENYUSUN.sub,
  receivedAt: RECEIVED_AT,
  recordedAt: RECEIVED_AT,
  channel: 'email',
  reference: null,
  verdict: 'refused',
  counts: { refused: 3 },
  document: { key: 'surat/jawaban', sha256: 'e'.repeat(64), bytes: 9 },
  file: null,
};

/** A received letter of three accounts, and a desk that records what the platform answers. */
export async function anAnswerDesk(set: Partial<Letter> = {}) {
  const objects = memoryObjects();
  const letters = memoryLetters();
  const clock = steppingClock('2026-11-30T02:00:00.000Z');
  const ports = { letters, objects, hasher, clock };
  const bytes = new TextEncoder().encode(JSON.stringify(aLetterFacts(3)));
  const facts = { key: 'surat/fakta', sha256: hasher.sha256(bytes), bytes: bytes.length };
  await objects.put('letters', facts.key, bytes, 'application/json');
  await letters.create(
    aReleasedLetter({
      facts,
      state: 'delivered',
      attempt: { attemptId: 'attempt-1', no: 1, at: '2026-11-24T04:00:00.000Z' },
      deliveredAt: '2026-11-24T04:01:00.000Z',
      ...set,
    }),
  );
  const find = async () => {
    const letter = await letters.find(REFUSAL.letterId);
    if (!letter) throw new Error('no letter');
    return letter;
  };
  return {
    ports,
    letters,
    objects,
    clock,
    find,
    record: (more: Partial<AnswerInput> = {}) => recordAnswer(ports)({ ...REFUSAL, ...more }),
  };
}
