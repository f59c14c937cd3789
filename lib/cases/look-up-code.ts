import type { Letter } from './letter.ts';
import type { Hasher, LetterStore } from './ports.ts';
import { isWithdrawn } from './withdraw-letter.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
}

export interface CodeAnswer {
  readonly status: 'berlaku' | 'dibatalkan' | 'tidak-dikenal';
  readonly nomor: string | null;
  readonly tanggal: string | null;
  readonly platform: string | null;
  readonly sha256: string | null;
}

const UNKNOWN: CodeAnswer = {
  status: 'tidak-dikenal',
  nomor: null,
  tanggal: null,
  platform: null,
  sha256: null,
};

/** What a platform may learn from the code on a letter: that it is real, never whom it names. */
export const lookUpCode =
  (ports: Ports) =>
  async (code: string): Promise<CodeAnswer> => {
    const letter = await ports.letters.findByCode(ports.hasher.sha256(normalise(code)));
    return letter?.final ? answerFor(letter) : UNKNOWN;
  };

/** People type what they read: small letters, blanks, O for 0 and I or L for 1. */
function normalise(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function answerFor(letter: Letter): CodeAnswer {
  return {
    status: isWithdrawn(letter) ? 'dibatalkan' : 'berlaku',
    nomor: letter.nomor?.text ?? null,
    tanggal: letter.tanggal,
    platform: letter.platform,
    sha256: letter.final?.sha256 ?? null,
  };
}
