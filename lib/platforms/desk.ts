import { z } from 'zod';
import { TeguranError } from '#errors.ts';

/** Narrower than RFC 5321 on purpose: what passes cannot break a header or hide a second address. */
const ADDRESS = /^[A-Za-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/;

export function isDeskAddress(text: string): boolean {
  return ADDRESS.test(text) && text === text.normalize('NFKC');
}

const Text = z.string().trim().min(1);
const Address = z.string().refine(isDeskAddress, 'not a plain e-mail address');

/** Whom to write to about a platform, and who vouches for that. */
export const DeskSchema = z.strictObject({
  platform: z.string().regex(/^[a-z_]+$/),
  /** The legal entity that a letter is addressed to. */
  entity: Text,
  jabatan: Text,
  /** The same office in English, for the courtesy translation. */
  jabatanInggris: Text.optional(),
  alamat: z.array(Text).min(1),
  channel: z.enum(['email', 'portal', 'post', 'intermediary']),
  email: Address.optional(),
  cc: z.array(Address).default([]),
  languages: z.array(Text).min(1),
  /** The day on which a person checked the desk. */
  confirmedAt: z.iso.date().nullable(),
  confirmedBy: Text.nullable(),
  /** Who last set where its letters go; whoever confirms it unchanged leaves this as it is. */
  addressBy: Text.nullish(),
  source: Text,
});

export type Desk = z.infer<typeof DeskSchema>;

/** Desks that are whole; the first mistake is named by its place. */
export function parseDesks(value: unknown): Desk[] {
  const parsed = z.array(DeskSchema).safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new TeguranError('DESK_INVALID', {
    field: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
}

const MAX_AGE_DAYS = 90;

export type DeskStanding =
  | { readonly kind: 'ready'; readonly email: string }
  /** It takes letters from a person only: over a counter, by post, through a form of its own. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'without-address' | 'unconfirmed' | 'stale' };

/** Whether a letter may go to a desk on a day; a confirmation older than 90 days counts no more. */
export function deskStanding(desk: Desk, today: string): DeskStanding {
  if (desk.confirmedAt === null) return { kind: 'unconfirmed' };
  const age = (Date.parse(today) - Date.parse(desk.confirmedAt)) / 86_400_000;
  if (age > MAX_AGE_DAYS) return { kind: 'stale' };
  if (desk.channel !== 'email') return { kind: 'by-hand' };
  return desk.email === undefined
    ? { kind: 'without-address' }
    : { kind: 'ready', email: desk.email };
}
