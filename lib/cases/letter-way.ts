import type { SuratDirujuk } from '#letters/rincian.ts';
import { firstAnswer } from './answer.ts';
import { CHANNEL_WORD } from './channel.ts';
import type { HandIn, Letter } from './letter.ts';
import { cameBack } from './mailbox.ts';

/** How a letter went, as other letters tell it: a receipt that a bounce took back is none. */
export type Way = Pick<SuratDirujuk, 'kirim' | 'terima'>;

/** Whether a letter that has not left yet could leave at all. */
export function hasWay({ channel, recipient }: Letter): boolean {
  return channel === 'email' ? recipient !== null : channel !== null;
}

/** How, and when, a letter was sent and received; null for one that never left. */
export function wayOf(letter: Letter): Way | null {
  return letter.channel === 'email' ? wayByMail(letter) : wayByHand(letter);
}

function wayByMail(letter: Letter): Way | null {
  const { log, attempt } = letter;
  const claims = log.filter(({ move }) => move === 'claim').map(({ at }) => at);
  const told = toldByServer(letter);
  const received = told ?? firstAnswer(letter)?.receivedAt ?? null;
  const bukti = told === null ? 'jawaban atas surat tersebut' : 'catatan peladen surel penerima';
  const sent = claims.findLast((at) => at <= (received ?? at)) ?? claims[0] ?? attempt?.at;
  if (sent === undefined) return null;
  return {
    kirim: { melalui: CHANNEL_WORD.email, pada: sent },
    // Two clocks may differ by a moment; nothing arrives before it was sent.
    terima: received === null ? null : { bukti, pada: [received, sent].sort().at(-1) ?? sent },
  };
}

/** When a letter arrived by other proof than an answer; null where there is none. */
export function receivedWithoutAnswer(letter: Letter): string | null {
  return letter.handIn?.at ?? toldByServer(letter);
}

/** When the receiving server took the mail; a bounce takes that back. */
function toldByServer(letter: Letter): string | null {
  const { deliveredAt, mailboxes } = letter;
  const desk = mailboxes.find(({ role }) => role === 'to');
  if (desk && cameBack(desk)) return null;
  // News that came after a revocation stands with the mailbox only.
  const heard = desk?.state === 'delivered' ? desk.at : null;
  return deliveredAt === firstAnswer(letter)?.receivedAt ? heard : (deliveredAt ?? heard);
}

function wayByHand({ log, handIn, channel }: Letter): Way | null {
  if (handIn !== null) {
    const melalui = CHANNEL_WORD[handIn.channel];
    return { kirim: { melalui, pada: handIn.at }, terima: receiptOf(handIn) };
  }
  const entrusted = log.findLast(({ move }) => move === 'entrust')?.at;
  if (entrusted === undefined || channel === null) return null;
  return { kirim: { melalui: CHANNEL_WORD[channel], pada: entrusted }, terima: null };
}

function receiptOf({ receiptNo, at }: HandIn) {
  return {
    bukti: receiptNo === null ? 'tanda terima' : `tanda terima Nomor ${receiptNo}`,
    pada: at,
  };
}
