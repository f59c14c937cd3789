import { z } from 'zod';
import { TeguranError } from '#errors.ts';
import data from './issuers.json' with { type: 'json' };

const Text = z.string().trim().min(1);

export const IssuerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  /** Marks every page, mail and file as an exercise. */
  latihan: z.boolean(),
  /** True when this office sends no letter about an account without a screenshot. */
  wajibBukti: z.boolean().default(false),
  nama: Text,
  namaInggris: Text,
  singkatan: Text,
  kop: z.strictObject({ instansi: Text, unit: Text, alamat: Text }),
  surelDinas: Text,
  telepon: Text,
  narahubung: Text,
  nomor: z.strictObject({
    pattern: Text,
    keamanan: z.string(),
    klasifikasi: z.string(),
    kodeJabatan: z.string(),
    unit: z.string(),
    padding: z.number().int().min(0).max(8),
  }),
  penandaTangan: z.strictObject({
    /** The office in whose name the official signs (`a.n.`), or null for own authority. */
    atasNama: Text.nullable(),
    jabatan: Text,
    nama: Text,
  }),
  tembusan: z.array(Text).min(1),
  /** A requested time to act; never called a statutory one. */
  tenggat: z.strictObject({
    angka: z.number().int().positive(),
    satuan: z.enum(['hari kerja', 'jam']),
  }),
});

export type Issuer = z.infer<typeof IssuerSchema>;

const File = z.strictObject({ version: z.string(), issuers: z.array(IssuerSchema).min(1) });

export const { issuers, version: issuersVersion } = File.parse(data);

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

function isValid({ validFrom, validUntil }: Issuer, tanggal: string): boolean {
  return validFrom <= tanggal && (validUntil === null || tanggal <= validUntil);
}
