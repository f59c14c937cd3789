import { TeguranError } from '#errors.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { SuratDirujuk } from '#letters/rincian.ts';
import type { Letter } from './letter.ts';
import { wayOf } from './letter-way.ts';

/** The revoked letter as its own record knows it. */
export function suratDicabut(letter: Letter, { items }: LetterFacts): SuratDirujuk {
  const { kind, nomor, tanggal, hal, letterId } = letter;
  const way = wayOf(letter);
  if (kind === 'pencabutan' || !nomor || !tanggal || !way) {
    throw new TeguranError('LETTER_NEVER_LEFT', { letterId });
  }
  return {
    jenis: kind,
    nomor: nomor.text,
    tanggal,
    hal,
    ...way,
    jumlah: items.length,
    salinan: null,
  };
}
