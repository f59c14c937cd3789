import { TeguranError } from '#errors.ts';
import { formatSaat } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import { CHANNEL_WORD, type HandChannel } from './channel.ts';
import type { HandIn, Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { LettersOutcome } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

export interface HandInInput {
  readonly letterId: string;
  /** When the addressee took the letter. */
  readonly at: string;
  readonly channel: HandChannel;
  /** The number on the receipt, the hash of its file, or both; never neither. */
  readonly receiptNo: string | null;
  readonly receiptSha256: string | null;
  readonly actor: Actor;
}

/** Puts on record that a person handed in what no mail carries: when, how, and with which receipt. */
export const handInLetter =
  (ports: Ports) =>
  async (input: HandInInput): Promise<LettersOutcome> => {
    const { letterId, actor } = input;
    if (!may(actor, 'hand-in')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const handIn = handInOf(input, ports.clock.now());
    const { kind, letter } = await moveStored(ports.letters, letterId, (current) => {
      if (current.state !== 'entrusted') return null;
      requireAfterRelease(current, handIn);
      return {
        name: 'hand-in',
        at: handIn.recordedAt,
        actor,
        hashes: { receipt: receiptHash(ports, current, handIn) },
        set: { handIn, deliveredAt: handIn.at, problem: null },
      };
    });
    if (kind === 'moved') return { kind: 'done', letters: [letter] };
    if (letter.handIn !== null) return repeat(letter, letter.handIn, handIn);
    const problem = { letterId, code: 'MOVE_NOT_LEGAL' as const, state: letter.state };
    return { kind: 'refused', problems: [problem] };
  };

function handInOf(input: HandInInput, recordedAt: string): HandIn {
  const { channel, receiptSha256, actor } = input;
  const receiptNo = input.receiptNo?.trim() || null;
  if (receiptNo === null && receiptSha256 === null) throw new TeguranError('RECEIPT_MISSING');
  const at = new Date(input.at).toISOString();
  if (at > recordedAt) throw new TeguranError('HAND_IN_TIME_WRONG');
  return { by: actor.sub, at, recordedAt, channel, receiptNo, receiptSha256 };
}

function requireAfterRelease({ release }: Letter, { at }: HandIn): void {
  // People write minutes, the release has seconds.
  const released = `${release?.at.slice(0, 16)}:00.000Z`;
  if (at < released) throw new TeguranError('HAND_IN_TIME_WRONG');
}

/** The receipt's file, or its number behind the letter's salt, as the chain vouches for it. */
function receiptHash({ hasher }: Ports, { salt }: Letter, { receiptSha256, receiptNo }: HandIn) {
  return receiptSha256 ?? hasher.sha256(`${salt}\n${receiptNo}`);
}

/** The same record came a second time, perhaps because its answer was lost; another one is refused aloud. */
function repeat(letter: Letter, kept: HandIn, told: HandIn): LettersOutcome {
  const { at, channel, receiptNo, receiptSha256 } = kept;
  const isSame =
    at === told.at &&
    channel === told.channel &&
    receiptNo === told.receiptNo &&
    receiptSha256 === told.receiptSha256;
  if (isSame) return { kind: 'done', letters: [letter] };
  throw new TeguranError('HAND_IN_IS_SET', {
    letterId: letter.letterId,
    at,
    saat: formatSaat(at),
    melalui: CHANNEL_WORD[channel],
    receipt: receiptNo ?? receiptSha256 ?? '',
  });
}
