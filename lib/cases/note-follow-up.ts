import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterStore } from './ports/letter-store.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly clock: Clock;
}

/** Tells the letters before a follow-up that it exists, or was taken back; repeating changes nothing. */
export async function noteFollowUp(ports: Ports, followUp: Letter): Promise<void> {
  const { letterId, kind, draft, withdrawal, menindaklanjuti = [] } = followUp;
  const stands = withdrawal === null;
  for (const earlier of menindaklanjuti) {
    await moveStored(ports.letters, earlier, ({ followedBy = [] }) => {
      const others = followedBy.filter((one) => one.letterId !== letterId);
      if (others.length < followedBy.length === stands) return null;
      return {
        name: stands ? 'follow' : 'unfollow',
        at: ports.clock.now(),
        actor: SYSTEM,
        hashes: { draft: draft.sha256 },
        set: { followedBy: stands ? [...others, { letterId, kind }] : others },
      };
    });
  }
}
