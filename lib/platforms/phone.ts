/**
 * E.164 digits of a phone number as Indonesian lists write it, or null if the count of digits is impossible.
 * A leading 0 is the trunk prefix of this market, also where it was left standing after 62.
 */
export function phoneDigits(text: string): string | null {
  const digits = text
    .replace(/\D/g, '')
    .replace(/^00/, '')
    .replace(/^(?:62)?0/, '62');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

/** True if a spreadsheet has eaten the leading 0 of a mobile number: 81200000001. */
export function hasLostTrunkZero(text: string): boolean {
  return /^8\d{8,11}$/.test(text.replace(/[\s().-]/g, ''));
}
