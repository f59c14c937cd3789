import data from './platforms.json' with { type: 'json' };
import { type HandleData, type RuleData, ruleFileSchema } from './rule-schema.ts';

export interface Rule {
  readonly data: RuleData;
  readonly path: RegExp;
  readonly query: readonly (readonly [name: string, pattern: RegExp])[];
  readonly fragment: RegExp | undefined;
}

export interface HandleRule {
  readonly pattern: RegExp;
  readonly weakPattern: RegExp | undefined;
  readonly normalise: HandleData['normalise'];
  /** Only YouTube sets this: its handles may be written in about 75 languages. */
  readonly unicode: boolean;
}

/** The links of one platform, compiled from platforms.json. */
export interface LinkRules {
  readonly slug: string;
  readonly reserved: ReadonlySet<string>;
  readonly handle: HandleRule | undefined;
  readonly handleUrl: string | undefined;
  readonly rules: readonly Rule[];
}

/** A place that hides the real link in a parameter or in its own path. */
export interface Redirector {
  readonly matchesHost: (host: string) => boolean;
  readonly path: RegExp | undefined;
  readonly params: readonly string[];
  readonly pathUnwrap: RegExp | undefined;
  readonly relativeTo: string | undefined;
  readonly warning: string | undefined;
  readonly review: boolean;
}

const file = ruleFileSchema.parse(data);

export const rulesVersion = file.version;
export const platformSlugs = file.platforms.map(({ slug }) => slug);
export const labelPrefixes = file.label_prefixes;
export const shortenerHosts: ReadonlySet<string> = new Set(file.generic_shorteners.hosts);

/** Host lists by platform and group; entries of a `…_pattern` group are anchored patterns. */
export const hostGroups = file.platforms.flatMap(({ slug, hosts }) =>
  Object.entries(hosts).map(([group, entries]) => ({ slug, group, entries })),
);

function compileRule(rule: RuleData): Rule {
  return {
    data: rule,
    path: new RegExp(rule.path, 'u'),
    query: Object.entries(rule.query ?? {}).map(([name, pattern]) => [name, new RegExp(pattern)]),
    fragment: rule.fragment === undefined ? undefined : new RegExp(rule.fragment),
  };
}

function compileHandle(handle: HandleData | null): HandleRule | undefined {
  if (handle === null) return undefined;
  return {
    pattern: new RegExp(handle.regex, handle.flags),
    weakPattern: handle.weak_regex === undefined ? undefined : new RegExp(handle.weak_regex),
    normalise: handle.normalise,
    unicode: handle.flags === 'u',
  };
}

const linkRules: ReadonlyMap<string, LinkRules> = new Map(
  file.platforms.map((platform) => [
    platform.slug,
    {
      slug: platform.slug,
      reserved: new Set(platform.reserved),
      handle: compileHandle(platform.handle),
      handleUrl: file.handle_url[platform.slug],
      rules: platform.rules.map(compileRule),
    },
  ]),
);

export function findLinkRules(slug: string): LinkRules | undefined {
  return linkRules.get(slug);
}

const optionalPattern = (pattern: string | undefined) =>
  pattern === undefined ? undefined : new RegExp(pattern);

const platformRedirectors = file.platforms.flatMap(({ redirectors = [], hosts }) =>
  redirectors.map((redirector): Redirector => {
    const names = new Set(hosts[redirector.hosts]);
    return {
      matchesHost: (host) => names.has(host),
      path: optionalPattern(redirector.path),
      params: [redirector.param],
      pathUnwrap: undefined,
      relativeTo: redirector.relative_to,
      warning: undefined,
      review: false,
    };
  }),
);

const genericRedirectors = file.generic_redirectors.map((redirector): Redirector => {
  const pattern = new RegExp(redirector.host_pattern);
  return {
    matchesHost: (host) => pattern.test(host),
    path: optionalPattern(redirector.path),
    params: redirector.param ?? [],
    pathUnwrap: optionalPattern(redirector.path_unwrap),
    relativeTo: undefined,
    warning: redirector.warn,
    review: redirector.status_at_least === 'review',
  };
});

export const redirectors: readonly Redirector[] = [...platformRedirectors, ...genericRedirectors];
