import { expect, test } from 'vitest';
import { AN_ANSWER } from '../../../support/an-answer.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

const NOTICE = 'dicatat atau ditarik sesudah surat ini disusun';

test.each([
  ...(['draft', 'returned', 'submitted', 'approved', 'issued'] as const).map((state) => {
    return [state, true] as const;
  }),
  ...(['accepted', 'delivered', 'void'] as const).map((state) => [state, false] as const),
])('the page of a follow-up that is %s says that an answer came since: %s', async (state, said) => {
  const console = memoryPages();
  await console.putLetter({ letterId: 'B0-instagram', state: 'closed', answers: [AN_ANSWER] });
  const { visit } = await console.signIn('pemeriksa-1', ['pemeriksa']);
  const page = async (letterId: string) => (await visit(`/konsol/surat/${letterId}`)).text();
  await console.putLetter({ state, menindaklanjuti: ['B0-instagram'] });
  expect((await page('B1-instagram')).includes(NOTICE)).toBe(said);
  expect(await page('B0-instagram')).not.toContain(NOTICE);
});
