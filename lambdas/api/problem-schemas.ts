import { z } from '@hono/zod-openapi';
import { jsonOf } from './schema.ts';

export const Problem = z
  .object({
    code: z.string(),
    message: z.string(),
    facts: z.record(z.string(), z.any()).optional(),
  })
  .openapi('Masalah');

const Finding = z
  .object({
    gate: z.string(),
    code: z.string(),
    level: z.enum(['stop', 'second-look']),
    itemNo: z.number().nullable(),
    message: z.string(),
  })
  .openapi('TemuanGerbang');

export const Problems = z
  .object({
    code: z.string(),
    message: z.string(),
    problems: z.array(
      z.object({
        letterId: z.string(),
        code: z.string(),
        message: z.string(),
        state: z.string().optional(),
        findings: z.array(Finding).optional(),
      }),
    ),
  })
  .openapi('MasalahSurat');

export const problemAnswers = {
  401: jsonOf(Problem, 'Belum masuk'),
  403: jsonOf(Problem, 'Tidak berwenang'),
  404: jsonOf(Problem, 'Tidak ditemukan'),
  409: jsonOf(Problems, 'Keadaan sudah berubah'),
  422: jsonOf(Problem, 'Isian tidak sah'),
} as const;
