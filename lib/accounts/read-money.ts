import type { Price } from './item.ts';
import { readNumber } from './read-number.ts';

const RANGE = /\s*(?:-|–|—|\bs\.?\/?d\.?\b|\bsampai\b|\bhingga\b)\s*/u;
const RUPIAH = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,2})?$/u;

/** Rupiah as written in lists: `Rp150.000`, `Rp1.250.000,00`, `150rb`, `Rp50rb - Rp100rb`. */
export function readMoney(text: string): Price {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/,-{1,2}/gu, ' ')
    .replace(/\/\s*\p{L}+.*$/u, '')
    .replace(/\b(?:rp|idr)\b\.?|\brp\.?(?=\d)|\bidr(?=\d)/gu, ' ')
    .trim();
  const parts = bare.split(RANGE).map((part) => part.trim());
  const [low = '', high] = parts;
  const amounts = parts.length <= 2 ? readBounds(low, high) : [null, null];
  const [amount = null, upTo = null] = amounts;
  return { amount, upTo, currency: 'IDR', asShown: text };
}

/** `50-100rb` means thousands twice: a bare low bound takes the suffix of the high one. */
function readBounds(low: string, high: string | undefined): (number | null)[] {
  if (high === undefined) return [readAmount(low), null];
  const suffix = /[a-z]+$/u.exec(high)?.[0] ?? '';
  const scaled = /^\d{1,3}(?:,\d)?$/u.test(low) ? `${low}${suffix}` : low;
  const [from, to] = [readAmount(scaled), readAmount(high)];
  return from === null || to === null || from > to ? [null, null] : [from, to];
}

function readAmount(text: string): number | null {
  const compact = text.replace(/\s/gu, '');
  const [, whole] = RUPIAH.exec(compact) ?? [];
  if (whole !== undefined) return Number(whole.replace(/\./gu, ''));
  return /[a-z]$/u.test(compact) ? readNumber(compact) : null;
}
