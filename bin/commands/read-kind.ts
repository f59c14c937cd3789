import { TeguranError } from '#errors.ts';
import { LETTER_KINDS, type LetterKind, parseKind } from '#law/kind.ts';

/** One of the six kinds of letter; anything else is refused with the list of them. */
export function readKind(text: string): LetterKind {
  const kind = parseKind(text);
  if (kind) return kind;
  throw new TeguranError('LETTER_KIND_UNKNOWN', { kind: text, known: LETTER_KINDS.join(', ') });
}
