import type { Evidence } from './item.ts';

/**
 * What an item holds after pictures were added to `before`, although it holds something else by now:
 * neither the pictures of one hand nor those of the other are lost.
 */
export function mergeEvidence(
  now: readonly Evidence[],
  before: readonly Evidence[],
  after: readonly Evidence[],
): readonly Evidence[] {
  const added = after.filter((piece) => piece.picture && !holds(before, piece));
  const fresh = added.filter((piece) => !holds(now, piece));
  const announced = (piece: Evidence) =>
    !piece.picture && fresh.some(({ name }) => name === piece.name);
  return [...now.filter((piece) => !announced(piece)), ...fresh];
}

function holds(pieces: readonly Evidence[], { sha256 }: Evidence): boolean {
  return pieces.some((piece) => piece.picture && piece.sha256 === sha256);
}
