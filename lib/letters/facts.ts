import { z } from 'zod';
import { TeguranError } from '#errors.ts';
import { ALL_KINDS } from '#law/kind.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';
import { IssuerSchema } from './issuer-register.ts';
import { KeptFileSchema } from './kept-file.ts';
import { RincianSchema } from './rincian.ts';
import { SignatorySchema } from './signatory.ts';

const Text = z.string().trim().min(1);
const Pixels = z.number().int().positive();

/** One flagged account as the letter shows it. */
export const ItemFactsSchema = z.strictObject({
  itemNo: z.number().int().positive(),
  kind: Text,
  idType: Text,
  id: Text,
  accountId: Text.nullable(),
  stableId: Text.nullable(),
  akun: Text,
  displayName: Text.nullable(),
  canonicalUrl: Text,
  sourceText: Text,
  uraian: Text,
  goodsType: Text.nullable(),
  price: Text.nullable(),
  foundAt: Text.nullable(),
  capturedAt: Text.nullable(),
  evidence: z.array(
    z.strictObject({
      name: Text,
      sha256: Text.nullable(),
      /** The copy that a page shows, and where it is kept. */
      print: KeptFileSchema.extend({ width: Pixels, height: Pixels }).nullable(),
    }),
  ),
  tindakan: Text,
});

const PointSchema = z.strictObject({
  id: Text,
  kalimat: Text,
  english: Text,
  provisionIds: z.array(Text),
});

/** Everything that one letter says; templates print nothing that is not here. */
export const LetterFactsSchema = z
  .strictObject({
    kind: z.enum(ALL_KINDS),
    /** Both null in a concept; fixed at approval. */
    nomor: Text.nullable(),
    tanggal: z.iso.date().nullable(),
    /** The day on which the law was resolved. */
    hukumPer: z.iso.date(),
    /** The last day that the text may bear: after it other law, names or mandates hold. */
    berlakuSampai: z.iso.date().nullable(),
    sifat: Text,
    hal: Text,
    halInggris: Text,
    issuer: IssuerSchema,
    penandaTangan: SignatorySchema,
    platform: z.strictObject({ slug: Text, nama: Text }),
    /** The legal entity behind the platform, also when the letter goes to a ministry. */
    penyelenggara: Text,
    tujuan: z.strictObject({
      jabatan: Text,
      /** For the courtesy translation; without it the office keeps its own name there. */
      jabatanInggris: Text.optional(),
      entitas: Text,
      alamat: z.array(Text).min(1),
    }),
    tembusan: z.array(Text).min(1),
    /** From the first finding to the last; null when no finding has a day. */
    periode: z.strictObject({ awal: z.iso.date(), akhir: z.iso.date() }).nullable(),
    items: z.array(ItemFactsSchema).min(1),
    rincian: RincianSchema,
    /** What the letter takes from the law; a pencabutan takes nothing. */
    points: z.array(PointSchema),
    /** What is said to each reason of a refusal; empty in every other kind. */
    jawaban: z.array(
      z.strictObject({ jenis: z.enum(REFUSAL_IDS), kalimat: z.array(PointSchema).min(1) }),
    ),
    analysis: z.array(
      z.strictObject({
        judul: Text,
        uraian: Text,
        provisions: z
          .array(
            z.strictObject({
              provisionId: Text,
              citation: Text,
              quote: Text.nullable(),
              penerapan: Text,
            }),
          )
          .min(1),
      }),
    ),
    citations: z.array(
      z.strictObject({
        provisionId: Text,
        regulationId: Text,
        text: Text,
        status: Text,
        sourceUrl: Text,
      }),
    ),
    registerVersion: Text,
    issuersVersion: Text,
    templateVersion: Text,
    rulesVersion: Text,
    verification: z.strictObject({ code: Text, url: Text }),
    tandaTangan: z.enum(['uji', 'kms', 'bsre']),
  })
  .refine(({ kind, rincian }) => kind === rincian.kind, { path: ['rincian', 'kind'] })
  .superRefine((facts, context) => {
    for (const part of ['points', 'analysis', 'citations'] as const) {
      const lacks = facts[part].length === 0;
      if (lacks === (facts.kind === 'pencabutan')) continue;
      const message = lacks ? 'law is missing' : 'cites law without need';
      context.addIssue({ code: 'custom', path: [part], message });
    }
  });

export type LetterFacts = z.infer<typeof LetterFactsSchema>;
export type ItemFacts = z.infer<typeof ItemFactsSchema>;

/** Each account or listing of a letter by what identifies it, in the order of the annex. */
export function accountsOf({ platform, items }: LetterFacts): string[] {
  return items.map(({ kind, idType, id }) => `${platform.slug}:${kind}:${idType}:${id}`);
}

/** Facts that are whole; an empty one is named by its path. */
export function parseFacts(value: unknown): LetterFacts {
  const parsed = LetterFactsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new TeguranError('TEMPLATE_FIELD_MISSING', { field }, { cause: parsed.error });
}
