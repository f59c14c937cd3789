import { SYSTEM } from '#cases/actor.ts';
import { draftHashes } from '#cases/destination.ts';
import { draftLetter } from '#cases/draft-letter.ts';
import { logEntry } from '#cases/log-entry.ts';
import type { Journal } from '#cases/ports/journal.ts';
import { aLetter } from '../support/a-letter.ts';
import { hasher, silentJournal } from '../support/memory-stores.ts';
import { someFacts } from '../support/some-facts.ts';
import { measure, type Summary } from './measure.ts';
import { employPeople, PLATFORMS } from './people.ts';
import { BLACKOUT, CALM, STORM, type Weather } from './weather.ts';
import { createWorld, type World } from './world.ts';

export interface SeedOptions {
  readonly seed: number;
  readonly letters: number;
  readonly naive?: boolean;
  readonly weather?: Weather;
  /** Milliseconds between which every single call fails. */
  readonly outage?: { readonly from: number; readonly until: number };
}

export interface StormOptions extends SeedOptions {
  readonly journal?: Journal;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const UPLOADS_END = 2 * HOUR;
const STORM_ENDS = 12 * HOUR;
/** Then nothing new is begun, so that everything can come to its end before it is counted. */
const PEOPLE_REST = 33 * HOUR;
/** The slowest news of a mail takes five hours, and is sealed by the next round. */
const END = 40 * HOUR;

const FACTS = someFacts();
/** Desks that take letters from a person only. */
const BY_HAND = 0.1;

/** Two stormy hours of uploads, ten more of storm, a day to heal: then everything is counted. */
export async function runSeed(options: SeedOptions): Promise<Summary> {
  return (await runStorm(options)).summary;
}

/** The same, with the world it happened in. */
export async function runStorm(options: StormOptions) {
  const { seed, letters, naive = false, weather = STORM, journal = silentJournal } = options;
  const world = createWorld({ seed, weather, naive, journal });
  for (let at = 1; at <= letters; at += 1) {
    world.time.after(world.chance.between(0, UPLOADS_END), () => void upload(world, at));
  }
  employPeople(world, PEOPLE_REST);
  if (options.outage) {
    world.time.after(options.outage.from, () => world.turn(BLACKOUT));
  }
  sweepRegularly(world);
  await world.time.run(options.outage?.until ?? STORM_ENDS);
  world.turn(CALM);
  await world.time.run(END);
  return { world, summary: await measure(world) };
}

/** Every five minutes while much goes on, seldom afterwards: only the computer is spared by that. */
function sweepRegularly(world: World): void {
  const { time } = world;
  const again = () =>
    time.after(time.milliseconds() < 4 * HOUR ? 5 * MINUTE : 30 * MINUTE, () => {
      void world.sweep().then(again);
    });
  again();
}

/** A composed draft; the list behind it is another story. */
async function upload({ stores, ports, chance, time }: World, number: number): Promise<void> {
  const letterId = `L${number}`;
  const at = time.now();
  const platform = chance.pick(PLATFORMS);
  const files = await draftLetter({ ...ports, objects: stores.objects }, letterId, FACTS, at);
  const byHand = chance.hits(BY_HAND);
  const letter = aLetter({
    ...files,
    letterId,
    platform,
    state: 'draft',
    submittedBy: null,
    channel: byHand ? 'post' : 'email',
    recipient: byHand ? null : `meja-${number}@${platform}.example`,
    cc: !byHand && chance.hits(0.3) ? [`salinan-${number}@${platform}.example`] : [],
  });
  const hashes = draftHashes(letter, hasher);
  const entry = logEntry(null, letter, { name: 'compose', at, actor: SYSTEM, hashes });
  await stores.letters.create({ ...letter, updatedAt: at, log: [entry] });
}
