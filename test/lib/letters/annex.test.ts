import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { annexCsv, annexJson } from '#letters/annex.ts';
import { aLetterFacts, anItem } from '../../support/a-letter-facts.ts';

const MIXED = aLetterFacts(0, {
  items: [
    anItem(1, { kind: 'video', uraian: 'kutipan “baru” \u2028 \u007f 古着', stableId: null }),
    anItem(2, { kind: 'profile', evidence: [{ name: 'B-02', sha256: null, print: null }] }),
    anItem(3, { kind: 'listing', evidence: [] }),
  ],
});

describe('the machine annexes', () => {
  it.each([
    ['kinds in any order, empty fields and odd characters', MIXED],
    ['a concept without number and date', aLetterFacts(2, { nomor: null, tanggal: null })],
  ])('are written in the canonical form of RFC 8785: %s', (_, facts) => {
    const json = annexJson(facts);
    expect(json).toBe(`${canonicalize(JSON.parse(json))}\n`);
  });

  it('have one row for every item, with the quotation marks of a text doubled', () => {
    const facts = aLetterFacts(0, { items: [anItem(1, { uraian: 'bal "A"' }), anItem(2)] });
    const lines = annexCsv(facts).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(',"bal ""A""",');
  });

  it.each(['=1+1', '\uff1d1+1', '\u207a1', '@a', '\u2a751'])('disarm the formula %j', (uraian) => {
    const facts = aLetterFacts(0, { items: [anItem(1, { uraian })] });
    expect(annexCsv(facts)).toContain(`"'${uraian}"`);
  });
});

it('a law is named by title and article, and looked up only where the state publishes it', () => {
  const text = 'Pasal 47 ayat (1) Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan';
  const cited = {
    provisionId: 'uu-7-2014.p47.1',
    regulationId: 'uu-7-2014',
    text,
    status: 'verified',
  } as const;
  const of = (sourceUrl: string) =>
    JSON.parse(annexJson(aLetterFacts(1, { citations: [{ ...cited, sourceUrl }] }))).notice
      .legal_basis;
  expect(of('https://peraturan.bpk.go.id/Details/1')).toEqual([
    {
      law: 'Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan',
      article: 'Pasal 47 ayat (1)',
      provision_id: 'uu-7-2014.p47.1',
      url: 'https://peraturan.bpk.go.id/Details/1',
    },
  ]);
  for (const url of ['https://koran.example/amp/1', 'https://bpk.go.id.example/1']) {
    expect(of(url)[0].url).toBeNull();
  }
});
