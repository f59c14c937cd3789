import { expect, test } from 'vitest';
import { englishPlace, englishTitle } from '#law/english.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { answerTo, pointsFor } from '#law/letter-points.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';
import { register } from '#law/register.ts';

test.each([
  ['Pasal 2 ayat (3) huruf d', 'Article 2 paragraph (3) letter d'],
  ['Penjelasan Pasal 22 ayat (2)', 'the Elucidation of Article 22 paragraph (2)'],
  ['Pasal 22 ayat (3) huruf c angka 2', 'Article 22 paragraph (3) letter c number 2'],
  ['Lampiran II bagian IV', 'Annex II part IV'],
])('%s is %s', (pasal, english) => {
  expect(englishPlace(pasal)).toBe(english);
});

test('a title is translated with its chain of amendments', () => {
  expect(
    englishTitle(
      'Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang',
    ),
  ).toBe(
    'Law Number 7 of 2014 on Trade as amended by Law Number 6 of 2023 on the Enactment of Government Regulation in Lieu of Law Number 2 of 2022 on Job Creation as Law',
  );
});

const INDONESIAN =
  /\b(?:Nomor|Tahun|tentang|sebagaimana|dengan|Pasal|ayat|huruf|angka|Undang|Peraturan|Menteri|dan|yang|untuk)\b/;

/** Every day on which a title or a provision changes. */
const DAYS = [
  ...new Set(
    register.flatMap(({ cite_chain: chain, provisions }) => [
      ...(chain ?? []).map(({ from }) => from),
      ...provisions.map(({ in_force_from: from }) => from ?? ''),
    ]),
  ),
].filter((day) => day >= '2021-11-19');

test.each(['2021-11-19', ...DAYS, '2026-11-24'])(
  'no Indonesian word is left in the English points of %s',
  (day) => {
    const operator = { service: 'media sosial', foreign: true } as const;
    const points = [
      ...LETTER_KINDS.flatMap((kind) => pointsFor({ date: day, kind, operator })),
      ...REFUSAL_IDS.flatMap((refusal) => answerTo(refusal, { date: day, operator })),
    ];
    expect(points.length).toBeGreaterThan(25);
    for (const { english } of points) expect(english).not.toMatch(INDONESIAN);
  },
);
