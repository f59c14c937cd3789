import type { z } from '@hono/zod-openapi';
import { type Answer, answersOf } from '#cases/answer.ts';
import type { Batch } from '#cases/batch.ts';
import type { Letter } from '#cases/letter.ts';
import { movesFrom, STATE_SENTENCE } from '#cases/letter-state.ts';
import type { AnswerView } from './answer-schemas.ts';
import { seenDestination } from './seen-destination.ts';
import type { BatchView, LetterView } from './view-schemas.ts';

export function viewBatch(batch: Batch): z.infer<typeof BatchView> {
  return {
    batchId: batch.batchId,
    state: batch.state,
    kind: batch.kind,
    issuer: batch.issuerId,
    fileName: batch.fileName,
    fileSha256: batch.fileSha256,
    counts: batch.counts,
    problem: batch.problem,
    letterIds: [...batch.letterIds],
    unaddressed: [...batch.unaddressed],
    updatedAt: batch.updatedAt,
  };
}

export function viewLetter(letter: Letter): z.infer<typeof LetterView> {
  return {
    letterId: letter.letterId,
    batchId: letter.batchId,
    platform: letter.platform,
    kind: letter.kind,
    state: letter.state,
    keterangan: STATE_SENTENCE[letter.state],
    version: letter.version,
    hal: letter.hal,
    itemCount: letter.itemCount,
    pages: letter.pages,
    nomor: letter.nomor?.text ?? null,
    tanggal: letter.tanggal,
    draftSha256: letter.draft.sha256,
    frozenSha256: letter.frozen?.sha256 ?? null,
    finalSha256: letter.final?.sha256 ?? null,
    signature: signatureOf(letter),
    problem: letter.problem,
    returnedReason: letter.returnedReason,
    deliveredAt: letter.deliveredAt,
    answers: answersOf(letter).map(viewAnswer),
    attempts: letter.attempts,
    ...seenDestination(letter),
    entrustedTo: letter.entrustedTo,
    mencabut: letter.mencabut,
    dicabutOleh: letter.dicabutOleh,
    nextMoves: movesFrom(letter.state),
    updatedAt: letter.updatedAt,
  };
}

/** Who signed in another program, as the certificate says, and who brought it back. */
function signatureOf({ signature }: Letter) {
  if (!signature) return null;
  const { signerName, issuerName, certificateSha256, by, at } = signature;
  return { signerName, issuerName, certificateSha256, by, at };
}

export function viewAnswer({ document, file, ...answer }: Answer): z.infer<typeof AnswerView> {
  return {
    ...answer,
    counts: { ...answer.counts },
    sha256: document.sha256,
    file: file && viewFile(file),
  };
}

function viewFile({ form, sha256, bytes }: NonNullable<Answer['file']>) {
  return { form, sha256, bytes };
}
