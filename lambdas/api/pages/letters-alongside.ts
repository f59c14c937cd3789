import { isRequest, type Letter } from '#cases/letter.ts';
import { lettersBefore } from '#cases/letters-before.ts';
import { addresseeOf } from '#law/authority.ts';
import { letterName } from './letter-row.ts';
import type { Cases } from './page-context.ts';
import type { Form } from './read-form.ts';

const NEWEST = 30;

/**
 * A referral tells of the whole way: received letters to the same platform may go along. Those that
 * the letter follows are chosen at first, however old: without the first request the counts of
 * accounts would not agree.
 */
export async function lettersAlongside(cases: Cases, letter: Letter, form: Form | null) {
  const before = await lettersBefore(cases.letters, letter);
  const list = { by: 'platform', platform: letter.platform } as const;
  const { rows } = await cases.letters.page(list, NEWEST, null);
  const chosen = form?.all('bersama') ?? before.map(({ letterId }) => letterId);
  const offered = new Map([...before, ...rows].map((one) => [one.letterId, one]));
  return [...offered.values()]
    .filter((one) => one.letterId !== letter.letterId && mayGoAlong(one))
    .map((one) => ({
      id: one.letterId,
      kind: one.kind,
      nomor: one.nomor?.text ?? letterName(one),
      on: chosen.includes(one.letterId),
    }));
}

/** What the platform itself received, and nobody took back. */
function mayGoAlong(letter: Letter): boolean {
  if (!isRequest(letter) || letter.withdrawal) return false;
  return addresseeOf(letter.kind) === 'platform' && !!letter.nomor && !!letter.deliveredAt;
}
