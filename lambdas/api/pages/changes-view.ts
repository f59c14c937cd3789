import type { DraftChanges } from '#cases/draft-changes.ts';

/** What changed, as rows of a table: what it is about, how it was and how it is. */
export function changesView({ since, returned, changes }: DraftChanges) {
  return {
    since,
    returned,
    changes: changes.map(({ part, akun, before, after }) => ({
      part,
      akun,
      before: linesOf(before),
      after: linesOf(after),
    })),
  };
}

function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n');
}
