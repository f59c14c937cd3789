import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import { aLetterFacts, anItem } from '../../../support/a-letter-facts.ts';
import { printLetter } from '../../../support/print-letter.ts';
import { bare, readTagged } from '../../../support/read-tagged.ts';
import { SEPARATOR, spokenText } from '../../../support/spoken-text.ts';
import { OFFICIAL, rsaSigner } from '../../../support/test-signers.ts';

const WHEN = '2026-11-24T03:00:00.000Z';
const STRANGE = anItem(1, {
  displayName: 'Łódź – Привет – Ελλάδα – “kutipan” (a\\b) 古着 👗 ₿',
  canonicalUrl: 'https://www.jejaring.example/cari?a=1&b=(2)',
});
const letters = {
  short: printLetter(aLetterFacts(1)),
  long: printLetter(aLetterFacts(60)),
  strange: printLetter(aLetterFacts(1, { items: [STRANGE] })),
};

describe.each(Object.entries(letters))('a %s letter', (_name, { pdf, markup, placed }) => {
  it('reads aloud as its markup says, nothing left out and nothing twice', async () => {
    const { text, orphans } = await readTagged(pdf);
    const expected = [...spokenText(markup)].map((char) => spoken(char, placed.unprintable));
    expect(text.replaceAll(SEPARATOR.trim(), '')).toBe(bare(expected.join('')));
    expect(orphans).toEqual([]);
  });

  it('marks every operator that leaves ink as content or as furniture', async () => {
    const { context } = await load(pdf);
    for (const page of (await load(pdf)).getPages()) {
      const operators = streamText(context.lookup(page.node.get(PDFName.of('Contents'))));
      expect(unmarked(operators)).toEqual([]);
    }
  });

  it('leads from every mark back to an element, and from every annotation', async () => {
    const { context, catalog } = await load(pdf);
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    const parents = numbers
      .asArray()
      .filter((_, i) => i % 2 === 1)
      .flatMap((entry) => (entry instanceof PDFArray ? entry.asArray() : [entry]));
    expect(parents.length).toBeGreaterThan(placed.leaves.length);
    for (const ref of parents) {
      expect(ref).toBeInstanceOf(PDFRef);
      expect(context.lookup(ref as PDFRef, PDFDict).has(PDFName.of('S'))).toBe(true);
    }
  });
});

describe('the structure of a letter', () => {
  it('opens with the one heading of the first level, and skips no level', async () => {
    const { roles } = await readTagged(letters.short.pdf);
    const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => {
      expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('names columns, languages, figures, fields and links for those who cannot see them', async () => {
    const elements = await elementsOf(letters.short.pdf);
    const withRole = (role: string) => elements.filter((text) => text.includes(`/S /${role}\n`));
    expect(withRole('TH').every((text) => text.includes('/Scope /Column'))).toBe(true);
    expect(withRole('TH')).toHaveLength(8);
    expect(withRole('Figure').every((text) => /\/Alt \(Kode QR/.test(text))).toBe(true);
    expect(withRole('Span').some((text) => text.includes('/Lang (en)'))).toBe(true);
    expect(withRole('L').map((text) => /ListNumbering \/(\w+)/.exec(text)?.[1])).toContain(
      'LowerAlpha',
    );
    expect(withRole('Form')[0]).toContain('/OBJR');
    expect(withRole('Link')[0]).toContain('/OBJR');
  });

  it('carries title, language, bookmarks and tab order for the reader', async () => {
    const document = await getDocument({ data: letters.short.pdf.slice(), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();
    const facts = aLetterFacts(1);
    expect(info).toMatchObject({ Title: facts.hal, Language: 'id-ID', IsSignaturesPresent: false });
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(
      expect.arrayContaining([facts.hal, 'ANALISIS HUKUM']),
    );
    const { catalog, getPages } = await loaded(letters.short.pdf);
    expect(catalog.lookup(PDFName.of('ViewerPreferences'))?.toString()).toContain(
      '/DisplayDocTitle true',
    );
    expect(getPages().every((page) => page.node.get(PDFName.of('Tabs')) === PDFName.of('S'))).toBe(
      true,
    );
  });

  it('opens every link at the address that it shows', async () => {
    const document = await getDocument({ data: letters.strange.pdf.slice(), verbosity: 0 }).promise;
    const urls: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const { subtype, url } of await page.getAnnotations())
        if (subtype === 'Link') urls.push(url);
    }
    expect(new Set(urls)).toEqual(new Set([STRANGE.canonicalUrl]));
  });
});

describe('the file of a letter', () => {
  it('is the same for the same facts, and another for others', () => {
    const [first, second] = [1, 2].map(() => printLetter(aLetterFacts(3)).pdf);
    expect(first).toEqual(second);
    expect(printLetter(aLetterFacts(4)).pdf).not.toEqual(first);
  });

  it('says the same in its metadata and in its old information dictionary', async () => {
    const document = await getDocument({ data: letters.short.pdf.slice(), verbosity: 0 }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(metadata.get('dc:title')).toBe(aLetterFacts(1).hal);
    expect(info).toMatchObject({
      Title: metadata.get('dc:title'),
      Producer: metadata.get('pdf:producer'),
    });
    const raw = Buffer.from(letters.short.pdf).toString('latin1');
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('carries the annexes byte for byte, with their kind and their relation to the letter', async () => {
    const facts = aLetterFacts(1);
    const document = await getDocument({ data: letters.short.pdf.slice(), verbosity: 0 }).promise;
    const found: Record<string, { content: Uint8Array }> = await document.getAttachments();
    const text = (name: string) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(found[name]?.content);
    expect(text('lampiran.json')).toBe(annexJson(facts));
    expect(text('lampiran.csv')).toBe(annexCsv(facts));
    const { context, catalog } = await load(letters.short.pdf);
    const specs = catalog
      .lookup(PDFName.of('AF'), PDFArray)
      .asArray()
      .map((ref) => context.lookup(ref, PDFDict));
    expect(specs.map((spec) => spec.get(PDFName.of('AFRelationship'))?.toString())).toEqual([
      '/Alternative',
      '/Data',
    ]);
  });

  it('uses no transparency, no script and no encryption, and embeds each font once', async () => {
    const document = await load(letters.strange.pdf);
    const all = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    for (const banned of [/\/SMask/, /\/CA\b/, /\/ca\b/, /\/JavaScript/, /\/JS\b/, /\/Encrypt/]) {
      expect(all.filter((text) => banned.test(text))).toEqual([]);
    }
    const names = all.flatMap((text) => /\/FontName \/(\S+)/.exec(text)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes a signature that covers it whole, and lists what it carries', async () => {
    const signed = await signPdf(letters.short.pdf, rsaSigner, WHEN);
    expect(await verifyPdf(signed)).toMatchObject({
      kind: 'signed',
      signerName: OFFICIAL,
      coversWholeFile: true,
      attachments: [{ name: 'lampiran.csv' }, { name: 'lampiran.json' }],
    });
  });
});

function load(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

async function loaded(pdf: Uint8Array) {
  const document = await load(pdf);
  return { catalog: document.catalog, getPages: () => document.getPages() };
}

/** A character that no font has is read as its code point. */
function spoken(char: string, unprintable: readonly string[]): string {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return unprintable.includes(code) ? `[${code}]` : char;
}

function streamText(stream: unknown): string {
  return stream instanceof PDFRawStream
    ? Buffer.from(inflateSync(stream.contents)).toString('latin1')
    : '';
}

/** Showing and painting operators outside of marked content, and marks that do not pair. */
function unmarked(operators: string): string[] {
  let depth = 0;
  const found = operators.split('\n').filter((line) => {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    depth += DEPTH[operator] ?? 0;
    return depth < 0 || depth > 1 || (INKS.has(operator) && depth === 0);
  });
  return depth === 0 ? found : [...found, 'a mark is not closed'];
}

const DEPTH: Readonly<Record<string, number>> = { BDC: 1, BMC: 1, EMC: -1 };
const INKS = new Set(['Tj', 'f', 'S']);

async function elementsOf(pdf: Uint8Array): Promise<string[]> {
  const { context } = await load(pdf);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of('S')) && object.has(PDFName.of('K'))
        ? [String(object)]
        : [],
    );
}
