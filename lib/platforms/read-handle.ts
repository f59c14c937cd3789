import { checkHandle } from './check-handle.ts';
import { brandDomains, findHost } from './find-host.ts';
import { readScheme } from './parse-link.ts';
import { hasLostTrunkZero } from './phone.ts';
import { readLink } from './read-link.ts';
import { registrableDomain } from './registrable-domain.ts';
import { findLinkRules, type LinkRules } from './rulebook.ts';
import { addNotes, NO_NOTES, note, refusal, type Verdict, withNotes } from './verdict.ts';

/** Reads "@contoh" or "0812…" of a known platform; null if the text is meant as a link. */
export function readHandle(text: string, slug: string): Verdict | null {
  const platform = findLinkRules(slug);
  if (platform?.handle === undefined || platform.handleUrl === undefined) return null;
  if (!isMeantAsHandle(text, platform)) return null;
  const isShortened = isPhone(platform) && hasLostTrunkZero(text);
  const raw = isShortened ? `0${text}` : text.replace(/^@ ?/, '');
  const check = checkHandle(platform.handle, raw);
  if (check.kind === 'invalid') return refusal('invalid', check.warning, slug);
  const link = platform.handleUrl.replace('{h}', () => encodeURIComponent(check.handle));
  const zero = isShortened ? note('leading_zero_restored', true) : NO_NOTES;
  return withNotes(readLink(link), addNotes(note('built_from_handle'), zero));
}

function isMeantAsHandle(text: string, platform: LinkRules): boolean {
  if (text.startsWith('@')) return true;
  if (readScheme(text) !== null || /[/\\]/.test(text)) return false;
  if (!text.includes('.') || text.includes(' ')) return true;
  if (isPhone(platform)) return /^[+\d().-]+$/.test(text);
  // "contoh.thrift" is a handle here; "instagram.com" and "www.contoh.example" are addresses.
  return !isKnownHost(text.toLowerCase()) && isPossibleHandle(text, platform);
}

function isPhone(platform: LinkRules): boolean {
  return platform.handle?.normalise.includes('phone_e164_digits') === true;
}

function isKnownHost(text: string): boolean {
  return (
    text.startsWith('www.') ||
    findHost(text) !== undefined ||
    brandDomains.has(registrableDomain(text))
  );
}

function isPossibleHandle(text: string, { handle }: LinkRules): boolean {
  return handle !== undefined && checkHandle(handle, text).kind !== 'invalid';
}
