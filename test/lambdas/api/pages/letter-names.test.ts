import { expect, test } from 'vitest';
import { createApp } from '../../../../lambdas/api/app.ts';
import { createPages } from '../../../../lambdas/api/pages/create-pages.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { memoryPages, ORIGIN } from '../../../support/memory-pages.ts';

const LETTERS = ['B1-instagram', 'B1-instagram-2'] as const;

async function aListInTwoLetters() {
  const console = memoryPages();
  await console.cases.batches.create(aBatch({ batchId: 'B1', letterIds: LETTERS }));
  for (const letterId of LETTERS) await console.putLetter({ letterId, state: 'draft' });
  return { ...console, drafter: await console.signIn('penyusun-1', ['penyusun']) };
}

function expectBothNames(html: string) {
  expect(html).toMatch(/surat\/B1-instagram">Instagram</);
  expect(html).toMatch(/surat\/B1-instagram-2">Instagram \(2\)</);
}

test('letters of one list to one platform are told apart before they have numbers', async () => {
  const { drafter } = await aListInTwoLetters();
  const read = async (path: string) => (await drafter.visit(path)).text();
  for (const path of ['/konsol', '/konsol/berkas/B1', '/konsol/platform/instagram']) {
    expectBothNames(await read(path));
  }
  expect(await read('/konsol/surat/B1-instagram-2')).toContain(
    'kepada Instagram (2) – konsep</h1>',
  );
});

test('what the gates found names the letter that it is about', async () => {
  const { cases, drafter } = await aListInTwoLetters();
  const place = { gate: 'kelengkapan', level: 'second-look', itemNo: 1 } as const;
  const findings = [{ ...place, code: 'EVIDENCE_MISSING', message: 'Lihat lagi.' }];
  const problems = LETTERS.map((letterId) => {
    return { letterId, code: 'LETTER_NEEDS_SECOND_LOOK' as const, findings };
  });
  const submitLetters = async () => ({ kind: 'refused' as const, problems });
  const app = createApp(cases, createPages({ ...cases, submitLetters }));
  const body = new URLSearchParams([
    ['csrf', drafter.csrf],
    ...LETTERS.map((letterId): [string, string] => ['surat', `${letterId}:0`]),
  ]);
  const headers = { cookie: `__Host-teguran-sesi=${drafter.token}`, origin: ORIGIN };
  const request = new Request(`${ORIGIN}/konsol/berkas/B1/ajukan`, {
    ...{ method: 'POST', headers, body },
  });
  const answer = await app.fetch(request, { event: { requestContext: {} } });
  expect(answer.status).toBe(422);
  expectBothNames(await answer.text());
});
