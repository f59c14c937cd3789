import type { Letter } from './letter.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import { isWithdrawn } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
}

export interface CodeAnswer {
  readonly status: 'berlaku' | 'dibatalkan' | 'dicabut' | 'dicabut-sebagian' | 'tidak-dikenal';
  readonly nomor: string | null;
  readonly tanggal: string | null;
  readonly platform: string | null;
  readonly sha256: string | null;
  /** The letter that took this one back, once it has its number. */
  readonly dicabutDengan: { readonly nomor: string; readonly tanggal: string } | null;
}

const UNKNOWN: CodeAnswer = {
  status: 'tidak-dikenal',
  nomor: null,
  tanggal: null,
  platform: null,
  sha256: null,
  dicabutDengan: null,
};

/** What a platform may learn from the code on a letter: that it is real, never whom it names. */
export const lookUpCode =
  (ports: Ports) =>
  async (code: string): Promise<CodeAnswer> => {
    const letter = await ports.letters.findByCode(ports.hasher.sha256(normalise(code)));
    if (!letter?.final) return UNKNOWN;
    const { dicabutOleh } = letter;
    const pencabutan = dicabutOleh === null ? null : await ports.letters.find(dicabutOleh);
    return answerFor(letter, pencabutan?.final ? pencabutan : null);
  };

/** People type what they read: small letters, blanks, O for 0 and I or L for 1. */
function normalise(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function answerFor(letter: Letter, pencabutan: Letter | null): CodeAnswer {
  return {
    status: statusOf(letter, pencabutan),
    nomor: letter.nomor?.text ?? null,
    tanggal: letter.tanggal,
    platform: letter.platform,
    sha256: letter.final?.sha256 ?? null,
    dicabutDengan: pencabutan && namesOf(pencabutan),
  };
}

/** Taken back as a whole until a signed letter says of how much. */
function statusOf(letter: Letter, pencabutan: Letter | null): CodeAnswer['status'] {
  if (letter.state !== 'revoked') return isWithdrawn(letter) ? 'dibatalkan' : 'berlaku';
  return pencabutan && pencabutan.excluded.length > 0 ? 'dicabut-sebagian' : 'dicabut';
}

function namesOf({ nomor, tanggal }: Letter): CodeAnswer['dicabutDengan'] {
  return nomor && tanggal ? { nomor: nomor.text, tanggal } : null;
}
