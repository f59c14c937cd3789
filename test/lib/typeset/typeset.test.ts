import { describe, expect, it } from 'vitest';
import { issuers } from '#letters/issuer.ts';
import { defaultLayout, findLayout, LayoutSchema, pt } from '#typeset/layout.ts';
import type { Page, PlacedDocument } from '#typeset/page.ts';
import {
  bodyOf,
  linesOf,
  setBody,
  setMarkup,
  someWords,
  wordsOf,
} from '../../support/set-markup.ts';

const paragraphs = (count: number, words = 60) =>
  Array.from({ length: count }, () => `<p>${someWords(words)}</p>`).join('');
const row = (text: string) => `<tr><td>${text}</td><td>nilai</td></tr>`;
const table = (rows: readonly string[], widths = '60 100') =>
  `<table class="akun" data-lebar="${widths}"><thead><tr><th>Akun</th><th>Tautan</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
const SIGNATURE =
  '<div class="tanda-tangan"><p>a.n. Menteri Contoh</p><p>Deputi Contoh,</p><div class="tte" data-qr="https://contoh.example/v/1"><p>Ditandatangani secara elektronik</p></div><p>Pejabat Contoh</p></div>';
/** Without the last two lines of the page area nothing is said of a letter set smaller. */
const FIXED = { fontPt: { ...defaultLayout.fontPt, bodyLeast: defaultLayout.fontPt.body } };

describe('a page of running text', () => {
  it('indents, justifies to both margins and keeps the last line at its natural width', () => {
    const lines = bodyOf(setBody(`<p>${someWords(40)}</p>`).pages[0]);
    const [first, second] = lines;
    expect(first?.xPt).toBeCloseTo(pt(40), 3);
    expect(second?.xPt).toBeCloseTo(pt(30), 3);
    expect(lines.slice(0, -1).every((line) => line.wordSpacingPt !== 0)).toBe(true);
    expect(lines.at(-1)?.wordSpacingPt).toBe(0);
  });

  it('leaves no short word alone on a last line', () => {
    for (let count = 20; count < 60; count++) {
      const last = wordsOf(bodyOf(setBody(`<p>${someWords(count)} itu.</p>`).pages[0]).at(-1));
      expect(last).toContain(' ');
    }
  });

  it('neither strands the first line of a paragraph nor widows its last', () => {
    for (let before = 20; before < 34; before++) {
      const filler = Array.from({ length: before }, () => '<p class="tanpa-inden">Baris.</p>');
      const { pages } = setBody(`${filler.join('')}<p>${someWords(50)}</p>`, FIXED);
      const counts = pages.map(
        (page) => bodyOf(page).filter((line) => isLong(wordsOf(line))).length,
      );
      expect(counts).not.toContain(1);
    }
  });

  it('never ends a page in a broken word', () => {
    const { pages } = setBody(paragraphs(30, 61));
    for (const page of pages) expect(bodyOf(page).at(-1)?.runs.at(-1)?.text).not.toMatch(/\u00ad$/);
  });
});

describe('what belongs together', () => {
  it('keeps a heading with the text below it', () => {
    for (let count = 3; count < 9; count++) {
      for (let words = 20; words < 70; words += 10) {
        const { pages } = setBody(
          `${paragraphs(count, words)}<h2>Judul bagian</h2>${paragraphs(6)}`,
        );
        for (const page of pages) expect(wordsOf(bodyOf(page).at(-1))).not.toBe('Judul bagian');
      }
    }
  });

  it('keeps a colon with what it announces, in running text and inside an item', () => {
    const list = `<ol class="angka"><li>Pasal contoh:<p>${someWords(30)}</p></li></ol>`;
    for (let words = 20; words < 70; words += 2) {
      const { pages } = setBody(`${paragraphs(6, words)}<p>Berikut ini:</p>${list.repeat(5)}`);
      for (const page of pages) expect(wordsOf(bodyOf(page).at(-1))).not.toMatch(/:$/);
    }
  });

  it('keeps the signature whole and two lines of text with it', () => {
    for (let words = 10; words < 90; words += 4) {
      const { pages } = setBody(`${paragraphs(7, words)}${SIGNATURE}`, FIXED);
      const last = bodyOf(pages.at(-1)).map(wordsOf);
      expect(last).toContain('Deputi Contoh,');
      expect(last).toContain('Pejabat Contoh');
      expect(last.indexOf('a.n. Menteri Contoh')).toBeGreaterThanOrEqual(2);
      expect(pages.at(-1)?.codes).toHaveLength(1);
    }
  });

  it('hangs "a.n." to the left so that both offices stand below each other', () => {
    const lines = bodyOf(setBody(`<p>Isi surat.</p>${SIGNATURE}`).pages[0]);
    const [mandate, office] = ['a.n. Menteri Contoh', 'Deputi Contoh,'].map((words) =>
      lines.find((line) => wordsOf(line) === words),
    );
    expect(office?.xPt).toBeCloseTo(pt(30 + 95), 3);
    expect(mandate?.xPt).toBeLessThan(office?.xPt ?? 0);
  });

  it('is set a little smaller when that saves the last page, and else as the profile says', () => {
    const sizes = ({ pages }: PlacedDocument) =>
      new Set(pages.flatMap(bodyOf).flatMap((line) => line.runs.map((run) => run.setting.sizePt)));
    const nearlyOne = `${paragraphs(7, 50)}${SIGNATURE}`;
    expect(setBody(nearlyOne, FIXED).pages).toHaveLength(2);
    expect(setBody(nearlyOne).pages).toHaveLength(1);
    expect(sizes(setBody(nearlyOne))).toContain(11);
    expect(sizes(setBody(paragraphs(14)))).toEqual(new Set([12]));
  });
});

describe('lists', () => {
  it('numbers items, letters those below them, and doubles the letter after z', () => {
    const inner = `<ol class="huruf">${'<li>butir</li>'.repeat(28)}</ol>`;
    const labels = bodyOf(
      setBody(`<ol class="angka"><li>satu${inner}</li><li>dua</li></ol>`).pages[0],
    )
      .map(wordsOf)
      .filter((words) => words.endsWith('.'));
    expect([labels[0], labels[1], labels[26], labels[27], labels[28], labels[29]]).toEqual([
      '1.',
      'a.',
      'z.',
      'aa.',
      'bb.',
      '2.',
    ]);
  });
});

describe('tables', () => {
  it('take their closing lines along: a last page always shows a row', () => {
    for (let count = 20; count < 60; count += 1) {
      const rows = Array.from({ length: count }, (_, i) => row(`akun nomor ${i + 1}`));
      const { pages } = setBody(`${table(rows)}<p>Jumlah: sekian akun.</p><p>SHA-256: abc</p>`);
      const last = bodyOf(pages.at(-1)).map(wordsOf);
      expect(last).toContain(`akun nomor ${count}`);
      expect(last).toContain('SHA-256: abc');
    }
  });

  it('repeat their head on every page as furniture, and part no row', () => {
    const rows = Array.from({ length: 120 }, (_, i) => row(`akun nomor ${i + 1} ${someWords(12)}`));
    const { pages } = setBody(table(rows));
    expect(pages.length).toBeGreaterThan(2);
    for (const [i, page] of pages.entries()) {
      const heads = page.lines.filter((line) => wordsOf(line) === 'Akun');
      expect(heads).toHaveLength(1);
      expect(bodyOf(page).some((line) => line === heads[0])).toBe(i === 0);
    }
    const starts = pages.map((page) => wordsOf(bodyOf(page).find((line) => !isHead(line))));
    for (const words of starts) expect(words).toMatch(/^akun nomor/);
  });

  it('part a row that is taller than a page, and nothing of it is lost', () => {
    const url = `https://contoh.example/${'0123456789'.repeat(800)}`;
    const { pages } = setBody(table([row(`<code>${url}</code>`)], '30 130'));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages
      .flatMap(bodyOf)
      .map(wordsOf)
      .filter((words) => words !== 'nilai')
      .join('');
    expect(text.includes(url)).toBe(true);
  });

  it('break a word of the head that is wider than its column, with a hyphen', () => {
    const head = table([row('a')], '18 142').replace('Akun', 'Pemeriksaan pertanggungjawaban');
    const words = bodyOf(setBody(head).pages[0]).map(wordsOf);
    expect(words.filter((word) => word.endsWith('\u00ad')).length).toBeGreaterThan(1);
  });

  it('share what is left between proportional columns', () => {
    const { pages } = setBody(table([row('a')], '40 *'));
    const xs = pages[0]?.rules.filter((rule) => rule.x1Pt === rule.x2Pt).map((rule) => rule.x1Pt);
    expect(xs?.map((x) => Math.round((x / 72) * 25.4))).toEqual([30, 70, 190]);
  });
});

describe('sections and furniture', () => {
  it('turn the paper, go on with the numbers and print the first word of the next page', () => {
    const { pages } = setMarkup(
      `<section class="surat">${paragraphs(14)}</section><section class="lampiran" data-orientation="landscape"><h1>DAFTAR</h1></section>`,
    );
    const [first, second, third] = pages;
    expect([first, third].map((page) => (page?.widthPt ?? 0) > (page?.heightPt ?? 0))).toEqual([
      false,
      true,
    ]);
    expect(linesOf(first)).not.toContain('- 1 -');
    expect(linesOf(second)).toContain('- 2 -');
    expect(linesOf(third)).toContain('- 3 -');
    const next = wordsOf(bodyOf(second)[0]).split(' ')[0];
    expect(linesOf(first).at(-1)).toBe(`${next}...`);
    expect(linesOf(second).at(-1)).not.toMatch(/\.\.\.$/);
  });

  it('centre titles in lines of like length', () => {
    const lines = bodyOf(
      setBody(`<h1>${'DAFTAR AKUN YANG DIDUGA '.repeat(3)}PADA LAYANAN</h1>`).pages[0],
    );
    const widths = lines.map((line) => pageWidth(line.xPt));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.8);
  });
});

describe('what does not fit', () => {
  it.each([
    ['TOO_WIDE', 'section[1]/table[1]', table([row('a')], '100 100')],
    ['TOO_WIDE', 'section[1]/table[1]', table([row('a')], '160 *')],
    ['NO_COLUMNS', 'section[1]/table[1]/tr[1]', table([row('a')], '40 40 *')],
    ['TOO_TALL', 'section[1]/div[1]', `<div class="rekat">${paragraphs(14)}</div>`],
    [
      'TOO_TALL',
      'section[1]/header[1]',
      `<header class="kop">${`<p class="kop-instansi">${someWords(30)}</p>`.repeat(2)}</header>`,
    ],
    [
      'TOO_WIDE',
      'section[1]/dl[1]/dd[1]',
      `<dl class="rincian"><dt>${someWords(9)}</dt><dd>nilai</dd></dl>`,
    ],
  ])('is %s at %s', (code, path, markup) => {
    expect(() => setBody(markup)).toThrow(
      expect.objectContaining({ name: 'TypesetError', code, path: expect.stringContaining(path) }),
    );
  });
});

describe('layout profiles', () => {
  it.each([
    ['A4', 210, 297],
    ['F4-210x330', 210, 330],
    ['F4-215x330', 215, 330],
  ])('on %s are %d by %d mm', (paper, widthMm, heightMm) => {
    const [page] = setBody('<p>Isi.</p>', findLayout('standar', paper)).pages;
    expect(page).toMatchObject({ widthPt: pt(widthMm), heightPt: pt(heightMm) });
  });

  it('are there for every issuer', () => {
    for (const { layout, paper } of issuers) expect(() => findLayout(layout, paper)).not.toThrow();
  });

  it('refuse figures that do not fit each other, and names that are not there', () => {
    const wide = { ...defaultLayout, sign: { ...defaultLayout.sign, widthMm: 80 } };
    const large = { ...defaultLayout, fontPt: { ...defaultLayout.fontPt, bodyLeast: 14 } };
    expect([wide, large].map((layout) => LayoutSchema.safeParse(layout).success)).toEqual([
      false,
      false,
    ]);
    expect(() => findLayout('standar', 'kwarto')).toThrow(
      expect.objectContaining({ code: 'LAYOUT_UNKNOWN' }),
    );
  });
});

function isLong(words: string): boolean {
  return words !== 'Baris.';
}

function isHead(line: Page['lines'][number]): boolean {
  return ['Akun', 'Tautan'].includes(wordsOf(line));
}

/** Of a centred line, from where it starts. */
function pageWidth(xPt: number): number {
  return pt(160) - 2 * (xPt - pt(30));
}
