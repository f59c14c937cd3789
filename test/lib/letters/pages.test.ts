import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '#adapters/pdf/load-fonts.ts';
import { parseLetter } from '#adapters/pdf/parse.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { Rincian } from '#letters/rincian.ts';
import { defaultLayout } from '#typeset/layout.ts';
import { typeset } from '#typeset/typeset.ts';
import {
  aComposedLetter,
  aDesk,
  aNumberedLetter,
  aRincian,
  aSurat,
  markupOf,
  TEMPLATES_FOLDER,
} from '../../support/a-composed-letter.ts';
import { aNumberedPencabutan } from '../../support/a-pencabutan.ts';

const fonts = loadFonts(join(TEMPLATES_FOLDER, 'assets', 'fonts'));

/** Pages of the letter itself, without annexes and translation. */
function bodyPages(facts: LetterFacts): number {
  const body = markupOf(facts).replace(
    /<section class="(?:lampiran|terjemahan)"[\s\S]*?<\/section>/g,
    '',
  );
  return typeset(parseLetter(body, 'LATIHAN'), defaultLayout, fonts.set).pages.length;
}

function triples<T>(all: readonly T[]): T[][] {
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .flatMap((two, next) => all.slice(at + next + 2).map((three) => [one, two, three])),
  );
}

describe('the body of a letter', () => {
  test.each(
    LETTER_KINDS.flatMap((kind) =>
      ['2022-01-15', '2023-11-17', '2026-11-24'].map((day) => [kind, day] as const),
    ),
  )('of a %s of %s stays within two pages', (kind, day) => {
    expect(bodyPages(aNumberedLetter(kind, day))).toBeLessThanOrEqual(2);
  });

  test('of a letter of revocation with all that there is to say stays within two pages', () => {
    const keterangan = 'Temuan disusun dari daftar yang belum diperiksa ulang oleh unit. '.repeat(
      5,
    );
    const said = { alasan: 'lain', keterangan, ralat: true } as const;
    expect(bodyPages(aNumberedPencabutan(said))).toBeLessThanOrEqual(2);
    const dicabut = aComposedLetter('permintaan', '2024-10-18');
    const surat = { ...aSurat('2024-10-28'), terima: null, jumlah: dicabut.items.length };
    const desk = aDesk({ jabatan: 'Tim Hukum' });
    const elsewhere = { dicabut, desk, surelAsal: 'kepatuhan@instagram.example' };
    const most = aNumberedPencabutan({ ...said, surat }, { ...elsewhere, tetap: new Set([2]) });
    expect(bodyPages(most)).toBeLessThanOrEqual(2);
  });

  test.each(LETTER_KINDS)('and every annex of a %s fit their paper', (kind) => {
    const document = parseLetter(markupOf(aNumberedLetter(kind)), 'LATIHAN');
    const { pages, unprintable } = typeset(document, defaultLayout, fonts.set);
    expect(pages.length).toBeGreaterThan(6);
    expect(unprintable).toEqual([]);
  });

  test('stays there with as many reasons of a refusal as may be answered, whichever they are', () => {
    const base = aRincian('sanggahan', '2026-11-24') as Extract<Rincian, { kind: 'sanggahan' }>;
    for (const three of triples(REFUSAL_IDS)) {
      const alasan = three.map((jenis) => ({
        jenis,
        pernyataan: 'permintaan tersebut tidak dapat dipenuhi karena alasan yang telah disampaikan',
        pernyataanInggris: 'the request cannot be met for the reasons given',
        bentuk: 'ringkasan' as const,
        sumber: 'surel narahubung',
      }));
      const facts = aNumberedLetter('sanggahan', '2026-11-24', { rincian: { ...base, alasan } });
      expect(bodyPages(facts), three.join(', ')).toBeLessThanOrEqual(2);
    }
  });
});
