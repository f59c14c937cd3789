import { findIssuer } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import { tahunWib, tanggalWib } from '#letters/tanggal.ts';
import { type Actor, may } from './actor.ts';
import { answeredSinceProblems } from './answered-since.ts';
import { followsWithdrawnProblems } from './follows-withdrawn.ts';
import type { Letter } from './letter.ts';
import { hasWay } from './letter-way.ts';
import { findLetter, moveStored } from './move-letter.ts';
import type { ApprovalRecord, ApprovalStore } from './ports/approval-store.ts';
import type { Clock } from './ports/clock.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';
import type { Queue } from './ports/queue.ts';
import type { LettersOutcome, Problem } from './problem.ts';

export interface ApprovePorts {
  readonly letters: LetterStore;
  readonly approvals: ApprovalStore;
  readonly numbers: NumberSeries;
  readonly queue: Queue;
  readonly clock: Clock;
}

export interface ApproveInput {
  /** From the caller's idempotency key: the same approval reserves one block of numbers. */
  readonly approvalId: string;
  readonly letters: readonly { readonly letterId: string; readonly sha256: string }[];
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
    const problems = found.flatMap((letter, at) =>
      problemOf(letter, input.letters[at]?.sha256 ?? '', input, tanggalWib(ports.clock.now())),
    );
    problems.push(...(await followsWithdrawnProblems(ports, found)));
    problems.push(...(await answeredSinceProblems(ports, found)));
    if (problems.length > 0) return { kind: 'refused', problems };
    const records = await beginApprovals(ports, input, found);
    const letters = [];
    for (const record of records) letters.push(...(await finishApproval(ports)(record)));
    return { kind: 'done', letters };
  };

function problemOf(letter: Letter, sha256: string, input: ApproveInput, today: string): Problem[] {
  const problem = (code: Problem['code']) => [
    { letterId: letter.letterId, code, state: letter.state },
  ];
  if (isRepeat(letter, input)) return [];
  if (letter.submittedBy === input.actor.sub) return problem('APPROVER_IS_SUBMITTER');
  if (letter.state !== 'submitted') return problem('MOVE_NOT_LEGAL');
  if (letter.draft.sha256 !== sha256) return problem('DRAFT_CHANGED');
  if (today > (letter.textValidUntil ?? today)) return problem('DRAFT_OUTDATED');
  if (!hasWay(letter)) return problem('DESK_MISSING');
  return [];
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
    const letters = input.letters.filter(
      ({ letterId }) => found.find((one) => one.letterId === letterId)?.issuerId === issuerId,
    );
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

/** Carries an approval through: block of numbers, then each letter; safe to run again. */
export const finishApproval =
  (ports: ApprovePorts) =>
  async (record: ApprovalRecord): Promise<Letter[]> => {
    const { first } = await ports.numbers.reserve(
      record.series,
      record.approvalId,
      record.letters.length,
    );
    const letters: Letter[] = [];
    for (const [index, { letterId }] of record.letters.entries()) {
      letters.push(await approveOne(ports, record, letterId, first + index));
    }
    await ports.approvals.finish(record.approvalId);
    for (const letter of letters) {
      if (letter.state === 'approved') {
        await ports.queue.enqueue('issue', { letterId: letter.letterId });
      }
    }
    return letters;
  };

async function approveOne(
  ports: ApprovePorts,
  record: ApprovalRecord,
  letterId: string,
  urut: number,
): Promise<Letter> {
  const sha256 = record.letters.find((one) => one.letterId === letterId)?.sha256 ?? '';
  const { letter } = await moveStored(ports.letters, letterId, (current) => {
    if (current.state !== 'submitted' || current.draft.sha256 !== sha256) return null;
    // Returned and submitted anew while this approval was broken off, by the approver themselves.
    if (current.submittedBy === record.by) return null;
    return {
      name: 'approve',
      at: ports.clock.now(),
      actor: { sub: record.by, groups: ['pemeriksa'] },
      hashes: { draft: sha256 },
      set: {
        approval: {
          approvalId: record.approvalId,
          by: record.by,
          at: record.at,
          draftSha256: sha256,
        },
        nomor: nomorOf(current, record, urut),
        tanggal: record.tanggal,
      },
    };
  });
  await account(ports, record, letter, urut);
  return letter;
}

function nomorOf(letter: Letter, record: ApprovalRecord, urut: number) {
  const issuer = findIssuer(letter.issuerId);
  const text = formatNomorSurat(issuer.nomor, { urut, tanggal: record.tanggal });
  return { urut, text, tahun: Number(record.tanggal.slice(0, 4)) };
}

/** Every reserved number ends in the agenda: issued to its letter, or void with the reason. */
async function account(
  ports: ApprovePorts,
  record: ApprovalRecord,
  letter: Letter,
  urut: number,
): Promise<void> {
  const { letterId } = letter;
  const used = letter.approval?.approvalId === record.approvalId && letter.nomor?.urut === urut;
  await ports.numbers.record(
    record.series,
    urut,
    used
      ? { kind: 'issued', urut, letterId }
      : { kind: 'void', urut, letterId, reason: 'Surat berubah sebelum persetujuan tercatat.' },
  );
}
