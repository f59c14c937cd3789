import { phoneDigits } from './phone.ts';
import type { HandleRule } from './rulebook.ts';

export type HandleCheck =
  | { readonly kind: 'valid'; readonly handle: string }
  | { readonly kind: 'weak'; readonly handle: string }
  | { readonly kind: 'invalid'; readonly warning: 'handle_invalid' | 'handle_non_ascii' };

const NON_ASCII = /\P{ASCII}/u;

/** Brings a handle (without its @) to its canonical form and says whether the platform could have given it. */
export function checkHandle(rule: HandleRule, raw: string): HandleCheck {
  // Before lower-casing: the Kelvin sign becomes an ordinary k.
  if (!rule.unicode && NON_ASCII.test(raw)) return { kind: 'invalid', warning: 'handle_non_ascii' };
  const handle = normaliseHandle(rule, raw);
  if (rule.pattern.test(handle)) return { kind: 'valid', handle };
  if (rule.weakPattern?.test(handle) === true) return { kind: 'weak', handle };
  return { kind: 'invalid', warning: 'handle_invalid' };
}

function normaliseHandle(rule: HandleRule, raw: string): string {
  let handle = raw;
  for (const step of rule.normalise) {
    if (step === 'nfc') handle = handle.normalize('NFC');
    if (step === 'lower') handle = handle.toLowerCase();
    if (step === 'upper') handle = handle.toUpperCase();
    if (step === 'phone_e164_digits') handle = phoneDigits(handle) ?? '';
  }
  return handle;
}
