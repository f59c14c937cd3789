import { SYSTEM } from './actor.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { Clock, LetterStore } from './ports.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly clock: Clock;
}

/** Tells the letters before a follow-up that it exists; telling them again changes nothing. */
export async function noteFollowUp(ports: Ports, followUp: Letter): Promise<void> {
  const { letterId, draft, menindaklanjuti = [] } = followUp;
  for (const earlier of menindaklanjuti) {
    await moveStored(ports.letters, earlier, ({ followedBy = [] }) =>
      followedBy.includes(letterId)
        ? null
        : {
            name: 'follow',
            at: ports.clock.now(),
            actor: SYSTEM,
            hashes: { draft: draft.sha256 },
            set: { followedBy: [...followedBy, letterId] },
          },
    );
  }
}
