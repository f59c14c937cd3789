import { standingAnswer } from '#cases/answer.ts';
import { dueAt } from '#cases/due.ts';
import type { LetterHead } from '#cases/letter.ts';
import { partOf } from '#cases/letter-key.ts';
import { findPlatform } from '#platforms/directory.ts';

/** The directory explains some names in brackets; a table has no room for that. */
export function platformName(slug: string): string {
  return findPlatform(slug)?.name.replace(/ \(.*\)$/, '') ?? slug;
}

/** What tells a letter from the others of its list while none has a number. */
export function letterName(letter: Pick<LetterHead, 'letterId' | 'batchId' | 'platform'>): string {
  const part = partOf(letter);
  return platformName(letter.platform) + (part === 1 ? '' : ` (${part})`);
}

/** A letter in a table: everything that people choose by. */
export function letterRow(letter: LetterHead, mySub: string) {
  return {
    id: letter.letterId,
    href: `/konsol/surat/${letter.letterId}`,
    batchId: letter.batchId,
    platform: letterName(letter),
    slug: letter.platform,
    kind: letter.kind,
    due: dueAt(letter),
    state: letter.state,
    answered: standingAnswer(letter)?.verdict ?? null,
    released: letter.release !== null,
    itemCount: letter.itemCount,
    pages: letter.pages,
    nomor: letter.nomor?.text ?? null,
    updatedAt: letter.updatedAt,
    problem: letter.problem,
    returnedReason: letter.returnedReason,
    mine: letter.submittedBy === mySub,
    draftSha256: letter.draft.sha256,
    finalSha256: letter.final?.sha256 ?? null,
    mencabut: hrefOf(letter.mencabut),
    dicabutOleh: hrefOf(letter.dicabutOleh),
  };
}

const hrefOf = (letterId: string | null) => letterId && `/konsol/surat/${letterId}`;

/** Newest step first. */
export function byNewest(one: LetterHead, other: LetterHead): number {
  return other.updatedAt.localeCompare(one.updatedAt);
}
