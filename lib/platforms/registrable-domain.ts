import { z } from 'zod';
import data from './public-suffixes.json' with { type: 'json' };

// Not the whole Public Suffix List: two-level country registries by rule, hosting services by name.
// A host with an unknown suffix keeps too little of its name, so the source text is always printed beside it.
const suffixes = z
  .object({
    version: z.string(),
    second_level: z.array(z.string()),
    second_level_of: z.record(z.string().length(2), z.array(z.string())),
    hosting: z.array(z.string()),
  })
  .parse(data);

const secondLevel = new Set(suffixes.second_level);
const hosting = new Set(suffixes.hosting);

/** The part of a host that one person registered: a tenant of a hosting service counts as one. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const suffixLength = publicSuffixLength(labels);
  return labels.slice(-(suffixLength + 1)).join('.');
}

function publicSuffixLength(labels: readonly string[]): number {
  for (const length of [3, 2]) {
    if (hosting.has(labels.slice(-length).join('.'))) return length;
  }
  const [second = '', top = ''] = labels.slice(-2);
  const isCountry = top.length === 2;
  const local = suffixes.second_level_of[top] ?? [];
  return isCountry && (secondLevel.has(second) || local.includes(second)) ? 2 : 1;
}
