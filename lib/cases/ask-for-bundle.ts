import { TeguranError } from '#errors.ts';
import type { Actor } from './actor.ts';
import type { BundleRequest } from './bundle.ts';
import { findLetter } from './move-letter.ts';
import type { BundleStore } from './ports/bundle-store.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterStore } from './ports/letter-store.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly bundles: BundleStore;
  readonly clock: Clock;
}

export const BUNDLE_FILE = 'berkas-perkara.zip';

/** Puts on record that a bundle is wanted; asking again while one is waited for changes nothing. */
export const askForBundle =
  ({ letters, bundles, clock }: Ports) =>
  async (letterId: string, actor: Actor): Promise<BundleRequest> => {
    const letter = await findLetter(letters, letterId);
    if (letter.final === null) {
      throw new TeguranError('FILE_NOT_YET', { letterId, file: BUNDLE_FILE });
    }
    const kept = await bundles.find(letterId);
    if (kept?.waiting) return kept;
    const asked: BundleRequest = {
      letterId,
      version: (kept?.version ?? 0) + 1,
      askedBy: actor.sub,
      askedAt: clock.now(),
      waiting: true,
      problem: null,
      bundle: kept?.bundle ?? null,
    };
    const { kind } = await bundles.save(asked);
    // Stale means that somebody else asked at the same moment: theirs is the one that waits.
    return kind === 'saved' ? asked : ((await bundles.find(letterId)) ?? asked);
  };
