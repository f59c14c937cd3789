import { z } from 'zod';
import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';

const Text = z.string().trim().min(1);

/** An office that may sign, in whose name, for which letters, and between which days. */
export const SignatorySchema = z
  .strictObject({
    /** The minister signs on the letterhead of the office, everybody else on the ministry's. */
    tingkat: z.enum(['menteri', 'pejabat']),
    /** In whose name (`a.n.`); null for own authority. */
    atasNama: Text.nullable(),
    /** The office that held the mandate and passed it on (`u.b.`); only after `atasNama`. */
    melalui: Text.nullable(),
    /** Acting: `Plt.` while the post is vacant, `Plh.` while its holder is away. */
    pelaksana: z.enum(['Plt.', 'Plh.']).nullable(),
    jabatan: Text,
    nama: Text,
    untuk: z.array(z.enum(LETTER_KINDS)).min(1),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
  })
  .refine(({ melalui, atasNama }) => melalui === null || atasNama !== null, {
    message: 'u.b. stands only after a.n.',
    path: ['melalui'],
  })
  .refine(({ tingkat, atasNama }) => tingkat === 'pejabat' || atasNama === null, {
    message: 'a minister signs in no other name',
    path: ['atasNama'],
  });

export type Signatory = z.infer<typeof SignatorySchema>;

/** Whether a mandate covers a letter of this kind on this day. */
export function maySign(signatory: Signatory, kind: LetterKind, tanggal: string): boolean {
  const { untuk, validFrom, validUntil } = signatory;
  return (
    untuk.includes(kind) && validFrom <= tanggal && (validUntil === null || tanggal <= validUntil)
  );
}

/** The office as it stands before the name: `Plt. Deputi Bidang Usaha Kecil`. */
export function jabatanLengkap({ pelaksana, jabatan }: Signatory): string {
  return pelaksana === null ? jabatan : `${pelaksana} ${jabatan}`;
}

/** The lines above the signature; only the last ends with a comma. */
export function signatureLines(signatory: Signatory): string[] {
  const { atasNama, melalui } = signatory;
  return [
    ...(atasNama === null ? [] : [`a.n. ${atasNama}`]),
    ...(melalui === null ? [] : [melalui, 'u.b.']),
    `${jabatanLengkap(signatory)},`,
  ];
}
