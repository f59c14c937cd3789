import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetter } from '#adapters/pdf/parse.ts';
import type { Text } from '#typeset/block.ts';

const letter = (inner: string) => `<article lang="id">${inner}</article>`;
const body = (blocks: string) => letter(`<section class="surat">${blocks}</section>`);
const firstBlock = (blocks: string) => parseLetter(body(blocks)).sections[0]?.blocks[0];

describe('the subset of markup', () => {
  it('becomes sections with their paper, language and blocks', () => {
    const document = parseLetter(
      letter(
        '<section class="surat"><p>Isi</p></section><section class="lampiran" data-orientation="landscape"><h1>Daftar</h1></section><section class="terjemahan" lang="en"><p>Text</p></section><footer class="kaki"><p>Kaki</p></footer>',
      ),
      'KONSEP',
    );
    expect(document).toMatchObject({
      lang: 'id',
      mark: 'KONSEP',
      footer: [[{ text: 'Kaki' }]],
      sections: [
        { orientation: 'portrait', catchwords: true, lang: null },
        { orientation: 'landscape', catchwords: false, blocks: [{ kind: 'heading', level: 1 }] },
        { orientation: 'portrait', catchwords: false, lang: 'en' },
      ],
    });
  });

  it('keeps bold, italic, language, links and codes as spans', () => {
    expect(
      firstBlock(
        '<p>satu <strong>dua</strong> <em lang="en">three</em> <a href="https://contoh.example/a">a</a> <code>b</code></p>',
      ),
    ).toMatchObject({
      text: [
        { text: 'satu ' },
        { text: 'dua', bold: true },
        { text: ' ' },
        { text: 'three', italic: true, lang: 'en' },
        { text: ' ' },
        { text: 'a', href: 'https://contoh.example/a' },
        { text: ' ' },
        { text: 'b', code: true },
      ],
    });
  });

  it('collapses blanks as a browser does and keeps forced breaks', () => {
    expect(firstBlock('<p>\n  satu\t dua <br> tiga\n</p>')).toMatchObject({
      text: [{ text: 'satu dua' }, { text: '\n' }, { text: 'tiga' }],
    });
  });

  it('keeps a word whole that is written with entities', () => {
    const url = 'https://contoh.example/?a=1&b=2';
    expect(
      firstBlock(
        `<p><a href="${url.replaceAll('&', '&amp;')}">https://contoh.example/?a&#x3D;1&amp;b&#61;2</a></p>`,
      ),
    ).toMatchObject({ text: [{ text: url, href: url }] });
  });

  it('knows which entry of the reference block is the title', () => {
    expect(
      firstBlock(
        '<div class="kepala"><p class="tanggal">1 Mei 2026</p><dl><dt>Nomor</dt><dd>1</dd><dt>Hal</dt><dd>Permintaan</dd></dl></div>',
      ),
    ).toMatchObject({
      kind: 'reference',
      date: [{ text: '1 Mei 2026' }],
      entries: [{ title: false }, { title: true }],
    });
  });

  it('shows text exactly as written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const text = raw.replaceAll(/[\p{Cc}\p{Cs}]/gu, '');
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const block = firstBlock(`<p>|${escaped}|</p>`);
        const shown = block?.kind === 'paragraph' ? plain(block.text) : '';
        expect(shown).toBe(`|${text.replaceAll(/ +/g, ' ')}|`);
      }),
    );
  });
});

const HASH = 'ab'.repeat(32);
const figure = (attributes: string, source = `bukti:${HASH}`) => {
  const size = attributes.includes('width') ? 'height="9"' : 'width="9" height="9"';
  return `<figure class="gambar"><img src="${source}" ${size} ${attributes}></figure>`;
};

describe('pictures', () => {
  it('are named by their hash, with the bounds and the caption that the template gives', () => {
    const caption = '<figcaption><p>Gambar 1</p><p><code>a.png</code></p></figcaption>';
    const image = `<img src="bukti:${HASH}" width="90" height="200" alt="Layar &quot;toko&quot;">`;
    const markup = `<figure class="gambar" data-lebar="77.5">${image}${caption}</figure>`;
    const [block] = parseLetter(body(markup)).sections[0]?.blocks ?? [];
    expect(block).toMatchObject({
      kind: 'figures',
      figures: [
        {
          source: HASH,
          alt: 'Layar "toko"',
          widthPx: 90,
          heightPx: 200,
          maxWidthMm: 77.5,
          maxHeightMm: null,
          caption: [[{ text: 'Gambar 1' }], [{ text: 'a.png', code: true }]],
        },
      ],
    });
  });
});

describe('what is not in the subset', () => {
  it.each([
    ['text outside a block', body('lepas'), 'section[1]'],
    ['an unknown block', body('<blockquote>a</blockquote>'), 'section[1]/blockquote[1]'],
    ['an unknown inline element', body('<p><u>a</u></p>'), 'section[1]/p[1]/u[1]'],
    ['an unknown class', body('<p class="besar">a</p>'), 'section[1]/p[1]'],
    ['an unknown attribute', body('<p style="color:red">a</p>'), 'section[1]/p[1]'],
    ['a script', body('<script>a</script>'), 'section[1]/script[1]'],
    ['a comment', body('<!-- a -->'), 'section[1]'],
    ['an address that is none', body('<p><a href="javascript:a">a</a></p>'), 'p[1]/a[1]'],
    [
      'a table whose widths are no numbers',
      body('<table class="akun" data-lebar="lebar"></table>'),
      'table[1]',
    ],
    [
      'an item with two lists',
      body('<ol class="angka"><li>a<ol class="huruf"></ol><ol class="huruf"></ol></li></ol>'),
      'li[1]',
    ],
    ['a picture without alternative text', body(figure('')), 'figure[1]/img[1]'],
    ['a picture that says nothing', body(figure('alt="  "')), 'figure[1]/img[1]'],
    [
      'a picture that would be fetched',
      body(figure('alt="a"', 'https://gambar.example/a.png')),
      'figure[1]/img[1]',
    ],
    ['a picture of no size', body(figure('alt="a" width="0"')), 'figure[1]/img[1]'],
    ['a row without pictures', body('<div class="berjajar"></div>'), 'div[1]'],
    [
      'a row that holds text',
      body(`<div class="berjajar">${figure('alt="a"')}<p>a</p></div>`),
      'div[1]/p[1]',
    ],
    [
      'a letterhead whose emblem has no size',
      body(`<header class="kop"><img class="logo" src="logo:${HASH}" alt="a"></header>`),
      'header[1]/img[1]',
    ],
    ['a value without its label', body('<dl class="rincian"><dd>a</dd></dl>'), 'dl[1]'],
    ['an element that is not closed', '<article lang="id"><section class="surat"><p>a', 'p[1]'],
    ['no section', letter(''), 'article[1]'],
    [
      'a second footer',
      letter(
        '<section class="surat"><p>a</p></section><footer class="kaki"></footer><footer class="kaki"></footer>',
      ),
      'footer[2]',
    ],
    [
      'an unknown paper',
      letter('<section class="surat" data-orientation="miring"></section>'),
      'section[1]',
    ],
  ])('%s is refused with its place', (_name, markup, path) => {
    expect(() => parseLetter(markup)).toThrow(
      expect.objectContaining({
        code: 'MARKUP_INVALID',
        facts: expect.objectContaining({ path: expect.stringContaining(path) }),
      }),
    );
  });
});

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}
