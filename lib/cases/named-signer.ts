/**
 * Whether a certificate's name is that of the official whom a letter names: word for word, in any
 * order. Titles and degrees are written in many ways and count for nothing; a word more or less is
 * somebody else.
 */
export function isNamedIn(certificateName: string, official: string): boolean {
  const [own = ''] = official.split(',');
  const needed = nameWords(own);
  const written = nameWords(certificateName);
  const [restNeeded, restWritten] = [without(needed, written), without(written, needed)];
  const oneIsWhole = restNeeded.length < needed.length;
  return oneIsWhole && restNeeded.length === restWritten.length && pairUp(restNeeded, restWritten);
}

/** Titles and degrees that are also written without their full stops. */
const TITLES = new Set(
  'PROF DR DRA DRS DRG IR H HJ KH R RR RA SE SH SP ST SIP SAP SKOM SSI SSOS SPD SSTP SSTMK MA MH MM MT MAP MAK MBA MEC MENG MHUM MKES MKOM MPA MPD MPP MSC MSI LLM PHD'.split(
    ' ',
  ),
);

/** A degree of several parts, each with its full stop: `S.Farm.` */
const DEGREE = /^(?:\p{L}{1,5}\.){2,}$/u;

/** The words of a name without titles, in capitals; a short form keeps its full stop. */
function nameWords(name: string): string[] {
  return name
    .toUpperCase()
    .split(/[\s,-]+/u)
    .filter((token) => !isTitle(token))
    .flatMap((token) => token.split(/(?<=\.)/u))
    .filter((part) => /\p{L}/u.test(part) && !isTitle(part))
    .map((part) => part.replace(/[^\p{L}\p{M}.]/gu, ''));
}

function isTitle(token: string): boolean {
  return DEGREE.test(token) || TITLES.has(token.replaceAll('.', ''));
}

/** The words of one name that the other does not have, each counted. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether each word that is left is the short form of one on the other side: `Moh.` of `Mohammad`. */
function pairUp(some: readonly string[], others: readonly string[]): boolean {
  const [first, ...rest] = some;
  if (first === undefined) return true;
  return others.some(
    (other, at) =>
      (isShortFor(first, other) || isShortFor(other, first)) &&
      pairUp(rest, others.toSpliced(at, 1)),
  );
}

function isShortFor(short: string, long: string): boolean {
  const isShort = short.endsWith('.') || short.length === 1;
  return isShort && long.startsWith(short.replace('.', ''));
}
