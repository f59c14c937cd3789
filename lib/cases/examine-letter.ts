import type { Unprintable } from '#letters/check-printable.ts';
import { examine } from '#letters/examine.ts';
import type { LetterFacts } from '#letters/facts.ts';
import type { GateFinding } from '#letters/gate.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { checkMailSize } from './check-mail-size.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Settings } from './ports/settings.ts';

/** How a letter would look, as far as gates ask. */
export interface Proof {
  /** The filled letter as markup: the very words that will be printed. */
  readonly fill: (facts: LetterFacts) => string;
  readonly unprintable: Unprintable;
}

export interface ExaminePorts {
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly settings: Pick<Settings, 'desks'>;
  readonly clock: Clock;
  readonly proof: Proof;
}

export type ExamineLetter = (letter: Letter) => Promise<readonly GateFinding[]>;

/** What a kept draft lacks today, or makes a person look again. */
export const examineLetter =
  (ports: ExaminePorts): ExamineLetter =>
  async (letter) => {
    const facts = await loadFacts(ports, letter);
    const desks = await ports.settings.desks();
    const found = examine({
      facts,
      markup: ports.proof.fill(facts),
      unprintable: ports.proof.unprintable,
      desk: desks.find(({ platform }) => platform === letter.platform) ?? null,
      today: tanggalWib(ports.clock.now()),
    });
    return [...found, ...checkMailSize(letter)];
  };
