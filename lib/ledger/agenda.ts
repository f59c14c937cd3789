import { z } from 'zod';

/** One number of a series and what became of it. */
const AgendaLineSchema = z.strictObject({
  urut: z.int().positive(),
  /** Set for a number inserted later under `urut`. */
  sisipan: z.int().positive().nullable(),
  status: z.enum(['issued', 'void', 'reserved', 'unaccounted']),
  letterId: z.string().nullable(),
  nomor: z.string().nullable(),
  holder: z.string().nullable(),
  reason: z.string().nullable(),
});

/** The agenda of one office for one year: every number from 1 to the last, accounted for. */
export const AgendaSchema = z.strictObject({
  series: z.string().min(1),
  year: z.int(),
  last: z.int().nonnegative(),
  lines: z.array(AgendaLineSchema),
});

export type Agenda = z.infer<typeof AgendaSchema>;
export type AgendaLine = z.infer<typeof AgendaLineSchema>;

export type AgendaCounts = Readonly<Record<AgendaLine['status'] | 'sisipan', number>>;

/** How the numbers of an agenda add up; where all are accounted for, the first three make the last number. */
export function countAgenda({ lines }: Agenda): AgendaCounts {
  const own = lines.filter(({ sisipan }) => sisipan === null);
  const count = (status: AgendaLine['status']) =>
    own.filter((line) => line.status === status).length;
  return {
    issued: count('issued'),
    void: count('void'),
    reserved: count('reserved'),
    // A number that was inserted and forgotten is one of these too.
    unaccounted: lines.filter(({ status }) => status === 'unaccounted').length,
    sisipan: lines.length - own.length,
  };
}
