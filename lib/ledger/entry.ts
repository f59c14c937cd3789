import { z } from 'zod';

const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One step of one letter or batch, or one change of a setting: who, when, what, and the hashes of the bytes concerned.
 * Carries ids only; what a person typed is here as its hash, and accounts not at all.
 */
export const LogEntrySchema = z.strictObject({
  /** `<subject id>:<version>`, or a change's own id: the same step can never have two entries. */
  id: z.string().min(1),
  at: z.iso.datetime(),
  actor: z.strictObject({ sub: z.string().min(1), groups: z.array(z.string()) }),
  subject: z.strictObject({ kind: z.enum(['letter', 'batch', 'setting']), id: z.string().min(1) }),
  platform: z.string().nullable(),
  move: z.string().min(1),
  from: z.string().nullable(),
  to: z.string().min(1),
  hashes: z.record(z.string(), Sha256Hex),
  nomor: z.string().nullable(),
  /** A stable code of the system, never free text. */
  reason: z.string().nullable(),
  reasonSha256: Sha256Hex.nullable(),
});

export type LogEntry = z.infer<typeof LogEntrySchema>;
