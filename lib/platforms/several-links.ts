import { parseLink } from './parse-link.ts';
import { carriesLinkInPath } from './unwrap-redirector.ts';

/** True if one cell holds more than one link; a link inside a query value belongs to the first. */
export function hasSeveralLinks(text: string): boolean {
  const starts = [...text.matchAll(/https?:[/\\]{2}/gi)].filter(
    ({ index }) => !isQueryValue(text.slice(0, index)),
  );
  if (starts.length < 2) return false;
  return text.includes(' ') || starts.length > 2 || !isCarrier(text);
}

function isQueryValue(before: string): boolean {
  const token = before.slice(before.lastIndexOf(' ') + 1);
  return token.includes('?') && /[=/]$/.test(token);
}

function isCarrier(text: string): boolean {
  const parsed = parseLink(text);
  return parsed.kind === 'link' && carriesLinkInPath(parsed.link.host, parsed.link.url);
}
