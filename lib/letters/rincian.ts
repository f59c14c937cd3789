// What each kind of letter must know beyond the items: required facts, typed per kind.
import { z } from 'zod';
import { TeguranError } from '#errors.ts';
import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';
import { REFUSAL_IDS } from '#law/refusals.ts';
import { ALASAN_PENCABUTAN } from './alasan-pencabutan.ts';
import { KeptFileSchema } from './kept-file.ts';
import { tanggalWib } from './tanggal.ts';

const Text = z.string().trim().min(1);
const Instant = z.iso.datetime({ offset: true });
/** A cross check must not trip over a value that its own field has already refused. */
const isInstant = (text: string) => !Number.isNaN(Date.parse(text));
const Count = z.number().int().nonnegative();

/** What shows the receipt: the answer of the mail server, a reply, a signed slip. */
const Terima = z.strictObject({ bukti: Text, pada: Instant });

/** A letter that another one names; of some nobody knows whether they were received. */
const SuratDirujukSchema = z
  .strictObject({
    jenis: z.enum(LETTER_KINDS),
    nomor: Text,
    tanggal: z.iso.date(),
    hal: Text,
    kirim: z.strictObject({ melalui: Text, pada: Instant }),
    terima: Terima.nullable(),
    jumlah: z.number().int().positive(),
    /** The signed letter itself; none for a letter that is not on record here. */
    salinan: KeptFileSchema.nullable().default(null),
  })
  .refine(({ kirim, terima }) => !terima || Date.parse(kirim.pada) <= Date.parse(terima.pada), {
    message: 'received before it was sent',
    path: ['terima', 'pada'],
  })
  .refine(({ kirim, tanggal }) => !isInstant(kirim.pada) || tanggal <= tanggalWib(kirim.pada), {
    message: 'sent before it was dated',
    path: ['kirim', 'pada'],
  });
export type SuratDirujuk = z.infer<typeof SuratDirujukSchema>;

/** A letter on record: what it was, how and when it was sent, how and when it was received. */
export const SuratTerdahuluSchema = SuratDirujukSchema.safeExtend({ terima: Terima });
export type SuratTerdahulu = z.infer<typeof SuratTerdahuluSchema>;

/** A second look at every account that the earlier letter named. */
const PemeriksaanSchema = z.strictObject({ pada: Instant, tidakDapatDiakses: Count });

const Penolakan = z.strictObject({
  bentuk: z.enum(['surat', 'surat elektronik']),
  nomor: Text.nullable(),
  tanggal: z.iso.date(),
});

/** What a ministry is told of a refusal: the answer, and its reason in a few words. */
const PenolakanRingkas = z.strictObject({
  ...Penolakan.shape,
  ringkasan: Text,
  ringkasanInggris: Text,
});

const AlasanSchema = z.strictObject({
  jenis: z.enum(REFUSAL_IDS),
  /** What the platform said: its very words, or a fair summary of them. */
  pernyataan: Text,
  pernyataanInggris: Text,
  bentuk: z.enum(['kutipan', 'ringkasan']),
  /** Where it said so; kept in the file, not printed. */
  sumber: Text,
});

const Salinan = z.strictObject({ url: z.url({ protocol: /^https$/ }), sampai: z.iso.date() });

const Acara = z
  .strictObject({
    mulai: Instant,
    zona: z.enum(['WIB', 'WITA', 'WIT']),
    tempat: Text.nullable(),
    tautan: z.url({ protocol: /^https$/ }).nullable(),
    pimpinan: Text,
    pimpinanInggris: Text,
    konfirmasi: z.iso.date(),
  })
  .refine(({ tempat, tautan }) => tempat !== null || tautan !== null, { path: ['tempat'] });

const PencabutanSchema = z
  .strictObject({
    kind: z.literal('pencabutan'),
    surat: SuratDirujukSchema,
    /** From when on the letter stands for nothing. */
    sejak: Instant,
    alasan: z.enum(ALASAN_PENCABUTAN),
    /** The officer's own words; may be left out where the reason says enough. */
    keterangan: Text.nullable(),
    /** Whether a corrected letter follows. */
    ralat: z.boolean(),
    /** The office that wrote the letter, where another one succeeded it. */
    penerbitAsal: z.strictObject({ nama: Text, namaInggris: Text }).nullable().default(null),
    /** Whom the letter was addressed to, where somebody else or another mailbox is told. */
    tujuanAsal: z.strictObject({ kepada: Text, surel: Text.nullable() }).nullable().default(null),
  })
  .refine(({ alasan, keterangan }) => alasan !== 'lain' || keterangan !== null, {
    message: 'a reason of its own needs words of its own',
    path: ['keterangan'],
  });

/** More points than this push the body past its two pages. */
const MAX_ALASAN = 3;

export const RINCIAN = {
  permintaan: z.strictObject({ kind: z.literal('permintaan') }),
  teguran: z.strictObject({
    kind: z.literal('teguran'),
    surat: SuratTerdahuluSchema,
    tenggatBerakhir: Instant,
    pemeriksaan: PemeriksaanSchema,
    /** The platform's answer that did not settle the matter; null when there was none. */
    jawaban: z.strictObject({ rujukan: Text, rujukanInggris: Text }).nullable(),
  }),
  sanggahan: z.strictObject({
    kind: z.literal('sanggahan'),
    surat: SuratTerdahuluSchema,
    penolakan: Penolakan,
    alasan: z.array(AlasanSchema).min(1).max(MAX_ALASAN),
  }),
  undangan: z.strictObject({
    kind: z.literal('undangan'),
    surat: SuratTerdahuluSchema,
    acara: Acara,
  }),
  'rujukan-komdigi': z.strictObject({
    kind: z.literal('rujukan-komdigi'),
    surat: z.array(SuratTerdahuluSchema).min(1),
    pemeriksaan: PemeriksaanSchema,
    penolakan: PenolakanRingkas.nullable(),
    salinan: Salinan,
  }),
  'rujukan-kemendag': z.strictObject({
    kind: z.literal('rujukan-kemendag'),
    surat: z.array(SuratTerdahuluSchema).min(1),
    pemeriksaan: PemeriksaanSchema,
    penolakan: PenolakanRingkas.nullable(),
    salinan: Salinan,
  }),
  pencabutan: PencabutanSchema,
} as const;

export const RincianSchema = z.discriminatedUnion('kind', [
  RINCIAN.permintaan,
  RINCIAN.teguran,
  RINCIAN.sanggahan,
  RINCIAN.undangan,
  RINCIAN['rujukan-komdigi'],
  RINCIAN['rujukan-kemendag'],
  RINCIAN.pencabutan,
]);

export type Rincian = z.infer<typeof RincianSchema>;
export type Pencabutan = Extract<Rincian, { kind: 'pencabutan' }>;
/** What people and the record say of a revocation; the rest follows from the two letters. */
export type PencabutanGiven = Omit<Pencabutan, 'penerbitAsal' | 'tujuanAsal'>;

/** What follow-ups to several platforms must know, by platform; the first gap is named by its path. */
export function parseRincianByPlatform(value: unknown): Readonly<Record<string, Rincian>> {
  const parsed = z.record(z.string(), RincianSchema).safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new TeguranError('TEMPLATE_FIELD_MISSING', { field }, { cause: parsed.error });
}

/** The kind whose authority a letter rests on: a pencabutan rests on that of the letter it takes back. */
export function kindBehind(rincian: Rincian): LetterKind {
  return rincian.kind === 'pencabutan' ? rincian.surat.jenis : rincian.kind;
}

/** An earlier letter came from, and went to, offices that are named as on its own day. */
export function formerNames(rincian: Rincian): readonly string[] {
  if (rincian.kind !== 'pencabutan') return [];
  const { penerbitAsal, tujuanAsal } = rincian;
  return [penerbitAsal?.nama, tujuanAsal?.kepada].filter((name) => name !== undefined);
}

/** The letters that one refers to; none for a first request. */
export function suratTerdahulu(rincian: Rincian): readonly SuratDirujuk[] {
  if (rincian.kind === 'permintaan') return [];
  return 'nomor' in rincian.surat ? [rincian.surat] : rincian.surat;
}
