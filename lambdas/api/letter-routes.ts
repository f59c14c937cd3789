import { createRoute, z } from '@hono/zod-openapi';
import { findLetter } from '#cases/move-letter.ts';
import { TeguranError } from '#errors.ts';
import type { ApiCases } from '#runtime/wire-api.ts';
import type { App } from './app.ts';
import { requirePermission } from './context.ts';
import { fileOf, LETTER_FILES } from './letter-file.ts';
import { next, PageQuery } from './page-query.ts';
import { problemAnswers } from './problem-schemas.ts';
import { jsonOf } from './schema.ts';
import { sendStored } from './send-stored.ts';
import { LetterView } from './view-schemas.ts';
import { viewLetter } from './views.ts';

const params = z.object({ letterId: z.string() });

const showLetter = createRoute({
  method: 'get',
  path: '/surat/{letterId}',
  summary: 'Satu surat beserta riwayat dan kejadian surelnya',
  request: { params },
  responses: {
    200: jsonOf(
      z.object({ letter: LetterView, log: z.array(z.any()), events: z.array(z.any()) }),
      'Surat, riwayat, dan kejadian surel',
    ),
    ...problemAnswers,
  },
});

const listByPlatform = createRoute({
  method: 'get',
  path: '/platform/{slug}/surat',
  summary:
    'Surat-surat kepada satu platform, yang terakhir ditulis lebih dahulu, halaman demi halaman',
  request: { params: z.object({ slug: z.string() }), query: PageQuery },
  responses: {
    200: jsonOf(z.object({ letters: z.array(LetterView), next }), 'Surat'),
    ...problemAnswers,
  },
});

const download = createRoute({
  method: 'get',
  path: '/surat/{letterId}/{file}',
  summary: 'Mengunduh naskah, lampiran, atau surel',
  request: { params: z.object({ letterId: z.string(), file: z.enum(LETTER_FILES) }) },
  responses: {
    200: { description: 'Isi berkas; tajuk x-sha256 menyebut sidiknya' },
    302: { description: 'Berkas di atas 4 MB: tautan ke penyimpanan, berlaku satu menit' },
    ...problemAnswers,
  },
});

export function addLetterRoutes(app: App, cases: ApiCases): void {
  app.openapi(showLetter, async (c) => {
    requirePermission(c, 'read');
    const letter = await findLetter(cases.letters, c.req.valid('param').letterId);
    const events = await cases.mailJournal.events(letter.letterId);
    const shown = events.map(({ raw, ...event }) => event);
    return c.json({ letter: viewLetter(letter), log: [...letter.log], events: shown }, 200);
  });
  app.openapi(listByPlatform, async (c) => {
    requirePermission(c, 'read');
    const { limit, lanjut } = c.req.valid('query');
    const list = { by: 'platform', platform: c.req.valid('param').slug } as const;
    const page = await cases.letters.page(list, limit, lanjut);
    return c.json({ letters: page.rows.map(viewLetter), next: page.next }, 200);
  });
  app.openapi(download, async (c) => {
    requirePermission(c, 'read');
    const { letterId, file } = c.req.valid('param');
    const letter = await findLetter(cases.letters, letterId);
    const { bucket, stored, contentType } = fileOf(letter, file);
    if (!stored) throw new TeguranError('FILE_NOT_YET', { letterId, file });
    const disposition = `attachment; filename="${letterId}-${file}"`;
    return sendStored(c, cases, { bucket, stored }, { contentType, disposition });
  });
}
