import { checkHandle } from './check-handle.ts';
import { fillTemplate, type Groups } from './fill-template.ts';
import type { LinkRules, Rule } from './rulebook.ts';
import { note, refusal, type Verdict, withNotes } from './verdict.ts';

/** A readable link on a listed host, taken apart. */
export interface Place {
  readonly host: string;
  readonly group: string;
  readonly hostGroups: Groups;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fragment: string;
}

/** Applies the rules of one platform in order; the first that fits decides. */
export function matchRules(platform: LinkRules, place: Place): Verdict {
  for (const rule of platform.rules) {
    if (rule.data.hosts !== place.group) continue;
    const groups = readGroups(rule, place);
    const verdict = groups === null ? null : applyRule(platform, rule, groups);
    if (verdict !== null) return verdict;
  }
  return refusal('unsupported', 'not_an_account_page', platform.slug);
}

function readGroups(rule: Rule, place: Place): Groups | null {
  const path = rule.path.exec(place.path);
  if (path === null) return null;
  const matches = [path];
  for (const [name, pattern] of rule.query) {
    const match = pattern.exec(place.query.get(name) ?? '');
    if (match === null) return null;
    matches.push(match);
  }
  if (rule.fragment !== undefined) {
    const match = rule.fragment.exec(place.fragment);
    if (match === null) return null;
    matches.push(match);
  }
  const named = Object.assign(
    { host: place.host },
    place.hostGroups,
    ...matches.map((m) => m.groups),
  );
  return Object.fromEntries(
    Object.entries(named).filter(([, value]) => value !== undefined),
  ) as Groups;
}

function applyRule(platform: LinkRules, rule: Rule, groups: Groups): Verdict | null {
  const { not_reserved: reservable, validate = {} } = rule.data;
  const word = reservable === undefined ? undefined : groups[reservable];
  if (word !== undefined && platform.reserved.has(word.toLowerCase())) {
    return refusal('unsupported', 'not_an_account_page', platform.slug);
  }
  const handles: Record<string, string> = {};
  let weak = false;
  for (const name of Object.keys(validate)) {
    const raw = groups[name];
    if (raw === undefined || platform.handle === undefined) continue;
    const check = checkHandle(platform.handle, raw);
    if (check.kind === 'invalid') return refusal('invalid', check.warning, platform.slug);
    weak ||= check.kind === 'weak';
    handles[name] = check.handle;
  }
  const verdict = buildVerdict(platform.slug, rule, { ...groups, ...handles });
  return verdict !== null && weak ? withNotes(verdict, note('handle_weak', true)) : verdict;
}

function buildVerdict(slug: string, { data }: Rule, groups: Groups): Verdict | null {
  const id = fillTemplate(data.id_template, groups, 'text');
  const canonicalUrl = fillTemplate(data.url_template, groups, 'url');
  const accountId = fillTemplate(data.account_template ?? '', groups, 'text');
  // A phone number with an impossible count of digits: the next rule may know better.
  if (id === null || canonicalUrl === null || accountId === null) return null;
  const platform = data.platform === undefined ? slug : data.platform;
  const dedupeKey =
    data.dedupe_template === undefined
      ? `${platform ?? 'shortlink'}:${data.kind}:${id}`
      : fillTemplate(data.dedupe_template, groups, 'text');
  return {
    status: data.status,
    platform,
    kind: data.kind,
    id,
    idType: data.id_type,
    accountId: accountId === '' ? null : accountId,
    canonicalUrl,
    dedupeKey,
    warnings: data.warn === undefined ? [] : [data.warn],
    rule: data.rule,
  };
}
