import { describe, expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const ID = 'B1-instagram';
const LETTER = `/konsol/surat/${ID}`;

/** The hidden fields of a form on a page, as a browser sends them. */
function hiddenIn(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((one) => one.includes(`action="${action}"`)) ?? '';
  const fields = form.matchAll(/<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

async function change(console: ReturnType<typeof memoryPages>, set: Partial<Letter>) {
  const letter = await console.letters.find(ID);
  if (!letter) throw new Error('no letter');
  await console.letters.save({ ...letter, ...set, version: letter.version + 1 });
}

describe.each([
  ['of the letter', LETTER, `${LETTER}/ajukan`],
  ['of its list', '/konsol/berkas/B1', '/konsol/berkas/B1/ajukan'],
])('the form that submits, on the page %s', (_, page, action) => {
  const seen = async () => {
    const console = memoryPages();
    await console.cases.batches.create(aBatch({ letterIds: [ID] }));
    const { draft } = await console.putLetter({ state: 'draft', submittedBy: null });
    const { visit } = await console.signIn('penyusun-1', ['penyusun']);
    const form = hiddenIn(await (await visit(page)).text(), action);
    expect(form['surat']).toBe(`${ID}:${draft.sha256}`);
    return { console, draft, submit: () => visit(action, { form }) };
  };

  test('hands in the draft that was seen', async () => {
    const { console, submit } = await seen();
    expect((await submit()).status).toBe(303);
    expect((await console.letters.find(ID))?.state).toBe('submitted');
  });

  test('hands in nothing when the draft was written anew meanwhile', async () => {
    const { console, draft, submit } = await seen();
    await change(console, { draft: { ...draft, sha256: 'e'.repeat(64) } });
    const answer = await submit();
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('berubah sejak Anda melihatnya'),
    ]);
    expect((await console.letters.find(ID))?.state).toBe('draft');
  });
});

test('the form that decides a doubt says which attempt it is about', async () => {
  const console = memoryPages();
  const attempt = { attemptId: 'a1', no: 1, at: '2026-11-24T01:00:00.000Z' };
  await console.putLetter({ state: 'unknown', attempts: 1, attempt });
  const { visit } = await console.signIn('pemeriksa-1', ['pemeriksa']);
  const action = `${LETTER}/putuskan`;
  const form = {
    ...hiddenIn(await (await visit(LETTER)).text(), action),
    ...{ keputusan: 'anggap-terkirim', alasan: 'Sudah ditelepon.' },
  };
  expect(form).toMatchObject({ keadaan: 'unknown', percobaan: '1' });
  await change(console, { attempts: 2 });
  const stale = await visit(action, { form });
  expect([stale.status, await stale.text()]).toEqual([
    409,
    expect.stringContaining('Sudah ditelepon.'),
  ]);
  expect((await console.letters.find(ID))?.state).toBe('unknown');
  await visit(action, { form: { ...form, percobaan: '2' } });
  expect((await console.letters.find(ID))?.state).toBe('assumed');
});
