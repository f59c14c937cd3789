import { findHost, type ListedHost } from './find-host.ts';
import { judgeUnlistedHost } from './judge-unlisted-host.ts';
import { matchRules } from './match-rule.ts';
import { isWebScheme, type Link, parseLink, readScheme } from './parse-link.ts';
import { readPath } from './read-path.ts';
import { findLinkRules } from './rulebook.ts';
import { unwrapRedirector } from './unwrap-redirector.ts';
import {
  addNotes,
  NO_NOTES,
  type Notes,
  note,
  refusal,
  type Verdict,
  withNotes,
} from './verdict.ts';

const MAX_HOPS = 3;
const HASH_BANG_PLATFORMS = new Set(['x', 'facebook']);

/** Reads one link, through redirectors if need be; nothing is fetched. */
export function readLink(text: string, hops = 0): Verdict {
  const parsed = parseLink(text);
  if (parsed.kind === 'refused') return refusal('invalid', parsed.warning);
  const { link } = parsed;
  const notes = readAuthority(link);
  const unwrapped = unwrapRedirector(link.host, link.url);
  if (unwrapped === null) return withNotes(readPlace(link), notes);
  const target = readTarget(unwrapped.target, hops + 1);
  // A refused target is reported alone: the wrapping adds nothing that helps the officer.
  return target.status === 'invalid' && target.platform === null
    ? withNotes(target, notes)
    : withNotes(target, addNotes(notes, unwrapped.notes));
}

function readAuthority({ url }: Link): Notes {
  const userinfo = url.username !== '' || url.password !== '' ? note('userinfo', true) : NO_NOTES;
  const port = url.port !== '' ? note('port', true) : NO_NOTES;
  return addNotes(userinfo, port);
}

function readTarget(target: string, hops: number): Verdict {
  if (hops > MAX_HOPS) return refusal('invalid', 'too_many_redirectors');
  const text = target.trim();
  const isWeb = isWebScheme(readScheme(text) ?? 'https');
  if (!isWeb || parseLink(text).kind === 'refused') {
    return refusal('invalid', 'redirector_target_not_http');
  }
  return readLink(text, hops);
}

function readPlace(link: Link): Verdict {
  const listed = findHost(link.host);
  return listed === undefined ? judgeUnlistedHost(link) : readListed(link, listed);
}

function readListed(link: Link, listed: ListedHost): Verdict {
  const rules = findLinkRules(listed.slug);
  if (rules === undefined) return refusal('unsupported', 'not_an_account_page', listed.slug);
  const reading = readPath(pathOf(link, listed.slug));
  if (reading.kind === 'unreadable') return refusal('invalid', reading.warning, listed.slug);
  const verdict = matchRules(rules, {
    host: link.host,
    group: listed.group,
    hostGroups: listed.groups,
    path: reading.path,
    query: link.url.searchParams,
    fragment: link.url.hash.slice(1),
  });
  return withNotes(verdict, reading.notes);
}

/** Before 2012 these platforms wrote x.com/#!/name. */
function pathOf({ url, pathname }: Link, slug: string): string {
  const isHashBang = HASH_BANG_PLATFORMS.has(slug) && url.hash.startsWith('#!/');
  return isHashBang ? (url.hash.slice(2).split('?')[0] ?? pathname) : pathname;
}
