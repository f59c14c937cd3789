import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#ledger/canonical-json.ts';
import { EMPTY_CHAIN, extendChain, GENESIS } from '#ledger/chain.ts';
import { checkChain } from '#ledger/check-chain.ts';
import { encode } from '#ledger/sha256.ts';
import { aLogEntry } from '../../support/a-log-entry.ts';
import { hasher } from '../../support/memory-stores.ts';

const { sha256 } = hasher;
const entries = (count: number) =>
  Array.from({ length: count }, (_, at) => aLogEntry({ id: `B1-instagram:${at}` }));
const chainOf = (count: number) => extendChain('instagram', EMPTY_CHAIN, entries(count), sha256);
const check = (lines: readonly string[]) => checkChain('log.jsonl', 'instagram', lines, sha256);

describe('canonical JSON (RFC 8785)', () => {
  test.each([
    { value: { b: 1, a: [true, null], é: 'x' }, text: '{"a":[true,null],"b":1,"é":"x"}' },
    { value: '\u20ac$\u000f\nA\'B"\\"/', text: '"€$\\u000f\\nA\'B\\"\\\\\\"/"' },
    { value: [1e30, 4.5, 2e-3, 1e-27], text: '[1e+30,4.5,0.002,1e-27]' },
    { value: { '😀': 1, '\ufb33': 2 }, text: '{"😀":1,"\ufb33":2}' },
  ])('writes $text', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  test('refuses what has no JSON form', () => {
    expect(() => canonicalJson(undefined)).toThrow(
      expect.objectContaining({ code: 'VALUE_NOT_JSON' }),
    );
  });
});

describe('the chain', () => {
  test('begins with zeros, counts from 0 and ties each line to the one before', () => {
    const { lines, end } = chainOf(3);
    const links = lines.map(({ line }) => JSON.parse(line));
    expect(links.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    const hashes = lines.map(({ line }) => sha256(encode(line)));
    expect(links.map(({ prev }) => prev)).toEqual([GENESIS, hashes[0], hashes[1]]);
    expect(end).toEqual({ size: 3, hash: hashes[2] });
  });

  test('is the same whether it grows at once or piece by piece', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (a, b) => {
        const all = entries(a + b);
        const first = extendChain('instagram', EMPTY_CHAIN, all.slice(0, a), sha256);
        const second = extendChain('instagram', first.end, all.slice(a), sha256);
        const whole = extendChain('instagram', EMPTY_CHAIN, all, sha256);
        expect([...first.lines, ...second.lines]).toEqual(whole.lines);
        expect(second.end).toEqual(whole.end);
      }),
    );
  });

  test('of another platform shares no line', () => {
    const other = extendChain('shopee', EMPTY_CHAIN, entries(1), sha256);
    expect(other.lines[0]?.line).not.toBe(chainOf(1).lines[0]?.line);
  });

  test('checks clean as it was written, at any length', () => {
    for (const count of [0, 1, 2, 40]) {
      const { lines, end } = chainOf(count);
      const result = check(lines.map(({ line }) => line));
      expect(result.findings).toEqual([]);
      expect(result.end).toEqual(end);
    }
  });

  test('never checks clean after lines were left out, repeated or put in another order', () => {
    const lines = chainOf(8).lines.map(({ line }) => line);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 12 }), (order) => {
        fc.pre(order.some((from, at) => from !== at));
        expect(check(order.map((at) => lines[at] ?? '')).findings).not.toEqual([]);
      }),
    );
  });

  test('a deleted block is one finding that says which numbers are gone', () => {
    const lines = chainOf(8).lines.map(({ line }) => line);
    expect(check(lines.toSpliced(3, 2)).findings).toEqual([
      {
        code: 'ENTRY_MISSING',
        file: 'log.jsonl',
        line: 4,
        entry: 'B1-instagram:5',
        message: 'Entri sebelum baris ini dihapus. Nomor urut 3 s.d. 4.',
      },
    ]);
  });

  test('a swap names exactly the two lines', () => {
    const lines = chainOf(8).lines.map(({ line }) => line);
    const swapped = lines.with(2, lines[5] ?? '').with(5, lines[2] ?? '');
    expect(check(swapped).findings.map(({ code, line }) => [code, line])).toEqual([
      ['ENTRY_MOVED', 3],
      ['ENTRY_MOVED', 6],
    ]);
  });

  test('a step that is sealed twice is named even though the hashes fit', () => {
    const twice = [...entries(2), ...entries(1)];
    const { lines } = extendChain('instagram', EMPTY_CHAIN, twice, sha256);
    expect(check(lines.map(({ line }) => line)).findings).toMatchObject([
      { code: 'ENTRY_REPEATED', line: 3, entry: 'B1-instagram:0' },
    ]);
  });
});
