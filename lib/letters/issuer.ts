import { z } from 'zod';
import { TeguranError } from '#errors.ts';
import { SENDERS } from '#law/authority.ts';
import type { LetterKind } from '#law/kind.ts';
import data from './issuers.json' with { type: 'json' };
import { formatNomorSurat } from './nomor-surat.ts';
import { maySign, type Signatory, SignatorySchema } from './signatory.ts';

const Text = z.string().trim().min(1);

const NomorSchema = z
  .strictObject({
    pattern: Text.regex(
      /^(?=.*\{urut\})(?=.*\{tahun\})/,
      'a yearly series prints {urut} and {tahun}',
    ),
    keamanan: z.string(),
    klasifikasi: z.string(),
    kodeJabatan: z.string(),
    unit: z.string(),
    padding: z.number().int().min(0).max(8),
  })
  // A pattern that cannot print stops the program at start, not the thousandth letter.
  .refine((nomor) => formatNomorSurat(nomor, { urut: 1, tanggal: '2026-01-01' }) !== '');

/** A picture of the letterhead among the assets; the ministry gives it, nobody draws one for it. */
const EmblemSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.(?:png|jpg)$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lebarMm: z.number().positive().max(80),
  tinggiMm: z.number().positive().max(40),
  /** What it shows, for those who do not see it. */
  alt: Text,
});
export type Emblem = z.infer<typeof EmblemSchema>;

export const IssuerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Which row of the table of authority the office writes under. */
  pengirim: z.enum(SENDERS),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  /** Marks every page, mail and file as an exercise. */
  latihan: z.boolean(),
  /** True when this office sends no letter about an account without a screenshot. */
  wajibBukti: z.boolean(),
  nama: Text,
  namaInggris: Text,
  singkatan: Text,
  kop: z.strictObject({
    instansi: Text,
    unit: Text,
    alamat: Text,
    /** The letterhead of the minister's own office. */
    jabatan: Text,
    /** Beside the lines of the office. */
    logo: EmblemSchema.nullable(),
    /** Above those of the minister. */
    lambang: EmblemSchema.nullable(),
  }),
  surelDinas: Text,
  telepon: Text,
  narahubung: Text,
  narahubungInggris: Text,
  nomor: NomorSchema,
  penandaTangan: z.array(SignatorySchema).min(1),
  /** Whether this system signs, or an official does in SRIKANDI or another service of BSrE. */
  penandatanganan: z.enum(['sistem', 'bsre']),
  tembusan: z.array(Text).min(1),
  /** A requested time to act; never called a statutory one. */
  tenggat: z.strictObject({
    angka: z.number().int().positive(),
    satuan: z.enum(['hari kerja', 'jam']),
  }),
  /** Names of the page profile and paper that its letters are set on. */
  layout: z.enum(['standar']),
  paper: z.enum(['A4', 'F4-215x330', 'F4-210x330']),
});

export type Issuer = z.infer<typeof IssuerSchema>;

/** The profiles of offices, and which office goes on with the letters of one that has ended. */
export const IssuerRegisterSchema = z
  .strictObject({
    version: z.string(),
    issuers: z.array(IssuerSchema).min(1),
    /** From the id of the ended office to that of its successor; only the ministry can say so. */
    penerus: z.record(z.string(), z.string()),
  })
  .refine(({ issuers, penerus }) => Object.entries(penerus).every(follows(issuers)), {
    message: 'a successor is on record and begins later',
    path: ['penerus'],
  });
type IssuerRegister = z.infer<typeof IssuerRegisterSchema>;

/** Later each time, so no chain of successors comes back to where it began. */
function follows(issuers: readonly Issuer[]) {
  const begins = (id: string) => issuers.find((one) => one.id === id)?.validFrom;
  return ([ended, next]: readonly [string, string]) => (begins(next) ?? '') > (begins(ended) ?? '');
}

const register = IssuerRegisterSchema.parse(data);

export const { issuers, version: issuersVersion } = register;

/** The profile of an office by its id. */
export function findIssuer(id: string): Issuer {
  const issuer = issuers.find((one) => one.id === id);
  if (issuer) return issuer;
  throw new TeguranError('ISSUER_UNKNOWN', {
    issuer: id,
    known: issuers.map((one) => one.id).join(', '),
  });
}

/** The named profile, or the one that is valid on the day; an office cannot write before it existed. */
export function issuerFor(id: string | null, tanggal: string): Issuer {
  const issuer = id === null ? issuers.find((one) => isValid(one, tanggal)) : findIssuer(id);
  if (!issuer) throw new TeguranError('ISSUER_NONE_ON_DATE', { tanggal });
  if (isValid(issuer, tanggal)) return issuer;
  throw new TeguranError('ISSUER_NOT_VALID_ON_DATE', {
    issuer: issuer.id,
    tanggal,
    from: issuer.validFrom,
    until: issuer.validUntil ?? 'sekarang',
  });
}

/** The office that answers for an earlier letter on a day: its own, or the one that succeeded it. */
export function answeringIssuer(
  id: string,
  tanggal: string,
  { issuers: known, penerus }: Pick<IssuerRegister, 'issuers' | 'penerus'> = register,
): Issuer {
  const own = known.find((one) => one.id === id);
  if (own && isValid(own, tanggal)) return own;
  const next = penerus[id];
  if (next !== undefined) return answeringIssuer(next, tanggal, { issuers: known, penerus });
  throw new TeguranError('ISSUER_WITHOUT_SUCCESSOR', { issuer: id, tanggal });
}

/** Who signs a letter of this kind on this day; nobody without a mandate that holds. */
export function signatoryFor(issuer: Issuer, kind: LetterKind, tanggal: string): Signatory {
  const signatory = issuer.penandaTangan.find((one) => maySign(one, kind, tanggal));
  if (signatory) return signatory;
  throw new TeguranError('MANDATE_MISSING', { issuer: issuer.id, kind, tanggal });
}

function isValid({ validFrom, validUntil }: Issuer, tanggal: string): boolean {
  return validFrom <= tanggal && (validUntil === null || tanggal <= validUntil);
}

/** The emblem of the letterhead that a signatory of this rank writes under. */
export function emblemOf({ kop }: Issuer, tingkat: Signatory['tingkat']): Emblem | null {
  return tingkat === 'menteri' ? kop.lambang : kop.logo;
}
