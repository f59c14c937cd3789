import { z } from '@hono/zod-openapi';

const MOST = 200;
const USUAL = 100;
const LONGEST = 2_000;

/** How much of a list a program takes at a time, and where it goes on. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).openapi({
    description: 'Isi satu halaman paling banyak; halaman dapat memuat lebih sedikit',
  }),
  lanjut: z
    .string()
    .max(LONGEST)
    .optional()
    .openapi({ description: '`next` dari halaman sebelumnya; tanpa ini, halaman pertama' })
    .transform((next) => next ?? null),
});

/** Beside the rows of a page. */
export const next = z.string().nullable().openapi({
  description: 'Diberikan sebagai `lanjut` untuk halaman berikutnya; null pada halaman terakhir',
});
