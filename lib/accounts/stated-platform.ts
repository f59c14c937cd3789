import { recognisePlatform } from '#platforms/recognise-platform.ts';
import type { RowView } from './row-view.ts';

export type StatedPlatform =
  | { readonly kind: 'known'; readonly slug: string; readonly text: string }
  | { readonly kind: 'website' }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'none' };

const WEBSITE = /^(?:situs(?: web)?|website|web|laman|toko (?:daring|online) mandiri)$/iu;

/** What the row itself says about its platform; a sheet named after one speaks for its rows. */
export function statedPlatform(view: RowView): StatedPlatform {
  const text = view.text('platform').trim();
  if (text !== '') {
    const slug = recognisePlatform(text);
    if (slug !== null) return { kind: 'known', slug, text };
    return WEBSITE.test(text) ? { kind: 'website' } : { kind: 'unknown', text };
  }
  const slug = view.sheet === '' ? null : recognisePlatform(view.sheet);
  return slug === null ? { kind: 'none' } : { kind: 'known', slug, text: view.sheet };
}

/** TikTok's shop lives on Tokopedia's hosts, so officers write either name for it. */
const NEIGHBOURS = new Set(['tiktok', 'tiktok_shop', 'tokopedia']);

export function areNeighbours(stated: string, found: string): boolean {
  return NEIGHBOURS.has(stated) && NEIGHBOURS.has(found);
}
