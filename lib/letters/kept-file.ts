import { z } from 'zod';

/** Bytes that a letter shows or carries: where they are kept, and what they must be. */
export const KeptFileSchema = z.strictObject({
  key: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
});

export type KeptFile = z.infer<typeof KeptFileSchema>;
