import type { PlainLetter } from '../plain-letter.ts';
import { findPeer } from './find-peer.ts';

interface Compiler {
  pdf(main: object, options: object): Uint8Array;
}

interface Typst {
  readonly NodeCompiler: { create(options: object): Compiler };
}

/** Typst in this process, writing accessible PDF/UA-1: the fastest accessible engine that we know. */
export async function typst(folder: string, font: Uint8Array) {
  const peer = await findPeer<Typst>(folder, '@myriaddreamin/typst-ts-node-compiler');
  if (!peer) return null;
  const compiler = peer.NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: [Buffer.from(font)] }],
  });
  return async (letter: PlainLetter): Promise<Uint8Array> =>
    compiler.pdf({ mainFileContent: source(letter) }, { pdfStandard: 'ua-1' });
}

function source({ paragraphs, rows, columns }: PlainLetter): string {
  const [head = [], ...body] = rows;
  return [
    '#set document(title: "Surat")',
    '#set page(paper: "a4", margin: (left: 30mm, right: 20mm, top: 20mm, bottom: 25mm))',
    '#set text(font: "Arimo", size: 12pt, lang: "id")',
    '#set par(justify: true)',
    ...paragraphs.map((text, i) => `${i === 0 ? '= ' : ''}#${quoted(text)}\n`),
    '#set text(size: 8.5pt)',
    `#table(columns: (${columns.map((width) => `${width}fr`).join(', ')}),`,
    `table.header(${head.map(cell).join(', ')}),`,
    ...body.map((row) => `${row.map(cell).join(', ')},`),
    ')',
  ].join('\n');
}

function cell(text: string): string {
  return `[#${quoted(text)}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}
