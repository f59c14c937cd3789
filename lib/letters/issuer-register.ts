import { z } from 'zod';
import { SENDERS } from '#law/authority.ts';
import { formatNomorSurat, parseNomorSurat } from './nomor-surat.ts';
import { SignatorySchema } from './signatory.ts';

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
  })
  .refine(({ issuers }) => !issuers.some((one) => issuers.some((other) => mayPrint(one, other))), {
    message: 'no two offices print the same numbers within one calendar year (decision 95)',
    path: ['issuers'],
  });
export type IssuerRegister = z.infer<typeof IssuerRegisterSchema>;

/** Later each time, so no chain of successors comes back to where it began. */
function follows(issuers: readonly Issuer[]) {
  const begins = (id: string) => issuers.find((one) => one.id === id)?.validFrom;
  return ([ended, next]: readonly [string, string]) => (begins(next) ?? '') > (begins(ended) ?? '');
}

/** Whether another office, within a calendar year that both write in, may print a number of this one. */
function mayPrint(one: Issuer, other: Issuer): boolean {
  const tahun = [one, other].map(({ validFrom }) => validFrom.slice(0, 4)).sort()[1] ?? '';
  const writes = ({ validUntil }: Issuer) => validUntil === null || tahun <= validUntil.slice(0, 4);
  if (one.id === other.id || !writes(one) || !writes(other)) return false;
  const nomor = formatNomorSurat(one.nomor, { urut: 1, tanggal: `${tahun}-01-01` });
  return parseNomorSurat(other.nomor, nomor) !== null;
}
