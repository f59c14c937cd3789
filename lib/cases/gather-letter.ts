import type { Item } from '#accounts/item.ts';
import { TeguranError } from '#errors.ts';
import { addresseeOf } from '#law/authority.ts';
import type { LetterKind } from '#law/kind.ts';
import { composeLetter } from '#letters/compose.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { Issuer } from '#letters/issuer-register.ts';
import type { Rincian } from '#letters/rincian.ts';
import { type Desk, deskStanding } from '#platforms/desk.ts';
import { findPlatform } from '#platforms/directory.ts';
import type { Unaddressed } from './batch.ts';
import type { Channel } from './channel.ts';
import type { Press } from './ports/press.ts';

/** What every letter of one round shares. */
export interface Frame {
  readonly kind: LetterKind;
  readonly issuer: Issuer;
  readonly desks: readonly Desk[];
  /** The day whose law and ministries count. */
  readonly tanggal: string;
  readonly press: Pick<Press, 'templateVersion' | 'signature'>;
  /** What follow-ups know of the letters before them, by platform; first requests need nothing. */
  readonly rincian?: Readonly<Record<string, Rincian>>;
  readonly rulesVersion: string;
  /** A code appended to it asks whether the letter is real. */
  readonly verifyBaseUrl: string;
}

/** Where a letter may go; without an address it says why it cannot leave yet. */
export interface Recipient {
  readonly recipient: string | null;
  readonly cc: readonly string[];
  /** Null while it may not leave in any way. */
  readonly channel: Channel | null;
  /** Who set the address; they do not approve what goes there. */
  readonly addressBy: string | null;
  readonly problem: string | null;
}

export type Gathered =
  | { readonly kind: 'letter'; readonly facts: LetterFacts; readonly to: Recipient }
  | { readonly kind: 'none'; readonly why: Unaddressed };

/** The facts of the letter to one platform, or why it cannot be written. */
export function gatherLetter(
  frame: Frame,
  slug: string,
  items: readonly Item[],
  code: string,
): Gathered {
  const desk = frame.desks.find((one) => one.platform === slug);
  const platform = findPlatform(slug);
  const rincian = frame.rincian?.[slug];
  try {
    if (!desk || !platform) throw new TeguranError('PLATFORM_WITHOUT_DESK', { platform: slug });
    const facts = composeLetter({
      kind: frame.kind,
      tanggal: frame.tanggal,
      issuer: frame.issuer,
      desk,
      platform: { slug, nama: platform.name },
      items,
      ...(rincian && { rincian }),
      templateVersion: frame.press.templateVersion,
      rulesVersion: frame.rulesVersion,
      verification: { code, url: `${frame.verifyBaseUrl}/${code}` },
      tandaTangan: signatureFor(frame),
    });
    return { kind: 'letter', facts, to: recipientFor(frame.kind, desk, frame.tanggal) };
  } catch (error) {
    // One letter that cannot be written is told to its drafter; the others go on.
    if (!(error instanceof TeguranError)) throw error;
    const { code: problem, kalimat } = error;
    const why = { platform: slug, items: items.length, code: problem, message: kalimat };
    return { kind: 'none', why };
  }
}

/** Whose certificate a letter will be signed with; officials who sign elsewhere have one of BSrE. */
export function signatureFor({ issuer, press }: Pick<Frame, 'issuer' | 'press'>) {
  return issuer.penandatanganan === 'bsre' ? 'bsre' : press.signature;
}

/** A referral goes from ministry to ministry, never into the platform's mailbox. */
const TO_MINISTRY: Recipient = {
  recipient: null,
  cc: [],
  channel: 'srikandi',
  addressBy: null,
  problem: null,
};

const STANDING = {
  'without-address': 'DESK_MISSING',
  unconfirmed: 'DESK_UNCONFIRMED',
  stale: 'DESK_STALE',
} as const;

/** Where a letter of a kind goes on a day. */
export function recipientFor(kind: LetterKind, desk: Desk, tanggal: string): Recipient {
  return addresseeOf(kind) === 'platform' ? recipientOf(desk, tanggal) : TO_MINISTRY;
}

function recipientOf(desk: Desk, tanggal: string): Recipient {
  const standing = deskStanding(desk, tanggal);
  const { channel, addressBy = null } = desk;
  const set = { recipient: null, cc: [], channel, addressBy, problem: null };
  switch (standing.kind) {
    case 'ready':
      return { ...set, recipient: standing.email, cc: desk.cc };
    case 'by-hand':
      return set;
    default:
      return { ...set, channel: null, problem: STANDING[standing.kind] };
  }
}
