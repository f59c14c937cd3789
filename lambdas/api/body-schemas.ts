import { z } from '@hono/zod-openapi';
import { HAND_CHANNELS } from '#cases/channel.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { ALASAN_PENCABUTAN } from '#letters/alasan-pencabutan.ts';
import { LastAnswer } from './answer-schemas.ts';
import { Sha256 } from './schema.ts';

export const NewBatch = z
  .object({
    fileName: z.string().min(1).max(200),
    kind: z.enum(LETTER_KINDS).default('permintaan'),
    issuer: z.string().min(1).max(80).optional(),
    tindakLanjut: z
      .record(
        z.string().max(40),
        z.object({
          surat: z.array(z.string().max(120)).min(1).max(10),
          keterangan: z.record(z.string(), z.any()).default({}),
        }),
      )
      .optional()
      .openapi({
        description:
          'Untuk surat lanjutan, menurut platform: surat terdahulu (letterId) dan keterangan yang hanya diketahui orang, seperti waktu pemeriksaan ulang',
      }),
  })
  .openapi('BerkasBaru');

const NamedDraft = z.object({ letterId: z.string(), sha256: Sha256 });
const MOST_LETTERS = 200;

export const NamedLetters = z
  .object({
    letters: z
      .array(
        NamedDraft.extend({
          tujuanSha256: Sha256.openapi({
            description: 'Sidik tujuan (saluran, alamat, dan tembusan surel) yang dilihat',
          }),
        }),
      )
      .min(1)
      .max(MOST_LETTERS),
  })
  .openapi('SuratBerhash');

export const Submission = z
  .object({
    letters: z.array(NamedDraft).min(1).max(MOST_LETTERS),
    /** The drafter states that whatever asked for a second look has had it. */
    secondLook: z.boolean().default(false),
  })
  .openapi('Pengajuan');

export const Reason = z.object({ reason: z.string().max(2000) }).openapi('Alasan');

export const SettingAside = Reason.extend({ after: LastAnswer }).openapi('Penyisihan');

export const Withdrawal = Reason.extend({
  alasan: z.enum(ALASAN_PENCABUTAN).default('lain').openapi({
    description:
      'Alasan yang dicetak dalam surat pencabutan bila surat sudah atau mungkin terkirim',
  }),
  ralat: z.boolean().default(false).openapi({ description: 'Surat yang diperbaiki akan menyusul' }),
}).openapi('Penarikan');

export const HandIn = z
  .object({
    at: z.iso.datetime({ offset: true }),
    channel: z.enum(HAND_CHANNELS),
    receiptNo: z.string().trim().min(1).max(120).nullable().default(null),
    receiptSha256: Sha256.nullable().default(null),
  })
  .openapi('Penyampaian');

export const Exclusions = z
  .object({
    draftSha256: Sha256.optional().openapi({
      description: 'Sidik konsep yang dilihat; wajib bila ada temuan yang dikecualikan',
    }),
    exclude: z
      .array(z.object({ itemNo: z.number().int().positive(), reason: z.string().max(2000) }))
      .max(2000)
      .default([]),
    pencabutan: z
      .object({
        alasan: z.enum(ALASAN_PENCABUTAN),
        keterangan: z.string().trim().min(1).max(2000).nullable(),
        ralat: z.boolean(),
      })
      .optional()
      .openapi({
        description:
          'Hanya untuk surat pencabutan; temuan yang dikecualikan darinya tetap diminta oleh surat terdahulu',
      }),
  })
  .refine(({ exclude, draftSha256 }) => exclude.length === 0 || draftSha256 !== undefined, {
    path: ['draftSha256'],
    message: 'numbers mean a draft: name it',
  })
  .openapi('Pengecualian');
