import { findIssuer } from '#letters/issuer.ts';
import { formatNomorSurat } from '#letters/nomor-surat.ts';
import { destinationHash } from './destination.ts';
import type { Letter } from './letter.ts';
import { moveStored } from './move-letter.ts';
import type { ApprovalRecord, ApprovalStore, ApprovedLetter } from './ports/approval-store.ts';
import type { Clock } from './ports/clock.ts';
import type { Hasher } from './ports/ids.ts';
import type { LetterStore } from './ports/letter-store.ts';
import type { NumberSeries } from './ports/number-series.ts';
import type { Queue } from './ports/queue.ts';

export interface ApprovePorts {
  readonly letters: LetterStore;
  readonly approvals: ApprovalStore;
  readonly numbers: NumberSeries;
  readonly queue: Queue;
  readonly hasher: Hasher;
  readonly clock: Clock;
}

/** The submission that a letter stands in, by its log entry. */
export function submissionOf({ log }: Letter): string | null {
  return log.findLast(({ move }) => move === 'submit')?.id ?? null;
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
    for (const [index, named] of record.letters.entries()) {
      letters.push(await approveOne(ports, record, named, first + index));
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
  named: ApprovedLetter,
  urut: number,
): Promise<Letter> {
  const { sha256, tujuanSha256 } = named;
  const { approvalId, by, at } = record;
  const { letter } = await moveStored(ports.letters, named.letterId, (current) => {
    if (!isAsApproved(ports, current, named)) return null;
    return {
      name: 'approve',
      at: ports.clock.now(),
      actor: { sub: by, groups: ['pemeriksa'] },
      hashes: { draft: sha256, tujuan: tujuanSha256 },
      set: {
        approval: { approvalId, by, at, draftSha256: sha256, tujuanSha256 },
        nomor: nomorOf(current, record, urut),
        tanggal: record.tanggal,
      },
    };
  });
  await account(ports, record, letter, urut);
  return letter;
}

/** What another official returned while this approval was broken off is not approved any more. */
function isAsApproved({ hasher }: ApprovePorts, letter: Letter, named: ApprovedLetter): boolean {
  return (
    letter.state === 'submitted' &&
    letter.draft.sha256 === named.sha256 &&
    destinationHash(letter, hasher) === named.tujuanSha256 &&
    submissionOf(letter) === named.submission
  );
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
