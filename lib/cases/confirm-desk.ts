import { TeguranError } from '#errors.ts';
import { type Desk, parseDesks } from '#platforms/desk.ts';
import { findPlatform, listPlatforms } from '#platforms/directory.ts';
import type { Actor } from './actor.ts';

/** A desk as a person has just checked it: the confirmation carries their id and today's date. */
export function confirmDesk(desk: unknown, actor: Actor, today: string): Desk {
  const facts = typeof desk === 'object' && desk !== null ? desk : {};
  const [parsed] = parseDesks([{ ...facts, confirmedAt: today, confirmedBy: actor.sub }]);
  if (!parsed || !findPlatform(parsed.platform)) {
    throw new TeguranError('PLATFORM_UNKNOWN', {
      platform: parsed?.platform ?? '',
      known: listPlatforms()
        .map((one) => one.slug)
        .join(', '),
    });
  }
  return parsed;
}
