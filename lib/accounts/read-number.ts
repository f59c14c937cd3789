const SCALE: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  k: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e6,
  mlr: 1e9,
  miliar: 1e9,
  b: 1e9,
};

const WITH_SUFFIX = /^(\d{1,9})(?:[.,](\d{1,3}))?\s*([a-z]+)\+?$/u;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;
const PLAIN = /^\d{1,12}$/u;

/**
 * Counts as platforms show them: `1,2 rb`, `12,5 jt`, `1.234`, `3K`. Without a suffix a dot or comma
 * groups thousands; anything else is null and stays for a person.
 */
export function readNumber(text: string): number | null {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s*(?:pengikut|followers?|subscribers?|anggota|members?)$/u, '');
  if (PLAIN.test(bare)) return Number(bare);
  if (GROUPED.test(bare)) return isOneSeparator(bare) ? Number(bare.replace(/[.,]/gu, '')) : null;
  const [, whole = '', fraction = '', suffix = ''] = WITH_SUFFIX.exec(bare) ?? [];
  const scale = SCALE[suffix];
  if (whole === '' || scale === undefined) return null;
  return Math.round(Number(`${whole}.${fraction || '0'}`) * scale);
}

function isOneSeparator(text: string): boolean {
  return !(text.includes('.') && text.includes(','));
}
