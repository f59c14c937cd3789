import { expect, test } from 'vitest';
import type { Letter } from '#cases/letter.ts';
import texts from '../../../../templates/pages/texts.json' with { type: 'json' };
import { memoryPages } from '../../../support/memory-pages.ts';

test.each([
  ['CERTIFICATE_EXPIRING', 'approved'],
  ['CERTIFICATE_EXPIRED', 'refused'],
  ['TIME_STAMP_UNAVAILABLE', 'approved'],
  ['ISSUER_WITHOUT_SUCCESSOR', 'revoked'],
  ['MANDATE_MISSING', 'revoked'],
  ['DESK_MISSING', 'draft'],
  ['DESK_UNCONFIRMED', 'draft'],
  ['DESK_STALE', 'draft'],
] as const)('a letter held by %s says in words what to do', async (problem, state) => {
  const { putLetter, signIn } = memoryPages();
  await putLetter({ state, problem } satisfies Partial<Letter>);
  const { visit } = await signIn('penyusun-1', ['penyusun']);
  const page = await (await visit('/konsol/surat/B1-instagram')).text();
  expect(page).toContain(texts[`masalah-surat.${problem}`].id);
  expect(page).toContain(`<code>${problem}</code>`);
});

test.each([
  ['approved', 'CERTIFICATE_EXPIRING', true],
  ['revoked', 'ISSUER_WITHOUT_SUCCESSOR', true],
  ['approved', null, false],
  ['revoked', 'Akun keliru.', false],
] as const)(
  'a letter that is %s with %s is among those held up: %s',
  async (state, problem, held) => {
    const { putLetter, signIn } = memoryPages();
    await putLetter({ state, problem } satisfies Partial<Letter>);
    const { visit } = await signIn('penyusun-1', ['penyusun']);
    const page = await (await visit('/konsol')).text();
    expect(page.includes('id="tugas-tertahan"')).toBe(held);
  },
);

test('whoever approves sees what the checks found, as the drafter did', async () => {
  const { cases, putLetter, signIn } = memoryPages();
  await putLetter({ state: 'submitted', submittedBy: 'penyusun-1' });
  const found = { gate: 'proporsi', code: 'X', level: 'second-look', itemNo: 2 } as const;
  Object.assign(cases, { examineLetter: async () => [{ ...found, message: 'Lihat lagi.' }] });
  const { visit } = await signIn('pemeriksa-1', ['pemeriksa']);
  const page = await (await visit('/konsol/surat/B1-instagram')).text();
  expect(page).toContain('Catatan pemeriksaan yang sudah dilihat penyusun');
  expect(page).toContain('Temuan 2: Lihat lagi.');
});
