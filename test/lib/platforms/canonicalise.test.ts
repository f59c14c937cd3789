import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalise } from '#platforms/canonicalise.ts';
import published from './url-vectors.json' with { type: 'json' };

const vectorSchema = z.object({
  n: z.number(),
  input: z.string(),
  context: z.object({ platform: z.string() }).optional(),
  note: z.string(),
  expect: z.object({
    status: z.string(),
    platform: z.string().nullable(),
    kind: z.string().nullable(),
    id: z.string().nullable(),
    id_type: z.string().nullable(),
    account_id: z.string().nullable(),
    canonical_url: z.string().nullable(),
    dedupe_key: z.string().nullable(),
    warnings: z.array(z.string()),
  }),
  rule: z.string().nullable(),
});

const { vectors, count, must_share_dedupe_key, must_not_share_dedupe_key } = z
  .object({
    count: z.number(),
    vectors: z.array(vectorSchema),
    must_share_dedupe_key: z.record(z.string(), z.array(z.number())),
    must_not_share_dedupe_key: z.array(z.object({ a: z.number(), b: z.number(), why: z.string() })),
  })
  .parse(published);

type Vector = z.infer<typeof vectorSchema>;

const run = ({ input, context }: Vector) => canonicalise(input, context ?? {});

const keyOf = (n: number) => {
  const vector = vectors.find((one) => one.n === n);
  if (!vector) throw new Error(`no vector ${n}`);
  return run(vector).dedupeKey;
};

describe('dedupe keys', () => {
  test.each(Object.entries(must_share_dedupe_key))('%s share one', (_, numbers) => {
    const keys = new Set(numbers.map(keyOf));
    expect([...keys]).toHaveLength(1);
    expect(keys).not.toContain(null);
  });

  test.each(must_not_share_dedupe_key)('$a and $b differ: $why', ({ a, b }) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

describe('published vectors', () => {
  test('are all here', () => {
    expect(vectors).toHaveLength(count);
  });

  test.each(vectors)('$n: $note', (vector) => {
    const { input, expect: e, rule } = vector;
    expect(run(vector)).toEqual({
      input,
      status: e.status,
      platform: e.platform,
      kind: e.kind,
      id: e.id,
      idType: e.id_type,
      accountId: e.account_id,
      canonicalUrl: e.canonical_url,
      dedupeKey: e.dedupe_key,
      warnings: e.warnings,
      rule,
    });
  });
});
