// What is measured: our pipeline, its floor, and other engines on the same text.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { fillLetter } from '#adapters/handlebars/fill.ts';
import { parseLetter } from '#adapters/pdf/parse.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import type { DigestSigner } from '#cases/signer.ts';
import type { Document } from '#typeset/block.ts';
import { printLetter, templates } from '../test/support/print-letter.ts';
import { ecSigner, rsaSigner } from '../test/support/test-signers.ts';
import { letterOfBatch } from './a-batch.ts';
import { chromium } from './peers/chromium.ts';
import { libpdf } from './peers/libpdf.ts';
import { plainPdfLib } from './peers/pdf-lib.ts';
import { pdfkit } from './peers/pdfkit.ts';
import { typst } from './peers/typst.ts';
import { type PlainLetter, plainLetter } from './plain-letter.ts';

/** Prepares a letter, outside of what is measured; the result prints it. */
export type Prepare = (index: number) => () => Promise<Uint8Array> | Uint8Array;

/** What an engine uses outside of this process. */
export interface Outside {
  cpuMs(): number;
  peakMb(): number;
  stop(): Promise<void>;
}

export type Ready = Prepare & Partial<{ readonly outside: Outside }>;

/** What every engine is given to print. */
export interface Size {
  readonly rows: number;
  /** With legal analysis and translation, or the letter and its list alone. */
  readonly whole: boolean;
}

/** Ready to prepare letters of a size; null when a package is not installed. */
export type Case = (size: Size, peers: string) => Promise<Ready | null> | Ready;

const WHEN = '2026-11-24T03:00:00.000Z';

type PeerPrint = ((letter: PlainLetter) => Promise<Uint8Array>) & Partial<{ outside: Outside }>;

function peer(start: (folder: string, font: Uint8Array) => Promise<PeerPrint | null>): Case {
  return async (size, folder) => {
    const print = await start(folder, arimo());
    if (!print) return null;
    const prepare: Prepare = (index) => {
      const letter = plain(size, index);
      return () => print(letter);
    };
    return Object.assign(prepare, print.outside ? { outside: print.outside } : {});
  };
}

function plain(size: Size, index: number): PlainLetter {
  const markup = fillLetter(templates, letterOfBatch(size.rows, index), { csv: '', json: '' });
  return plainLetter(partOf(parseLetter(markup), size));
}

/** Analysis and translation follow the letter and its list. */
function partOf(document: Document, { whole }: Size): Document {
  return whole ? document : { ...document, sections: document.sections.slice(0, 2) };
}

function arimo(): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('@expo-google-fonts/arimo/package.json'));
  return readFileSync(join(folder, '400Regular/Arimo_400Regular.ttf'));
}

function teguran(size: Size): Prepare {
  const part = (document: Document) => partOf(document, size);
  return (index) => {
    const letter = letterOfBatch(size.rows, index);
    return () => printLetter(letter, { part }).pdf;
  };
}

function signed(signer: DigestSigner): Case {
  return (size) => {
    const prepare = teguran(size);
    return (index) => {
      const print = prepare(index);
      return async () => signPdf(await print(), signer, WHEN);
    };
  };
}

/** What no writer of these bytes can avoid: packing them, putting them together, hashing the file. */
async function floor(size: Size): Promise<Prepare> {
  const file = Buffer.from(await teguran(size)(0)());
  const streams = packedStreams(file).map((packed) => inflateSync(packed));
  return () => () => {
    const parts = streams.map((stream) => deflateSync(stream, { level: 3, windowBits: 13 }));
    const whole = Buffer.concat(parts);
    createHash('sha256').update(whole).digest();
    return whole;
  };
}

/** Streams that are written anew in each letter: fonts are packed once per process. */
function packedStreams(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const pattern = /obj\n(<<[\s\S]{1,400}?\/Length (\d+)\n>>)\nstream\n/g;
  const text = file.toString('latin1');
  for (const match of text.matchAll(pattern)) {
    const [head, dict = '', length] = match;
    const start = match.index + head.length;
    const isOurs = dict.includes('/FlateDecode') && !dict.includes('/Length1');
    if (isOurs) found.push(file.subarray(start, start + Number(length)));
  }
  return found;
}

export const cases: Readonly<Record<string, Case>> = {
  'teguran, tagged PDF/UA-1 + PDF/A-3a': teguran,
  'teguran, signed RSA-2048': signed(rsaSigner),
  'teguran, signed P-256': signed(ecSigner),
  'floor: deflate, concatenate, SHA-256': floor,
  'pdf-lib, drawText + fontkit, untagged': peer(plainPdfLib),
  'pdfkit, shared font, untagged': peer(pdfkit),
  '@libpdf/core, untagged': peer(libpdf),
  'typst, PDF/UA-1': peer(typst),
  'Chromium, tagged': peer(chromium),
};
