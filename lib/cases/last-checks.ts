import { register } from '#law/register.ts';
import { isCitable } from '#law/resolve.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { kindBehind } from '#letters/rincian.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { isDeskAddress } from '#platforms/desk.ts';
import { MOST_MAIL_BYTES } from './check-mail-size.ts';
import { destinationHash } from './destination.ts';
import { followsWithdrawn } from './follows-withdrawn.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { findLetter } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { SendingGuards } from './ports/sending-guards.ts';
import type { Settings } from './ports/settings.ts';

export interface CheckPorts {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly settings: Pick<Settings, 'sendingStopped'>;
  readonly guards: SendingGuards;
  readonly clock: Clock;
}

/** Why a letter does not leave although it was claimed; nothing has been sent. */
export type Stop =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'postponed'; readonly code: string; readonly delaySeconds: number };

const STOPPED_DELAY_SECONDS = 600;

/** After the claim and before the call; whatever stops here has certainly not been sent. */
export async function lastChecks(
  ports: CheckPorts,
  claimed: Letter,
  to: readonly string[],
): Promise<Stop | null> {
  return (
    (await checkOrders(ports, claimed)) ??
    checkPapers(claimed) ??
    checkDestination(ports, claimed, to) ??
    (await checkLaw(ports, claimed)) ??
    checkCertificate(ports, claimed) ??
    (await checkAddresses(ports, claimed, to))
  );
}

/** What people may have ordered since: stop everything, this desk, or this letter. */
async function checkOrders(ports: CheckPorts, claimed: Letter): Promise<Stop | null> {
  const stopped = await haltedBy(ports, claimed.platform);
  if (stopped) return { kind: 'postponed', code: stopped, delaySeconds: STOPPED_DELAY_SECONDS };
  const letter = await findLetter(ports.letters, claimed.letterId);
  if (letter.withdrawal) return { kind: 'withdrawn' };
  const stale = await followsWithdrawn(ports, letter);
  return stale ? { kind: 'refused', code: 'EARLIER_LETTER_WITHDRAWN' } : null;
}

/** The order that halts sending to a platform at present, if any. */
export async function haltedBy(
  { settings, guards }: Pick<CheckPorts, 'settings' | 'guards'>,
  platform: string,
): Promise<'SENDING_STOPPED' | 'DESK_PAUSED' | null> {
  if (await settings.sendingStopped()) return 'SENDING_STOPPED';
  const pause = await guards.deskPause(platform);
  return pause && pause.clearedAt === null ? 'DESK_PAUSED' : null;
}

/** What leaves is what two others than the submitter approved and released, byte for byte. */
function checkPapers(letter: Letter): Stop | null {
  const { approval, release, submittedBy, draft, final, mime } = letter;
  if (!mime) return { kind: 'refused', code: 'MIME_MISSING' };
  if (mime.bytes > MOST_MAIL_BYTES) return { kind: 'refused', code: 'MAIL_TOO_LARGE' };
  const covered = approval?.draftSha256 === draft.sha256 && release?.sha256 === final?.sha256;
  const byOthers = approval?.by !== submittedBy && release?.by !== submittedBy;
  return covered && byOthers ? null : { kind: 'refused', code: 'APPROVAL_NOT_COVERING' };
}

/** It goes where both of them saw it go, and to nobody else; a resend may be for some of these alone. */
function checkDestination(
  { hasher }: CheckPorts,
  letter: Letter,
  to: readonly string[],
): Stop | null {
  const { approval, release, recipient, cc } = letter;
  const tujuan = destinationHash(letter, hasher);
  const agreed = approval?.tujuanSha256 === tujuan && release?.tujuanSha256 === tujuan;
  const within = to.every((address) => address === recipient || cc.includes(address));
  return agreed && within ? null : { kind: 'refused', code: 'DESTINATION_NOT_APPROVED' };
}

/** A provision may have been revoked while the letter waited. */
async function checkLaw(ports: CheckPorts, letter: Letter): Promise<Stop | null> {
  const inForce = lawInForce(await loadFacts(ports, letter), tanggalWib(ports.clock.now()));
  return inForce ? null : { kind: 'refused', code: 'LAW_NOT_IN_FORCE' };
}

/** Whether every provision that a letter cites may be cited on a day. */
export function lawInForce({ citations, rincian }: LetterFacts, today: string): boolean {
  return citations.every(({ provisionId }) =>
    register.some(({ provisions }) =>
      provisions.some(
        (one) => one.id === provisionId && isCitable(one, today, kindBehind(rincian)),
      ),
    ),
  );
}

function checkCertificate({ clock }: CheckPorts, letter: Letter): Stop | null {
  if (certificateHolds(letter, clock.now())) return null;
  return { kind: 'refused', code: 'CERTIFICATE_EXPIRED' };
}

/** Whether the certificate that a letter was signed with is still good; another one since is none of its own. */
export function certificateHolds({ signature, certificateUntil }: Letter, now: string): boolean {
  const until = signature?.validTo ?? certificateUntil ?? null;
  return until === null || Date.parse(until) > Date.parse(now);
}

/** The desk's own mailbox decides; copies that are closed were left out by the claim. */
async function checkAddresses(
  { guards }: CheckPorts,
  { mailboxes }: Letter,
  to: readonly string[],
): Promise<Stop | null> {
  if (to.length === 0 || !to.every(isDeskAddress)) {
    return { kind: 'refused', code: 'ADDRESS_INVALID' };
  }
  const desk = mailboxes.find(({ role }) => role === 'to')?.address;
  const isClosed = desk !== undefined && to.includes(desk) && (await guards.suppressed(desk));
  return isClosed ? { kind: 'refused', code: 'ADDRESS_SUPPRESSED' } : null;
}
