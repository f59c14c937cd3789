import type { Groups } from './fill-template.ts';
import { registrableDomain } from './registrable-domain.ts';
import { hostGroups } from './rulebook.ts';

/** A host that stands in the list of one platform. */
export interface ListedHost {
  readonly slug: string;
  readonly group: string;
  readonly groups: Groups;
}

const PATTERN_SUFFIX = '_pattern';

const exact: ReadonlyMap<string, ListedHost> = new Map(
  hostGroups
    .filter(({ group }) => !group.endsWith(PATTERN_SUFFIX))
    .flatMap(({ slug, group, entries }) =>
      entries.map((host) => [host, { slug, group, groups: {} }] as const),
    ),
);

const patterns = hostGroups
  .filter(({ group }) => group.endsWith(PATTERN_SUFFIX))
  .flatMap(({ slug, group, entries }) =>
    entries.map((pattern) => ({
      slug,
      group: group.slice(0, -PATTERN_SUFFIX.length),
      pattern: new RegExp(pattern),
    })),
  );

/** Finds a host by exact name or anchored pattern; a suffix or a substring never counts. */
export function findHost(host: string): ListedHost | undefined {
  const listed = exact.get(host);
  if (listed !== undefined) return listed;
  for (const { slug, group, pattern } of patterns) {
    const match = pattern.exec(host);
    if (match !== null) return { slug, group, groups: { ...match.groups } };
  }
  return undefined;
}

/** Registrable name → platform, the platform that lists the name itself first (tokopedia.com). */
export const brandDomains: ReadonlyMap<string, string> = new Map(
  [...exact]
    .filter(([host]) => host.includes('.'))
    .map(([host, { slug }]) => ({
      domain: registrableDomain(host),
      slug,
      isWhole: registrableDomain(host) === host,
    }))
    .sort((a, b) => Number(a.isWhole) - Number(b.isWhole))
    .map(({ domain, slug }) => [domain, slug] as const),
);
