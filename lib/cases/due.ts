import { addresseeOf } from '#law/authority.ts';
import { addHariKerja, earliestEnd } from '#letters/hari-kerja.ts';
import { issuers } from '#letters/issuer.ts';
import type { Issuer } from '#letters/issuer-register.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { isRefusal, standingAnswer } from './answer.ts';
import type { LetterHead } from './letter.ts';

/**
 * When the time that a letter asked for is over, counted from its receipt; null while nothing shows
 * one. While the days off of a year are not known, a letter may seem due early, and a person decides
 * what follows.
 */
export function dueAt(letter: LetterHead): string | null {
  const { issuerId, deliveredAt } = letter;
  if (deliveredAt === null || !expectsAnswer(letter)) return null;
  const tenggat = issuers.find(({ id }) => id === issuerId)?.tenggat;
  return tenggat ? latestEnd(tenggat, deliveredAt) : null;
}

/** The last working day counts to its end. */
function latestEnd({ angka, satuan }: Issuer['tenggat'], receivedAt: string): string {
  if (satuan === 'jam') return earliestEnd({ angka, satuan }, receivedAt);
  const lastDay = addHariKerja(tanggalWib(receivedAt), angka);
  return new Date(`${lastDay}T23:59:59+07:00`).toISOString();
}

/** Platforms are asked to act within a time; an invitation has a day of its own, a revocation asks nothing. */
export function expectsAnswer({ kind }: Pick<LetterHead, 'kind'>): boolean {
  return kind !== 'pencabutan' && kind !== 'undangan' && addresseeOf(kind) === 'platform';
}

/** Received, the time is over, and the next word is the platform's. */
export function isOverdue(letter: LetterHead, now: string): boolean {
  const due = waitsUntil(letter);
  return due !== null && due < now;
}

/** The platform asked something, and nobody has put on record what it said next. */
export function asksBack(letter: LetterHead): boolean {
  const open = letter.state === 'delivered' && !letter.aside;
  return open && standingAnswer(letter)?.verdict === 'question';
}

/** The platform refused, and no letter follows yet. */
export function isRefused({ state, aside, followedBy = [], ...letter }: LetterHead): boolean {
  const answer = standingAnswer(letter);
  const open = state === 'closed' && !aside && followedBy.length === 0;
  return open && answer !== null && isRefusal(answer);
}

/** From when on somebody has to see to a received letter; null when nothing is left to do. */
export function nextStepAt(letter: LetterHead): string | null {
  if (!asksBack(letter) && !isRefused(letter)) return waitsUntil(letter);
  return standingAnswer(letter)?.receivedAt ?? null;
}

/** A letter that follows has a time of its own, but for an invitation, which has none. */
function waitsUntil(letter: LetterHead): string | null {
  const { state, aside, followedBy = [] } = letter;
  const waits = state === 'delivered' && !aside && !asksBack(letter);
  return waits && followedBy.every(({ kind }) => kind === 'undangan') ? dueAt(letter) : null;
}
