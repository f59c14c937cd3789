import { describe, expect, it } from 'vitest';
import { defaultLayout, pt } from '#typeset/layout.ts';
import { linesOf, setBody, wordsOf } from '../../support/set-markup.ts';

const ADDRESS =
  'Jalan Contoh Nomor 1, Jakarta 10000 · Telepon (021) 0000000 · Surel surat@kementerian.example · Laman kementerian.example';
const image = (kind: string, size = 25) =>
  `<img class="${kind}" src="logo:${'cd'.repeat(32)}" alt="Lingkaran contoh" data-lebar="${size}" data-tinggi="${size}">`;
const letterhead = (emblem: string, address = ADDRESS) =>
  `<header class="kop">${emblem}<p class="kop-instansi">KEMENTERIAN CONTOH</p><p class="kop-alamat">${address}</p></header><p>Isi.</p>`;

describe('a letterhead', () => {
  it('ends no line in a separator, whatever the width of its address', () => {
    const parts = ADDRESS.split(' · ');
    for (let count = 1; count <= 12; count++) {
      const address = Array.from({ length: count }, (_, i) => parts[i % parts.length]).join(' · ');
      const lines = linesOf(setBody(letterhead('', address)).pages[0]);
      const own = lines.slice(1, -1);
      expect(own.filter((line) => /^·|·$/.test(line))).toEqual([]);
      expect(own.join(' ').replaceAll(' · ', ' ')).toBe(address.replaceAll(' · ', ' '));
    }
  });

  it('keeps the dot between the parts that share a line', () => {
    const lines = linesOf(setBody(letterhead('', 'Jakarta 10000 · Surel a@b.example')).pages[0]);
    expect(lines).toContain('Jakarta 10000 · Surel a@b.example');
  });

  it('has its logo at the left and its lines in the middle of what is left', () => {
    const [page] = setBody(letterhead(image('logo'))).pages;
    const [logo] = page?.pictures ?? [];
    expect(logo?.xPt).toBeCloseTo(pt(defaultLayout.marginMm.left), 3);
    expect(logo?.yPt).toBeCloseTo(pt(defaultLayout.kop.topMm), 3);
    const name = page?.lines.find((line) => wordsOf(line) === 'KEMENTERIAN CONTOH');
    expect(name?.xPt).toBeGreaterThan(pt(defaultLayout.marginMm.left + 25));
  });

  it("has the emblem of a minister's office in the middle above its lines", () => {
    const [page] = setBody(letterhead(image('lambang'), '')).pages;
    const [emblem] = page?.pictures ?? [];
    const middle = (emblem?.xPt ?? 0) + (emblem?.widthPt ?? 0) / 2;
    const { left, right } = defaultLayout.marginMm;
    const measureMm = defaultLayout.page.widthMm - left - right;
    expect(middle).toBeCloseTo(pt(left + measureMm / 2), 3);
    const name = page?.lines.find((line) => wordsOf(line) === 'KEMENTERIAN CONTOH');
    expect(name?.baselinePt).toBeGreaterThan((emblem?.yPt ?? 0) + (emblem?.heightPt ?? 0));
  });

  it('refuses an emblem that leaves no room on the page or beside the lines', () => {
    expect(() => setBody(letterhead(image('lambang', 60)))).toThrow(
      expect.objectContaining({ code: 'TOO_TALL', path: 'article[1]/section[1]/header[1]' }),
    );
    expect(() => setBody(letterhead(image('logo', 158)))).toThrow(
      expect.objectContaining({ code: 'TOO_WIDE', path: 'article[1]/section[1]/header[1]' }),
    );
  });
});
