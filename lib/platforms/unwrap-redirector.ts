import { type Redirector, redirectors } from './rulebook.ts';
import type { Notes } from './verdict.ts';

export interface Unwrapped {
  readonly target: string;
  readonly notes: Notes;
}

/** The link that a redirector carries; null if the URL is no redirector or carries nothing. */
export function unwrapRedirector(host: string, url: URL): Unwrapped | null {
  for (const redirector of redirectors) {
    if (!redirector.matchesHost(host)) continue;
    const target = readTarget(redirector, url);
    if (target === null) continue;
    const warnings = ['redirector_unwrapped'];
    if (redirector.warning !== undefined) warnings.push(redirector.warning);
    return { target, notes: { warnings, review: redirector.review } };
  }
  return null;
}

/** True if the rest of the path is itself a link, as in an archived copy. */
export function carriesLinkInPath(host: string, url: URL): boolean {
  return redirectors.some(
    ({ matchesHost, pathUnwrap }) => matchesHost(host) && pathUnwrap?.test(url.pathname) === true,
  );
}

function readTarget(redirector: Redirector, url: URL): string | null {
  if (redirector.path?.test(url.pathname) === false) return null;
  const { pathUnwrap } = redirector;
  if (pathUnwrap !== undefined) {
    const rest = pathUnwrap.exec(url.pathname)?.groups?.['rest'];
    // The query of an archived copy belongs to the page that was archived.
    return rest === undefined ? null : rest + url.search;
  }
  const target = redirector.params.map((name) => url.searchParams.get(name)).find(Boolean) ?? null;
  return target === null ? null : makeAbsolute(target, redirector.relativeTo);
}

function makeAbsolute(target: string, base: string | undefined): string {
  return base !== undefined && target.startsWith('/') && URL.canParse(target, base)
    ? new URL(target, base).href
    : target;
}
