import { z } from 'zod';

// The shape of platforms.json as far as links are concerned; the directory part is in directory-schema.ts.

const anchored = z
  .string()
  .refine((pattern) => pattern.startsWith('^') && pattern.endsWith('$'), 'pattern is not anchored');

const KINDS = [
  'profile',
  'post',
  'video',
  'story',
  'product',
  'shop',
  'group',
  'channel',
  'shortlink',
  'site',
] as const;

export const ruleSchema = z.object({
  rule: z.string(),
  hosts: z.string(),
  path: anchored,
  query: z.record(z.string(), anchored).optional(),
  fragment: anchored.optional(),
  kind: z.enum(KINDS),
  id_type: z.string(),
  id_template: z.string(),
  url_template: z.string(),
  account_template: z.string().nullish(),
  dedupe_template: z.string().optional(),
  status: z.enum(['ok', 'review', 'needs_resolution']),
  platform: z.string().nullish(),
  validate: z.record(z.string(), z.literal('handle')).optional(),
  not_reserved: z.string().optional(),
  warn: z.string().optional(),
});

export const handleSchema = z.object({
  regex: anchored,
  weak_regex: anchored.optional(),
  flags: z.enum(['u']).optional(),
  normalise: z.array(z.enum(['strip_at', 'lower', 'upper', 'nfc', 'phone_e164_digits'])),
  note: z.string().optional(),
});

const platformRedirectorSchema = z.object({
  hosts: z.string(),
  path: anchored.optional(),
  param: z.string(),
  relative_to: z.url().optional(),
});

const genericRedirectorSchema = z.object({
  host_pattern: anchored,
  path: anchored.optional(),
  param: z.array(z.string()).optional(),
  path_unwrap: anchored.optional(),
  warn: z.string().optional(),
  status_at_least: z.literal('review').optional(),
});

const platformRulesSchema = z.object({
  slug: z.string().regex(/^[a-z_]+$/),
  hosts: z.record(z.string(), z.array(z.string()).min(1)),
  redirectors: z.array(platformRedirectorSchema).optional(),
  reserved: z.array(z.string()),
  handle: handleSchema.nullable(),
  rules: z.array(ruleSchema),
});

export const ruleFileSchema = z.object({
  version: z.string(),
  generic_redirectors: z.array(genericRedirectorSchema),
  generic_shorteners: z.object({ hosts: z.array(z.string()) }),
  label_prefixes: z.record(z.string(), z.array(z.string())),
  handle_url: z.record(z.string(), z.string().includes('{h}')),
  platforms: z.array(platformRulesSchema),
});

export type RuleData = z.infer<typeof ruleSchema>;
export type HandleData = z.infer<typeof handleSchema>;
