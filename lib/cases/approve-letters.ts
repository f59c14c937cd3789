import { tahunWib, tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import { answeredSinceProblems } from './answered-since.ts';
import { destinationHash } from './destination.ts';
import { type ApprovePorts, finishApproval, submissionOf } from './finish-approval.ts';
import { followsWithdrawnProblems } from './follows-withdrawn.ts';
import type { Letter } from './letter.ts';
import { hasWay } from './letter-way.ts';
import { findLetter } from './move-letter.ts';
import type { ApprovalRecord } from './ports/approval-store.ts';
import type { LettersOutcome, Problem } from './problem.ts';

/** A letter by what somebody saw of it: the hash of its PDF, and of where it goes. */
export interface NamedLetter {
  readonly letterId: string;
  readonly sha256: string;
  readonly tujuanSha256: string;
}

export interface ApproveInput {
  /** From the caller's idempotency key: the same approval reserves one block of numbers. */
  readonly approvalId: string;
  readonly letters: readonly NamedLetter[];
  readonly actor: Actor;
}

/** A second person approves exactly the drafts whose hashes they name; numbers follow at once. */
export const approveLetters =
  (ports: ApprovePorts) =>
  async (input: ApproveInput): Promise<LettersOutcome> => {
    if (!may(input.actor, 'approve')) return { kind: 'forbidden', code: 'NOT_ALLOWED' };
    const found = await Promise.all(
      input.letters.map(({ letterId }) => findLetter(ports.letters, letterId)),
    );
    const problems = found.flatMap((letter, at): Problem[] => {
      const code = barOf(ports, letter, input.letters[at], input);
      return code === null ? [] : [{ letterId: letter.letterId, code, state: letter.state }];
    });
    problems.push(...(await followsWithdrawnProblems(ports, found)));
    problems.push(...(await answeredSinceProblems(ports, found)));
    if (problems.length > 0) return { kind: 'refused', problems };
    const records = await beginApprovals(ports, input, found);
    const letters = [];
    for (const record of records) letters.push(...(await finishApproval(ports)(record)));
    return { kind: 'done', letters };
  };

function barOf(
  { hasher, clock }: ApprovePorts,
  letter: Letter,
  named: NamedLetter | undefined,
  input: ApproveInput,
): Problem['code'] | null {
  const today = tanggalWib(clock.now());
  if (isRepeat(letter, input)) return null;
  if (letter.submittedBy === input.actor.sub) return 'APPROVER_IS_SUBMITTER';
  if (letter.addressBy === input.actor.sub) return 'APPROVER_SET_ADDRESS';
  if (letter.state !== 'submitted') return 'MOVE_NOT_LEGAL';
  if (letter.draft.sha256 !== named?.sha256) return 'DRAFT_CHANGED';
  if (destinationHash(letter, hasher) !== named.tujuanSha256) return 'DESTINATION_CHANGED';
  if (today > (letter.textValidUntil ?? today)) return 'DRAFT_OUTDATED';
  return hasWay(letter) ? null : 'DESK_MISSING';
}

function isRepeat(letter: Letter, input: ApproveInput): boolean {
  return (
    letter.approval !== null &&
    letter.approval.by === input.actor.sub &&
    letter.approval.approvalId.startsWith(input.approvalId)
  );
}

/** One record per issuer, because each issuer numbers its own series by calendar year in WIB. */
async function beginApprovals(ports: ApprovePorts, input: ApproveInput, found: Letter[]) {
  const at = ports.clock.now();
  const issuers = [...new Set(found.map((letter) => letter.issuerId))];
  const records: ApprovalRecord[] = [];
  for (const issuerId of issuers) {
    const letters = found.flatMap((letter, index) => {
      const named = letter.issuerId === issuerId ? input.letters[index] : undefined;
      return named ? [{ ...named, submission: submissionOf(letter) }] : [];
    });
    records.push(
      await ports.approvals.begin({
        approvalId: `${input.approvalId}-${issuerId}`,
        by: input.actor.sub,
        at,
        tanggal: tanggalWib(at),
        series: `${issuerId}-${tahunWib(at)}`,
        letters,
        done: false,
      }),
    );
  }
  return records;
}
