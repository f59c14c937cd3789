import { describe, expect, test } from 'vitest';
import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';
import { sectionText } from '#letters/letter-text.ts';
import { aDesk, aNumberedLetter, markupOf } from '../../support/a-composed-letter.ts';

/** One day in each band of law and names; the last two lie on either side of 2 January 2026. */
const DAYS = [
  '2022-01-15',
  '2022-12-01',
  '2023-11-17',
  '2024-05-02',
  '2025-11-10',
  '2026-01-01',
  '2026-01-02',
];

const FOLDER = '../../golden';

function lines(kind: LetterKind, day: string, platform: string, section: string): string[] {
  const facts = aNumberedLetter(kind, day, { desk: aDesk({ platform }) });
  return sectionText(markupOf(facts), section).split('\n');
}

/** The whole letter to Instagram; of the others only the lines that differ. */
function text(kind: LetterKind, day: string): string {
  return ['surat', 'terjemahan']
    .flatMap((section) => {
      const first = lines(kind, day, 'instagram', section);
      const others = ['shopee', 'tiktok'].flatMap((platform) => {
        const differing = lines(kind, day, platform, section).filter(
          (line) => !first.includes(line),
        );
        return [`--- ${section}, ${platform}: baris yang berbeda`, ...differing];
      });
      return [`--- ${section}, instagram`, ...first, ...others];
    })
    .join('\n');
}

describe('the words of every kind in every band of law', () => {
  test.each(LETTER_KINDS.flatMap((kind) => DAYS.map((day) => [kind, day] as const)))(
    'a %s of %s',
    async (kind, day) => {
      await expect(text(kind, day)).toMatchFileSnapshot(`${FOLDER}/${kind}.${day}.txt`);
    },
  );

  test('the analysis of a referral: facts, law, elements, conclusion', async () => {
    const annex = lines('rujukan-komdigi', '2026-01-02', 'instagram', 'lampiran').join('\n');
    await expect(annex).toMatchFileSnapshot(`${FOLDER}/analisis-rujukan.2026-01-02.txt`);
  });

  test.each(DAYS)('the analysis of a sanggahan of %s, the longest of all', async (day) => {
    const annex = lines('sanggahan', day, 'instagram', 'lampiran').join('\n');
    await expect(annex).toMatchFileSnapshot(`${FOLDER}/analisis.${day}.txt`);
  });
});
