import { findPlatform } from './directory.ts';

interface Tenure {
  readonly entity: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Services that changed hands: a letter goes to whoever ran the service on its day. */
const CHANGED: ReadonlyMap<string, readonly Tenure[]> = new Map([
  [
    'tiktok_shop',
    [
      { entity: 'TikTok Pte. Ltd.', from: null, until: '2024-03-26' },
      { entity: 'PT Tokopedia', from: '2024-03-27', until: null },
    ],
  ],
]);

const ADDRESSED = new Set(['addressee', 'pse_registrant']);

/** The legal entities that a letter about a platform may be addressed to on a day. */
export function entitiesOn(slug: string, day: string): string[] {
  const changed = CHANGED.get(slug);
  if (changed) {
    return changed
      .filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))
      .map(({ entity }) => entity);
  }
  const entities = findPlatform(slug)?.legalEntities ?? [];
  // The directory joins two names with a slash where it is not settled which one holds the service.
  return entities
    .filter(({ role }) => ADDRESSED.has(role))
    .flatMap(({ name }) => name.split(' / '));
}
