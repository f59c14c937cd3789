import { detectLookAlike } from './detect-look-alike.ts';
import { brandDomains } from './find-host.ts';
import type { Link } from './parse-link.ts';
import { readPath } from './read-path.ts';
import { registrableDomain } from './registrable-domain.ts';
import { shortenerHosts } from './rulebook.ts';
import { refusal, type Verdict, withNotes } from './verdict.ts';

/** A host that no platform lists: a shortener, an imitation, or a site of its own. */
export function judgeUnlistedHost(link: Link): Verdict {
  const { host, url } = link;
  if (isIpAddress(host)) return refusal('suspicious', 'ip_host');
  if (shortenerHosts.has(host)) return readShortLink(link);
  const hasUserinfo = url.username !== '' || url.password !== '';
  const domain = registrableDomain(host);
  const brand = brandDomains.get(domain);
  if (brand !== undefined && !hasUserinfo)
    return refusal('unsupported', 'unlisted_subdomain', brand);
  const lookAlike = brand === undefined ? detectLookAlike(host) : null;
  if (lookAlike !== null) return refusal('suspicious', lookAlike);
  if (hasUserinfo) return refusal('suspicious', 'userinfo');
  return host.includes('.') ? website(domain) : refusal('invalid', 'host_not_public');
}

function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

function readShortLink({ host, pathname }: Link): Verdict {
  const reading = readPath(pathname);
  if (reading.kind === 'unreadable') return refusal('invalid', reading.warning);
  if (reading.path === '/') return refusal('unsupported', 'not_an_account_page');
  const id = `${host}${reading.path}`;
  const verdict: Verdict = {
    ...refusal('needs_resolution', null),
    kind: 'shortlink',
    id,
    idType: 'short_code',
    canonicalUrl: `https://${host}${encodeURI(reading.path).replace(/[?#]/g, encodeURIComponent)}`,
    dedupeKey: `shortlink:${id}`,
  };
  return withNotes(verdict, reading.notes);
}

function website(domain: string): Verdict {
  return {
    ...refusal('website', null, 'website'),
    kind: 'site',
    id: domain,
    idType: 'registrable_domain',
    canonicalUrl: `https://${domain}/`,
    dedupeKey: `website:site:${domain}`,
  };
}
