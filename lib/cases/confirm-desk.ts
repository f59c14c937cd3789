import { TeguranError } from '#errors.ts';
import { type Desk, parseDesks } from '#platforms/desk.ts';
import { findPlatform, listPlatforms } from '#platforms/directory.ts';
import type { Actor } from './actor.ts';

export interface Confirming {
  /** The desk as it stood, which says who had set its address. */
  readonly before: Desk | null;
  readonly actor: Actor;
  readonly today: string;
}

/** A desk as a person has just checked it: the confirmation carries their id and today's date. */
export function confirmDesk(desk: unknown, { before, actor, today }: Confirming): Desk {
  const facts = typeof desk === 'object' && desk !== null ? desk : {};
  const confirmed = { confirmedAt: today, confirmedBy: actor.sub, addressBy: actor.sub };
  const [parsed] = parseDesks([{ ...facts, ...confirmed }]);
  if (!parsed || !findPlatform(parsed.platform)) {
    throw new TeguranError('PLATFORM_UNKNOWN', {
      platform: parsed?.platform ?? '',
      known: listPlatforms()
        .map((one) => one.slug)
        .join(', '),
    });
  }
  return before && wayTo(before) === wayTo(parsed)
    ? { ...parsed, addressBy: before.addressBy }
    : parsed;
}

/** Everything that decides where letters to a desk go. */
function wayTo({ channel, email, cc, alamat }: Desk): string {
  return JSON.stringify([channel, email, cc, alamat]);
}
