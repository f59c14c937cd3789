import type { SettingChange } from '#cases/ports/setting-changes.ts';

/** One change of a setting as people read it: what stood, what stands, and why. */
export function changeView({ at, by, move, subject, before, after, reason }: SettingChange) {
  return { at, by, move, subject, before: wordsOf(before), after: wordsOf(after), reason };
}

/** A desk by its address; whatever else there is by its values. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '–';
  const facts = value as Readonly<Record<string, unknown>>;
  const { channel, email, cc } = facts;
  const shown = channel === undefined ? Object.values(facts) : [channel, email, cc].flat();
  return shown
    .filter((one) => one !== undefined && one !== null)
    .map(String)
    .join(', ');
}
