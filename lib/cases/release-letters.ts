import { tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import type { NamedLetter } from './approve-letters.ts';
import { destinationHash } from './destination.ts';
import { followsWithdrawnProblems } from './follows-withdrawn.ts';
import { certificateHolds, lawInForce } from './last-checks.ts';
import type { Letter } from './letter.ts';
import { loadFacts } from './load-facts.ts';
import { findLetter, moveStored } from './move-letter.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { ObjectStore } from './ports/object-store.ts';
import type { Queue } from './ports/queue.ts';
import type { Settings } from './ports/settings.ts';
import type { LettersOutcome, Problem } from './problem.ts';

interface Ports {
  readonly letters: LetterStore;
  readonly objects: ObjectStore;
  readonly hasher: Hasher;
  readonly settings: Pick<Settings, 'sendingStopped'>;
  readonly queue: Queue;
  readonly clock: Clock;
}

export interface ReleaseInput {
  readonly letters: readonly NamedLetter[];
  readonly actor: Actor;
}

/**
 * Lets signed letters leave: whoever releases names the hash of the very bytes that go out. What no mail
 * can carry is entrusted to its drafter, who hands it in.
 */
export const releaseLetters =
  (ports: Ports) =>
  async (input: ReleaseInput): Promise<LettersOutcome> => {
    if (!may(input.actor, 'release')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const found = await Promise.all(
      input.letters.map(({ letterId }) => findLetter(ports.letters, letterId)),
    );
    const today = tanggalWib(ports.clock.now());
    const problems = found.flatMap((letter, at) =>
      problemOf(ports, letter, { ...input, named: input.letters[at] }),
    );
    problems.push(...(await followsWithdrawnProblems(ports, found)));
    for (const letter of found) problems.push(...(await checkByHand(ports, letter, today)));
    if (problems.length > 0) return { kind: 'refused', problems };
    const letters: Letter[] = [];
    for (const letter of found) letters.push(await release(ports, letter, input.actor));
    return { kind: 'done', letters };
  };

interface Releasing {
  readonly named: NamedLetter | undefined;
  readonly actor: Actor;
}

function problemOf({ hasher }: Ports, letter: Letter, { named, actor }: Releasing): Problem[] {
  const { letterId, state, release, final } = letter;
  const problem = (code: Problem['code']) => [{ letterId, code, state }];
  if (release?.by === actor.sub && release.sha256 === named?.sha256) return [];
  if (letter.submittedBy === actor.sub) return problem('APPROVER_IS_SUBMITTER');
  if (state !== 'issued' || release) return problem('MOVE_NOT_LEGAL');
  if (!named || final?.sha256 !== named.sha256) return problem('FINAL_CHANGED');
  const sameWay = destinationHash(letter, hasher) === named.tujuanSha256;
  return sameWay ? [] : problem('DESTINATION_CHANGED');
}

/** No last checks stand between this step and a person who walks out with the letter. */
async function checkByHand(ports: Ports, letter: Letter, today: string): Promise<Problem[]> {
  if (letter.channel === 'email' || letter.release) return [];
  const { letterId, state } = letter;
  if (await ports.settings.sendingStopped()) return [{ letterId, code: 'SENDING_STOPPED', state }];
  if (!certificateHolds(letter, ports.clock.now())) {
    return [{ letterId, code: 'CERTIFICATE_EXPIRED', state }];
  }
  const inTime = today <= (letter.textValidUntil ?? today);
  const holds = inTime && lawInForce(await loadFacts(ports, letter), today);
  return holds ? [] : [{ letterId, code: 'DRAFT_OUTDATED', state }];
}

async function release(ports: Ports, letter: Letter, actor: Actor): Promise<Letter> {
  const { letterId } = letter;
  const sha256 = letter.final?.sha256 ?? '';
  const at = ports.clock.now();
  const tujuanSha256 = destinationHash(letter, ports.hasher);
  const released = { by: actor.sub, at, sha256, tujuanSha256 };
  const moved = await moveStored(ports.letters, letterId, (current) =>
    current.state === 'issued' && current.release === null
      ? {
          at,
          actor,
          hashes: { final: sha256, tujuan: tujuanSha256 },
          ...(current.channel === 'email'
            ? { name: 'release', set: { release: released } }
            : { name: 'entrust', set: { release: released, entrustedTo: current.submittedBy } }),
        }
      : null,
  );
  if (moved.letter.state === 'issued') await ports.queue.enqueue('dispatch', { letterId });
  return moved.letter;
}
