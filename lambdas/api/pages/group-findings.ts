import type { GateFinding } from '#letters/gate.ts';

/** What gates found, each sentence once with all the items that it is about; what must be done first. */
export function groupFindings(findings: readonly GateFinding[]) {
  const groups = Map.groupBy(findings, ({ level, message }) => `${level} ${message}`);
  return [...groups.values()]
    .map((some) => ({
      message: some[0]?.message ?? '',
      stops: some[0]?.level === 'stop',
      items: some.flatMap(({ itemNo }) => (itemNo === null ? [] : [itemNo])).join(', '),
    }))
    .sort((one, other) => Number(other.stops) - Number(one.stops));
}
