import { describe, expect, test } from 'vitest';
import { parseFacts } from '#letters/facts.ts';
import { someFacts } from '../../support/some-facts.ts';

type Path = readonly (string | number)[];

/** Every text in the facts of a letter, by its place. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function withValue(path: Path, blank: unknown): unknown {
  const facts = structuredClone(someFacts()) as unknown;
  let at = facts as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[String(path.at(-1))] = blank;
  return facts;
}

/** Parts of a number may be empty in a profile: printing one that is refuses the number. */
const PATHS = textsIn(someFacts()).filter(
  ([first, second]) => !(first === 'issuer' && second === 'nomor'),
);
const BLANKS = [undefined, '', '  ', '\u00a0'] as const;

describe('the facts of a letter', () => {
  test('F49: whichever text is left blank, the letter is refused and the blank is named', () => {
    expect(PATHS.length).toBeGreaterThan(60);
    for (const path of PATHS) {
      for (const blank of BLANKS) {
        expect(() => parseFacts(withValue(path, blank)), path.join('.')).toThrow(
          expect.objectContaining({ code: 'TEMPLATE_FIELD_MISSING' }),
        );
      }
    }
  });

  test('F49: as composed they are whole', () => {
    expect(parseFacts(someFacts())).toEqual(someFacts());
  });
});
