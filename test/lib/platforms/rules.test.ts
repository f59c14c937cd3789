import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '#platforms/canonicalise.ts';
import { brandDomains, findHost } from '#platforms/find-host.ts';
import data from '#platforms/platforms.json' with { type: 'json' };
import { hostGroups, platformSlugs } from '#platforms/rulebook.ts';
import more from './more-vectors.json' with { type: 'json' };
import published from './url-vectors.json' with { type: 'json' };

const rules = data.platforms.flatMap((platform) => platform.rules.map(({ rule }) => rule));
const proven = new Set([...published.vectors, ...more.vectors].map(({ rule }) => rule));
const hosts = hostGroups
  .filter(({ group }) => !group.endsWith('_pattern'))
  .flatMap(({ entries }) => entries)
  .filter((host) => host.includes('.'));

describe('the rules file', () => {
  test('every rule has a vector that uses it', () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter((rule) => !proven.has(rule))).toEqual([]);
  });

  test('a rule name stands for one rule', () => {
    expect(new Set(rules).size).toBe(rules.length);
  });

  test.each(more.vectors)('$rule reads $input', (vector) => {
    const read = canonicalise(vector.input);
    expect([read.rule, read.status, read.canonicalUrl, read.dedupeKey]).toEqual([
      vector.rule,
      'status' in vector ? vector.status : 'ok',
      vector.url,
      vector.key,
    ]);
  });

  test('every vector names a rule that exists', () => {
    const known = new Set<string | null>([...rules, null]);
    expect(published.vectors.filter(({ rule }) => !known.has(rule)).map(({ n }) => n)).toEqual([]);
  });
});

describe('canonical form', () => {
  const accepted = published.vectors.filter(
    ({ expect: e }) => (e.status === 'ok' || e.status === 'review') && e.canonical_url !== null,
  );

  test('stands still: reading it again gives the same address and key', () => {
    expect(accepted.length).toBeGreaterThan(60);
    for (const { n, expect: e } of accepted) {
      const again = canonicalise(e.canonical_url ?? '');
      expect([n, again.canonicalUrl, again.dedupeKey]).toEqual([n, e.canonical_url, e.dedupe_key]);
    }
  });

  test('stands still for whatever fast-check makes of the vectors', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...published.vectors), fc.nat(), fc.string({ maxLength: 3 }))
      .map(([{ input }, at, text]) => {
        const place = at % (input.length + 1);
        return `${input.slice(0, place)}${text}${input.slice(place)}`;
      });
    fc.assert(
      fc.property(mutated, (text) => {
        const first = canonicalise(text);
        if (first.canonicalUrl === null || first.status === 'website') return;
        const again = canonicalise(first.canonicalUrl);
        expect([again.canonicalUrl, again.dedupeKey]).toEqual([
          first.canonicalUrl,
          first.dedupeKey,
        ]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('any text', () => {
  const platforms = fc.option(fc.constantFrom(...platformSlugs, 'tidak ada', ''), {
    nil: undefined,
  });
  const texts = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom(...hosts), fc.webPath(), fc.webQueryParameters())
      .map(([host, path, query]) => `https://${host}${path}?${query}`),
  );

  test('is answered without a throw, and the input is kept byte for byte', () => {
    fc.assert(
      fc.property(texts, platforms, (text, platform) => {
        const read = canonicalise(text, platform === undefined ? {} : { platform });
        expect(read.input).toBe(text);
        expect(read.warnings).toEqual([...new Set(read.warnings)].sort());
        if (read.status === 'ok') expect(read.dedupeKey).not.toBeNull();
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['(', ')'],
    ['https://https://', ''],
    ['a.', ''],
    ['%25', ''],
    ['@', ''],
    ['https://l.instagram.com/?u=https://l.instagram.com/?u=', ''],
  ])('%j two thousand times over is answered at once', (before, after) => {
    const text = `${before.repeat(2000)}x${after.repeat(2000)}`.slice(0, 2048);
    for (const platform of platformSlugs) {
      expect(canonicalise(text, { platform }).input).toBe(text);
    }
  });
});

describe('no host is taken for another by its end, its middle or its look', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
  const near = fc.tuple(
    fc.constantFrom(...hosts),
    word,
    fc.constantFrom('com', 'example', 'co.id'),
  );
  const disguises: readonly (readonly [
    string,
    (host: string, own: string, end: string) => string,
  ])[] = [
    ['as the beginning of a stranger', (host, own, end) => `${host}.${own}.${end}`],
    ['glued to a longer name', (host, own) => `${own}${host}`],
    ['with a dash before it', (host, own) => `${own}-${host}`],
    ['with another ending', (host, _own, end) => `${host}.${end}`],
  ];

  test.each(disguises)('%s', (_name, disguise) => {
    fc.assert(
      fc.property(near, ([host, own, end]) => {
        const stranger = disguise(host, own, end);
        if (findHost(stranger) !== undefined) {
          // Only what the file itself lists may be found.
          expect(hosts.includes(stranger) || isPatterned(stranger)).toBe(true);
          return;
        }
        const read = canonicalise(`https://${stranger}/contoh.thrift`);
        const listed = read.platform !== null && read.platform !== 'website';
        if (listed) expect(read.status).toBe('unsupported');
        expect(['ok', 'review', 'needs_resolution']).not.toContain(read.status);
      }),
      { numRuns: 1500 },
    );
  });

  test('a name before the host, and a name that only looks alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...brandDomains.keys()), word, (domain, own) => {
        const before = canonicalise(`https://${domain}@${own}.example/contoh`);
        expect(before.status).toBe('suspicious');
        const lookAlike = domain.replace(
          /[aeo]/,
          (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? '',
        );
        if (lookAlike !== domain) {
          expect(['suspicious', 'invalid']).toContain(
            canonicalise(`https://${lookAlike}/contoh`).status,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

const patterns = hostGroups
  .filter(({ group }) => group.endsWith('_pattern'))
  .flatMap(({ entries }) => entries.map((pattern) => new RegExp(pattern)));

function isPatterned(host: string): boolean {
  return patterns.some((pattern) => pattern.exec(host)?.[0] === host);
}
