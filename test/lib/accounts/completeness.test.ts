import { describe, expect, test } from 'vitest';
import { findIncomplete, lacksOf } from '#accounts/completeness.ts';
import { anItem } from '../../support/an-item.ts';

const RULES = { evidence: false, kind: 'permintaan' };
const PICTURE = {
  name: 'a.png',
  sha256: 'a'.repeat(64),
  picture: { contentType: 'image/png', bytes: 9, width: 2, height: 2 },
} as const;
const EARLIER = {
  letterId: 'B0-instagram',
  kind: 'permintaan',
  state: 'delivered',
  nomor: 'B-1/CONTOH/2026',
  tanggal: '2026-11-01',
};

describe('what an item lacks before a letter may carry it', () => {
  test.each([
    ['nothing', anItem(), []],
    ['a specific link', anItem({ canonicalUrl: null }), ['URL_MISSING']],
    [
      'where its short link leads',
      anItem({ status: 'needs_resolution' }),
      ['LINK_NEEDS_RESOLUTION'],
    ],
    [
      'why the goods are thought to be imported',
      anItem({ explanation: null }),
      ['EXPLANATION_MISSING'],
    ],
    ['a reason to be named twice', anItem({ earlier: [EARLIER] }), ['ALREADY_IN_LETTER']],
    [
      'nothing, with a reason to be named twice',
      anItem({ earlier: [EARLIER], repeat: { reason: 'lagi', by: 'x', at: 'y' } }),
      [],
    ],
    [
      'nothing, when the earlier letter was of another kind',
      anItem({ earlier: [{ ...EARLIER, kind: 'undangan' }] }),
      [],
    ],
  ])('%s', (_name, item, expected) => {
    expect(lacksOf(item, RULES)).toEqual(expected);
  });

  test('an office may ask for a screenshot; a file name or a hash alone is none', () => {
    const strict = { ...RULES, evidence: true };
    expect(lacksOf(anItem(), strict)).toEqual(['EVIDENCE_MISSING']);
    expect(
      lacksOf(anItem({ evidence: [{ name: 'a.png', sha256: 'a'.repeat(64) }] }), strict),
    ).toEqual(['EVIDENCE_MISSING']);
    expect(lacksOf(anItem({ evidence: [PICTURE] }), strict)).toEqual([]);
  });

  test('is told by item and rows, in words', () => {
    const items = [anItem(), anItem({ itemNo: 2, canonicalUrl: null, explanation: null })];
    expect(findIncomplete(items, RULES)).toEqual([
      {
        itemNo: 2,
        rows: [3],
        lacks: [
          { code: 'URL_MISSING', message: expect.stringContaining('tautan') },
          { code: 'EXPLANATION_MISSING', message: expect.stringContaining('alasan') },
        ],
        message: expect.stringMatching(
          /^Baris 3 \(Instagram\): tautan kosong.*\. Belum ada alasan/,
        ),
      },
    ]);
  });
});
