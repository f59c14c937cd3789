import { z } from 'zod';
import { findHost } from './find-host.ts';
import data from './platform-names.json' with { type: 'json' };
import { findLinkRules, labelPrefixes, platformSlugs } from './rulebook.ts';

const file = z
  .object({
    version: z.string(),
    names: z.record(z.string(), z.array(z.string())),
    filler: z.array(z.string()),
  })
  .parse(data);

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const squash = (text: string) => words(text).join('');

const slugByName: ReadonlyMap<string, string> = new Map(
  [
    ...platformSlugs.map((slug) => [slug, [slug]] as const),
    ...Object.entries(labelPrefixes),
    ...Object.entries(file.names),
  ].flatMap(([slug, names]) => names.map((name) => [squash(name), slug] as const)),
);

const fillers = file.filler.map((filler) => words(filler).join(' '));

/** The platform that a word of a list means ("IG", "Insta gram", "tokped"); null if none or more than one. */
export function recognisePlatform(text: string): string | null {
  const host = findHost(text.trim().toLowerCase());
  if (host !== undefined && findLinkRules(host.slug) !== undefined) return host.slug;
  return slugByName.get(squash(text)) ?? slugByName.get(squash(withoutFiller(text))) ?? null;
}

function withoutFiller(text: string): string {
  let rest = ` ${words(text).join(' ')} `;
  for (const filler of fillers) rest = rest.replace(` ${filler} `, ' ');
  return rest;
}
