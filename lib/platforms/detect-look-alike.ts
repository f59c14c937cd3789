import { hostToUnicode } from './decode-punycode.ts';
import { brandDomains } from './find-host.ts';
import { registrableDomain } from './registrable-domain.ts';
import { skeleton } from './skeleton.ts';

export type LookAlike = 'homoglyph_host' | 'lookalike_host';

// Shorter names (x, fb, t) occur in innocent hosts; they count as whole domains only.
const BRAND_WORD_LENGTH = 6;
// A name this long inside one word (instagramlogin) is no accident.
const BRAND_PART_LENGTH = 8;

const domains = [...brandDomains.keys()].map((domain) => skeleton(domain));
const words = new Set(
  [...brandDomains.keys()]
    .map((domain) => domain.split('.')[0] ?? '')
    .filter((word) => word.length >= BRAND_WORD_LENGTH)
    .map((word) => skeleton(word)),
);
const parts = [...words].filter((word) => word.length >= BRAND_PART_LENGTH);

const NON_ASCII = /\P{ASCII}/u;

/** Says whether a host that is on no list tries to pass for one that is. */
export function detectLookAlike(host: string): LookAlike | null {
  const shown = hostToUnicode(host);
  const flat = skeleton(shown);
  if (!imitates(flat, skeleton(registrableDomain(shown)))) return null;
  return NON_ASCII.test(shown) ? 'homoglyph_host' : 'lookalike_host';
}

function imitates(host: string, registrable: string): boolean {
  const embedded = `.${host.replaceAll('-', '.')}.`;
  return (
    domains.includes(registrable) ||
    domains.some((domain) => embedded.includes(`.${domain}.`)) ||
    host.split(/[.-]/).some((word) => words.has(word) || parts.some((part) => word.includes(part)))
  );
}
