import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annexCsv, annexJson } from '#letters/annex.ts';
import type { ItemFacts, LetterFacts } from '#letters/facts.ts';
import { screenshotView } from '#letters/screenshot-view.ts';
import { enclosedFiles, shareRoom } from '#letters/share-room.ts';
import { aNumberedLetter } from '../../support/a-composed-letter.ts';
import { anItem } from '../../support/a-letter-facts.ts';

type Piece = ItemFacts['evidence'][number];

/** What a mail takes, less what base64 and its own lines add. */
const MAIL_ROOM = (9 * 1024 * 1024 * 3) / 4.12;

const hash = (seed: string) => seed.padStart(64, '0');
function aPiece(seed: string, bytes: number, shape = { width: 540, height: 1200 }): Piece {
  const print = { key: `bukti/${seed}`, sha256: hash(seed), bytes, ...shape };
  return { name: `${seed}.png`, sha256: hash(seed), print };
}
const bare = (seed: string): Piece => ({ name: `${seed}.png`, sha256: null, print: null });

function aReferral(piles: readonly (readonly Piece[])[], set: Partial<LetterFacts> = {}) {
  const items = piles.map((evidence, at) => anItem(at + 1, { evidence: [...evidence] }));
  return { ...aNumberedLetter('rujukan-komdigi'), items, ...set };
}

const viewOf = (facts: LetterFacts) => screenshotView(facts, shareRoom(facts));

describe('the screenshots of a referral', () => {
  it('are all shown when there is room', () => {
    const view = viewOf(aReferral([[aPiece('a', 90_000)], [aPiece('b', 90_000)]]));
    expect(view).toMatchObject({ dimuat: '2 (dua)', tercantum: '', nomorTercantum: '' });
    expect(view.daftar.map(({ gambar }) => gambar)).toEqual(['1', '2']);
  });

  it('show each account once before any of them twice', () => {
    const pile = (at: number) => [aPiece(`${at}a`, 1_500_000), aPiece(`${at}b`, 1_500_000)];
    const view = viewOf(aReferral([pile(1), pile(2)]));
    expect(view.daftar.map(({ gambar }) => gambar)).toEqual(['1', '–', '2', '–']);
    expect(view).toMatchObject({ dimuat: '2 (dua)', tercantum: '2 (dua)' });
    expect(view.nomorTercantum).toBe('1 dan 2');
  });

  it('stay in the list without room or without a picture, and the letter says which', () => {
    const piles = [[aPiece('a', 3_000_000)], [bare('b')], ...many(3, 900_000), []];
    const view = viewOf(aReferral(piles));
    expect(view).toMatchObject({ dimuat: '1 (satu)', nomorTercantum: '2–5' });
    expect(view.daftar).toHaveLength(5);
  });

  it('stand in pairs when tall, then one by one, numbered as they follow each other', () => {
    const wide = { width: 1280, height: 720 };
    const piles = [aPiece('a', 9, wide), aPiece('b', 9), aPiece('c', 9), aPiece('d', 9)];
    const { baris, daftar } = viewOf(aReferral(piles.map((piece) => [piece])));
    expect(baris.map((row) => row.map(({ no }) => no))).toEqual([['2', '3'], ['4'], ['1']]);
    expect(daftar.map(({ gambar }) => gambar)).toEqual(['4', '1', '2', '3']);
  });

  it('are those of applications to ministries only', () => {
    const facts = { ...aNumberedLetter('permintaan'), items: aReferral([[aPiece('a', 9)]]).items };
    expect(enclosedFiles(facts)).toEqual([]);
    expect(viewOf(facts)).toMatchObject({ daftar: [], baris: [] });
  });
});

describe('whatever there is to enclose', () => {
  it('leaves room in the mail for the list itself', () => {
    const bytes = fc.integer({ min: 1, max: 2_000_000 });
    const piles = fc.array(fc.array(bytes, { maxLength: 3 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(piles, fc.array(bytes, { minLength: 2, maxLength: 2 }), (given, letters) => {
        const facts = withCopies(
          aReferral(given.map((pile, at) => pile.map((size, i) => aPiece(`${at}c${i}`, size)))),
          letters,
        );
        const used = enclosedFiles(facts).reduce((sum, file) => sum + file.bytes, 0);
        const list = Buffer.byteLength(annexCsv(facts)) + Buffer.byteLength(annexJson(facts));
        expect(used + list).toBeLessThan(MAIL_ROOM);
      }),
      { numRuns: 60 },
    );
  });

  it('takes as many of the earlier letters as fit, from the first on', () => {
    const facts = withCopies(aReferral([[aPiece('a', 9)]]), [700_000, 700_000]);
    expect([...shareRoom(facts).copies.keys()]).toEqual([0]);
  });
});

function many(count: number, bytes: number): Piece[][] {
  return Array.from({ length: count }, (_, at) => [aPiece(`${at}e`, bytes)]);
}

function withCopies(facts: LetterFacts, sizes: readonly number[]): LetterFacts {
  const { rincian } = facts;
  if (rincian.kind !== 'rujukan-komdigi') return facts;
  const surat = rincian.surat.map((one, at) => {
    const bytes = sizes[at];
    return bytes ? { ...one, salinan: { key: `surat/${at}`, sha256: hash(`d${at}`), bytes } } : one;
  });
  return { ...facts, rincian: { ...rincian, surat } };
}
