import { formatAngka } from './terbilang.ts';

/** `1 account or item of content`, `50 accounts and/or items of content`. */
export function englishCount(count: number): string {
  return count === 1
    ? '1 account or item of content'
    : `${englishNumber(count)} accounts and/or items of content`;
}

/** Thousands with a comma. */
export function englishNumber(value: number): string {
  return formatAngka(value).replaceAll('.', ',');
}
