/**
 * Whether a certificate's name is that of the official whom a letter names. Titles and degrees are
 * written in many ways, so only the words of the name itself must all be there.
 */
export function isNamedIn(certificateName: string, official: string): boolean {
  const written = new Set(wordsOf(certificateName));
  const needed = wordsOf(withoutDegrees(official));
  return needed.length > 0 && needed.every((word) => written.has(word));
}

/** `Dr. Ir. Nama Contoh, M.Sc.` → `Nama Contoh`. */
function withoutDegrees(name: string): string {
  const [own = ''] = name.split(',');
  return own
    .split(' ')
    .filter((word) => !word.endsWith('.'))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.toUpperCase().match(/[\p{L}\p{M}']+/gu) ?? [];
}
