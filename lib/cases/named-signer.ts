/**
 * Whether a certificate's name is that of the official whom a letter names: word for word, in any
 * order. Titles and degrees are written in many ways and count for nothing; a word or an initial more
 * or less is somebody else.
 */
export function isNamedIn(certificateName: string, official: string): boolean {
  const [own = ''] = official.split(',');
  const needed = nameWords(own);
  const written = nameWords(certificateName);
  const [restNeeded, restWritten] = [without(needed, written), without(written, needed)];
  const oneIsWhole = restNeeded.length < needed.length;
  return oneIsWhole && restNeeded.length === restWritten.length && pairUp(restNeeded, restWritten);
}

/** Before a name, each also with a full stop. */
const TITLES = new Set('PROF DR DRA DRS DRG IR H HJ KH K.H R RR R.R RA R.A'.split(' '));

/** After a name, each also without its full stops. */
const DEGREES = new Set(
  'SE SH SP SS ST SAB SAP SEI SHI SIK SIP SKM SKOM SPI SPT SSI SSOS SPD SST SSTP SSTMK STP MA MH MM MP MS MT MAB MAK MAP MBA MEC MENG MHI MHUM MIP MKES MKOM MPA MPD MPH MPM MPP MSC MSE MSI LLM PHD'.split(
    ' ',
  ),
);

/** Any other degree has a part of several letters, `S.Farm.`; what has none is initials, `A.B.` */
const DEGREE = /^(?=.*\p{L}{2})(?:\p{L}{1,5}\.){2,}$/u;

/** The words between titles and degrees, in capitals; a short form keeps its full stop. */
function nameWords(name: string): string[] {
  const tokens = name
    .toUpperCase()
    .split(/[\s,-]+/u)
    .filter(hasLetter);
  const own = afterTitles(tokens.slice(0, tokens.findLastIndex((token) => !isBehind(token)) + 1));
  const parts = own.flatMap((token) => token.split(/(?<=\.)/u)).filter(hasLetter);
  return afterTitles(parts).map((part) => part.replace(/[^\p{L}\p{M}.]/gu, ''));
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

function afterTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first < 0 ? [] : words.slice(first);
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, ''));
}

/** Lists that begin with the name put titles behind it as well; one letter there is an initial. */
function isBehind(token: string): boolean {
  if (DEGREE.test(token) || DEGREES.has(token.replaceAll('.', ''))) return true;
  return isTitle(token) && token.replaceAll('.', '').length > 1;
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
