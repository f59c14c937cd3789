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
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
] as const;

/** A whole number in words: `dua ratus tiga puluh empat ribu`; below one trillion. */
export function terbilang(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) {
    throw new RangeError(`terbilang needs a whole number below one trillion, not ${value}`);
  }
  return value === 0 ? 'nol' : words(value);
}

/** `3 (tiga)`, as official letters write a count that matters. */
export function angkaTerbilang(value: number): string {
  return `${formatAngka(value)} (${terbilang(value)})`;
}

/** Thousands with a full stop, as Indonesian writes them. */
export function formatAngka(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function words(value: number): string {
  for (const [scale, name] of SCALES) {
    if (value >= scale) {
      const count = Math.floor(value / scale);
      const head = scale === 1_000 && count === 1 ? 'seribu' : `${words(count)} ${name}`;
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
