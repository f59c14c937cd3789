import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportLogCase } from '#runtime/export-log.ts';
import { writeOutput } from '../../bin/commands/write-output.ts';
import { aList } from './a-list.ts';
import { type LetterShown, type Office, openOffice, PENYUSUN } from './office.ts';
import { keyOf, readTeguran } from './run-teguran.ts';

let folder: string;
let office: Office;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-jawaban-'));
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

interface Answered extends LetterShown {
  readonly answers: readonly {
    readonly answerId: string;
    readonly verdict: string;
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

interface Shown {
  readonly groups: readonly { readonly outcome: string; readonly items: readonly number[] }[];
}

const said = (outcome: string, exceptions: object[] = [], reason: string | null = null) => {
  const outcomes = { outcome, reason, exceptions };
  return { receivedAt: new Date().toISOString(), channel: 'email', outcomes };
};

async function record(letterId: string, answer: object): Promise<Answered> {
  const path = `/surat/${letterId}/jawaban`;
  const { letters } = await office.post<{ letters: Answered[] }>(PENYUSUN, path, answer);
  const [letter] = letters;
  if (!letter) throw new Error('no letter');
  return letter;
}

test('RS-4: an answer gives each account one outcome of a closed list, a refusal its reason, and the totals agree', async () => {
  const [sent] = await office.send(aList({ Instagram: 7 }));
  if (!sent) throw new Error('no letter');
  const { letterId, itemCount } = sent;
  const path = `/surat/${letterId}/jawaban`;
  for (const [status, body] of [
    [422, said('lain')],
    [422, said('refused')],
    [422, said('removed', [{ outcome: 'not-found', items: [8] }])],
  ] as const) {
    expect((await office.call(PENYUSUN, 'POST', path, body)).status).toBe(status);
  }
  const exceptions = [
    { outcome: 'restricted', items: [2] },
    { outcome: 'content-removed', items: [3] },
    { outcome: 'refused', reason: 'bukan pelanggaran', items: [4] },
    { outcome: 'question', reason: 'mohon bukti', items: [5] },
    { outcome: 'not-found', items: [6] },
    { outcome: 'already-gone', items: [7] },
  ];
  const open = await record(letterId, said('removed', exceptions));
  expect([open.state, open.answers[0]?.verdict]).toEqual(['delivered', 'question']);
  const counted = Object.values(open.answers[0]?.counts ?? {}).reduce((sum, one) => sum + one, 0);
  expect(counted).toBe(itemCount);
  const { groups } = await office.get<Shown>(`${path}/${open.answers[0]?.answerId}`);
  const named = groups.flatMap(({ items }) => items).sort((a, b) => a - b);
  expect(named).toEqual(Array.from({ length: itemCount }, (_, at) => at + 1));

  const after = open.answers[0]?.answerId;
  const later = exceptions.filter(({ outcome }) => outcome !== 'question');
  const closed = await record(letterId, { ...said('removed', later), after });
  expect([closed.state, closed.answers.map(({ verdict }) => verdict)]).toEqual([
    'closed',
    ['question', 'partly-refused'],
  ]);
  expect(await office.moves(letterId)).toEqual(expect.arrayContaining(['answer', 'close']));

  await office.sweep();
  for (const { path: name, bytes } of await exportLogCase(office.system.env)({ withFiles: true })) {
    await writeOutput(folder, name, bytes);
  }
  const audit = await readTeguran<{ findings: object[] }>('audit', folder, ...keyOf(folder));
  expect([audit.code, audit.json.findings]).toEqual([0, []]);
});

test('RS-4: an automatic receipt is no answer, and the same record twice is one', async () => {
  const [sent] = await office.send(aList({ Shopee: 2 }));
  if (!sent) throw new Error('no letter');
  const receipt = { ...said('removed'), outcomes: null };
  const noted = await record(sent.letterId, receipt);
  expect([noted.state, noted.answers.length]).toEqual(['delivered', 1]);
  const path = `/surat/${sent.letterId}/jawaban`;
  const body = {
    ...said('refused', [], 'hanya penyedia sarana'),
    after: noted.answers[0]?.answerId,
  };
  const key = 'satu-kunci-saja';
  const both = [
    await office.call(PENYUSUN, 'POST', path, body, key),
    await office.call(PENYUSUN, 'POST', path, body, key),
  ];
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const moves = await office.moves(sent.letterId);
  expect(moves.filter((move) => move === 'close')).toHaveLength(1);
  expect((await office.letter(sent.letterId)).state).toBe('closed');
});
