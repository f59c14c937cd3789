const ONES = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

const SCALES = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
] as const;

/** The largest number with a name in use; above it letters write figures only. */
const LIMIT = 1e15;

/** A whole number in words: `dua ratus tiga puluh empat ribu`; up to 10^15. */
export function terbilang(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LIMIT) {
    throw new RangeError(`terbilang needs a whole number from 0 to 10^15, not ${value}`);
  }
  return value === 0 ? 'nol' : words(value);
}

/** The number that such words name, or null for anything that `terbilang` would not write. */
export function parseTerbilang(text: string): number | null {
  const spelt = text.replace(/\bse(ribu|ratus)\b/g, 'satu $1');
  const value = text === 'nol' ? 0 : numberOf(spelt.split(' '));
  const known = value >= 0 && value <= LIMIT;
  return known && terbilang(value) === text ? value : null;
}

/** `3 (tiga)`, as official letters write a count that matters. */
export function angkaTerbilang(value: number): string {
  return `${formatAngka(value)} (${terbilang(value)})`;
}

/** Thousands with a full stop, as Indonesian writes them. */
export function formatAngka(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The number in such figures, or null for another way of writing it. */
export function parseAngka(text: string): number | null {
  const value = /^\d[\d.]*$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN;
  return formatAngka(value) === text ? value : null;
}

function words(value: number): string {
  for (const [scale, name] of SCALES) {
    if (value >= scale) {
      const count = Math.floor(value / scale);
      const head = scale === 1e3 && count === 1 ? 'seribu' : `${words(count)} ${name}`;
      return join(head, value % scale);
    }
  }
  return belowThousand(value);
}

function belowThousand(value: number): string {
  if (value >= 100) {
    const count = Math.floor(value / 100);
    return join(count === 1 ? 'seratus' : `${ONES[count]} ratus`, value % 100);
  }
  if (value >= 20) return join(`${ONES[Math.floor(value / 10)]} puluh`, value % 10);
  if (value >= 12) return `${ONES[value - 10]} belas`;
  return ONES[value] ?? '';
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${words(rest)}`;
}

const UNITS = [...SCALES, [100, 'ratus'], [10, 'puluh']] as const;

/** What stands before the largest unit counts it; what stands after is added. */
function numberOf(parts: readonly string[]): number {
  if (parts.length === 0) return 0;
  for (const [unit, name] of UNITS) {
    const at = parts.indexOf(name);
    if (at >= 0) return numberOf(parts.slice(0, at)) * unit + numberOf(parts.slice(at + 1));
  }
  const one = ONES.indexOf(parts[0] ?? '');
  return parts[1] === 'belas' ? 10 + one : one;
}
