import { z } from '@hono/zod-openapi';

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'bukan SHA-256')
  .openapi('Sha256');

export function jsonOf<S extends z.ZodType>(schema: S, description: string) {
  return { content: { 'application/json': { schema } }, description };
}
