import { existsSync } from 'node:fs';
import type { PlainLetter } from '../plain-letter.ts';
import { watchTree } from './watch-tree.ts';

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The browser of this machine, kept open, one page for all letters: tagged PDF with bookmarks, no PDF/UA. */
export async function chromium(_folder: string, font: Uint8Array) {
  if (!existsSync(BROWSER)) return null;
  const playwright = await import('playwright-core');
  const server = await playwright.chromium.launchServer({ executablePath: BROWSER });
  const browser = await playwright.chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const face = `@font-face { font-family: Arimo; src: url(data:font/ttf;base64,${Buffer.from(font).toString('base64')}) }`;
  await page.setContent(`<style>${face}${STYLE}</style><main lang="id"></main>`);
  await page.addScriptTag({ content: SHOW });
  const print = async (letter: PlainLetter): Promise<Uint8Array> => {
    await page.evaluate(`show(${JSON.stringify(markup(letter))})`);
    return page.pdf({ format: 'A4', tagged: true, outline: true });
  };
  const tree = watchTree(server.process().pid ?? 0);
  return Object.assign(print, { outside: { ...tree, stop: () => server.close() } });
}

const STYLE = `@page { margin: 20mm 20mm 25mm 30mm } body { font: 12pt Arimo; text-align: justify }
table { font-size: 8.5pt; border-collapse: collapse; width: 100%; table-layout: fixed; text-align: left }
th, td { border: 0.5pt solid; overflow-wrap: anywhere }`;

const SHOW = `async function show(markup) {
  document.querySelector('main').innerHTML = markup;
  await document.fonts.ready;
}`;

function markup({ paragraphs, rows, columns }: PlainLetter): string {
  const [title = '', ...texts] = paragraphs;
  const [head = [], ...body] = rows;
  const sum = columns.reduce((all, width) => all + width, 0);
  return [
    `<h1>${escaped(title)}</h1>`,
    ...texts.map((text) => `<p>${escaped(text)}</p>`),
    '<table><colgroup>',
    ...columns.map((width) => `<col style="width:${(100 * width) / sum}%">`),
    `</colgroup><thead><tr>${cells('th', head)}</tr></thead><tbody>`,
    ...body.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody></table>',
  ].join('');
}

function cells(tag: string, row: readonly string[]): string {
  return row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
