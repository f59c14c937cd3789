// Where an Indonesian word may be broken. The published TeX patterns part words wrongly
// (memp-ro-mo-si-kan, per-tang-gu-ngja-wab-an), so the syllable rules of EYD V are applied here, and where
// root and affix cannot be told apart without a dictionary there is no break.

const LEAST_LETTERS = 8;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;

// Vowels in a row stay together: "pandai" and "mulai" cannot be told apart by their letters.
const LETTER_GROUP = /[aeiou]+|ng|ny|sy|kh|[a-z]/g;
const VOWEL = /^[aeiou]/;

/** Compounds and loans whose parts the rules do not see. */
const EXCEPTIONS: ReadonlyMap<string, readonly number[]> = new Map(
  [
    'ki-lo-gram',
    'te-le-gram',
    'fo-to-gra-fi',
    'bi-o-gra-fi',
    'swa-da-ya',
    'ber-akhir',
    'ter-akhir',
    'ber-ada',
    'ber-ada-an',
    'ke-ber-ada-an',
    'pas-ca-ba-yar',
    'eks-por',
    'eks-por-tir',
    'eks-klu-sif',
    'eks-ter-nal',
  ].map((word) => [word.replaceAll('-', ''), pointsOf(word)]),
);

function pointsOf(hyphenated: string): number[] {
  const points: number[] = [];
  let letters = 0;
  for (const syllable of hyphenated.split('-').slice(0, -1)) {
    letters += syllable.length;
    points.push(letters);
  }
  return points;
}

/** Offsets at which a lower-case word may be broken, in rising order. */
export function hyphenate(word: string): readonly number[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return [];
  const points = EXCEPTIONS.get(word) ?? syllableStarts(word);
  return points.filter(
    (at) => at >= LEAST_BEFORE && word.length - at >= LEAST_AFTER && !splitsAffix(word, at),
  );
}

/** A syllable starts with the consonant before its vowel: V-CV; VC-CV; of three only the first stays: in-stru-men. */
function syllableStarts(word: string): number[] {
  const starts: number[] = [];
  let vowelsEnd = -1;
  let firstConsonantEnd = 0;
  let consonants = 0;
  for (const { 0: group, index } of word.matchAll(LETTER_GROUP)) {
    if (!VOWEL.test(group)) {
      if (consonants === 0) firstConsonantEnd = index + group.length;
      consonants++;
      continue;
    }
    if (vowelsEnd >= 0 && consonants > 0) {
      starts.push(consonants === 1 ? vowelsEnd : firstConsonantEnd);
    }
    vowelsEnd = index + group.length;
    consonants = 0;
  }
  return starts;
}

/** Suffixes begin with their own letters: perdagang-an, not perdaga-ngan; didik-an, not didi-kan. */
function splitsAffix(word: string, at: number): boolean {
  const rest = word.slice(at);
  if (rest === 'kan') {
    const afterVowel = VOWEL.test(word.charAt(at - 1));
    return afterVowel && !/^(?:me|di)/.test(word);
  }
  return /^(?:ng|ny|sy|kh|[^aeiou])an$/.test(rest) || /^(?:ng|ny|sy|kh)i$/.test(rest);
}
