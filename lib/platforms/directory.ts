import { z } from 'zod';
import data from './platforms.json' with { type: 'json' };

// The part of platforms.json that says who runs a platform; links are the business of rulebook.ts.

const legalEntitySchema = z.object({
  name: z.string(),
  role: z.string(),
  country: z.string().nullable(),
  confidence: z.string(),
});

const platformSchema = z.object({
  slug: z.string(),
  name: z.string(),
  service: z.enum(['media sosial', 'lokapasar']),
  operator_group: z.string().nullable(),
  legal_entities: z.array(legalEntitySchema),
});

export interface Platform {
  readonly slug: string;
  readonly name: string;
  /** What it is in the eyes of the law on electronic trade. */
  readonly service: 'media sosial' | 'lokapasar';
  readonly operatorGroup: string | null;
  readonly legalEntities: readonly z.infer<typeof legalEntitySchema>[];
}

const platforms: readonly Platform[] = z
  .object({ platforms: z.array(platformSchema) })
  .parse(data)
  .platforms.map(({ slug, name, service, operator_group, legal_entities }) => ({
    slug,
    name,
    service,
    operatorGroup: operator_group,
    legalEntities: legal_entities,
  }));

const bySlug = new Map(platforms.map((platform) => [platform.slug, platform]));

export function findPlatform(slug: string): Platform | undefined {
  return bySlug.get(slug);
}

export function listPlatforms(): readonly Platform[] {
  return platforms;
}
