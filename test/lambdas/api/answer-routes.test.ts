import { expect, test } from 'vitest';
import { aRelease, aReleasedLetter } from '../../support/a-letter.ts';
import { aLetterFacts } from '../../support/a-letter-facts.ts';
import { memoryApi, person } from '../../support/memory-api.ts';
import { hasher } from '../../support/memory-stores.ts';

const drafter = person('penyusun-1', 'penyusun');
const PATH = '/surat/B1-instagram/jawaban';
const BODY = {
  receivedAt: '2026-11-18T10:00:00+07:00',
  channel: 'portal',
  reference: 'CASE-77',
  outcomes: {
    outcome: 'removed',
    exceptions: [{ outcome: 'refused', reason: 'bukan pelanggaran', items: [2] }],
  },
};

async function anApi() {
  const api = memoryApi();
  const bytes = new TextEncoder().encode(JSON.stringify(aLetterFacts(3)));
  const facts = { key: 'surat/fakta', sha256: hasher.sha256(bytes), bytes: bytes.length };
  await api.objects.put('letters', facts.key, bytes, 'application/json');
  const release = aRelease({ at: '2026-11-16T03:00:00.000Z' });
  const received = { state: 'delivered', deliveredAt: '2026-11-16T04:01:00.000Z' } as const;
  await api.put(aReleasedLetter({ facts, release, ...received }));
  const post = (body: object, key?: string) =>
    api.call(PATH, drafter, { method: 'POST', body, ...(key && { key }) });
  return { ...api, post };
}

test('an answer is recorded once for one key and read again account by account', async () => {
  const { post, call } = await anApi();
  const [first, again] = [await post(BODY, 'kunci-sama'), await post(BODY, 'kunci-sama')];
  expect(await again.text()).toBe(await first.clone().text());
  const { letters } = (await first.json()) as { letters: { answers: { answerId: string }[] }[] };
  expect(letters).toMatchObject([
    {
      state: 'closed',
      answers: [{ verdict: 'partly-refused', counts: { removed: 2, refused: 1 } }],
    },
  ]);
  const shown = await call(`${PATH}/${letters[0]?.answers[0]?.answerId}`, drafter);
  expect(await shown.json()).toMatchObject({
    answer: { reference: 'CASE-77', channel: 'portal', file: null },
    groups: [
      { outcome: 'removed', reason: null, items: [1, 3] },
      { outcome: 'refused', reason: 'bukan pelanggaran', items: [2] },
    ],
  });
});

test('a second answer that does not name the first one is a conflict', async () => {
  const { post } = await anApi();
  await post(BODY);
  const late = await post({ ...BODY, outcomes: { outcome: 'removed' } });
  expect([late.status, (await late.data()).code]).toEqual([409, 'ANSWER_ON_RECORD']);
});

test('a letter is set aside by whoever names the answer that they saw last', async () => {
  const { post, call } = await anApi();
  const done = await post({ ...BODY, outcomes: { outcome: 'refused', reason: 'sah' } });
  const { letters } = (await done.json()) as { letters: { answers: { answerId: string }[] }[] };
  const after = letters[0]?.answers[0]?.answerId;
  const aside = (more: object) =>
    call('/surat/B1-instagram/sisihkan', person('pemeriksa-1', 'pemeriksa'), {
      method: 'POST',
      body: { reason: 'Diselesaikan dalam rapat.', ...more },
    });
  const unseen = await aside({});
  expect([unseen.status, (await unseen.data()).code]).toEqual([409, 'ANSWER_ON_RECORD']);
  expect((await aside({ after })).status).toBe(200);
});

test('the file of an answer is uploaded first, named by its hash, and kept', async () => {
  const { post, call, objects } = await anApi();
  const bytes = new TextEncoder().encode('%PDF-1.7 jawaban');
  const fileSha256 = hasher.sha256(bytes);
  const early = await post({ ...BODY, fileSha256 });
  expect([early.status, (await early.data()).code]).toEqual([409, 'ANSWER_FILE_NOT_UPLOADED']);
  const form = await call(`${PATH}/unggah`, drafter, {
    method: 'POST',
    body: { sha256: fileSha256 },
  });
  expect(form.status).toBe(201);
  const { fields } = (await form.json()) as { fields: Record<string, string> };
  await objects.put('uploads', fields['key'] ?? '', bytes, 'application/pdf');
  const done = await post({ ...BODY, fileSha256 });
  const { letters } = (await done.json()) as { letters: { answers: { answerId: string }[] }[] };
  const file = await call(`${PATH}/${letters[0]?.answers[0]?.answerId}/berkas`, drafter);
  expect([file.headers.get('x-sha256'), await file.text()]).toEqual([
    fileSha256,
    '%PDF-1.7 jawaban',
  ]);
});

test.each([
  [{ ...BODY, outcomes: { outcome: 'lain' } }, 'REQUEST_INVALID'],
  [{ ...BODY, receivedAt: 'kemarin' }, 'REQUEST_INVALID'],
  [{ receivedAt: BODY.receivedAt, channel: 'email' }, 'REQUEST_INVALID'],
  [{ ...BODY, outcomes: { outcome: 'refused' } }, 'ANSWER_REASON_MISSING'],
])('%j is refused with %s', async (body, code) => {
  const { post } = await anApi();
  const answer = await post(body);
  expect([answer.status, (await answer.data()).code]).toEqual([422, code]);
});

test('an answer that nobody recorded is not found', async () => {
  const { call } = await anApi();
  expect((await call(`${PATH}/tidak-ada`, drafter)).status).toBe(404);
  expect((await call(`${PATH}/tidak-ada/berkas`, drafter)).status).toBe(404);
});
