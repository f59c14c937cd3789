import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fillLetter } from '#adapters/handlebars/fill.ts';
import { loadTemplates } from '#adapters/handlebars/load-templates.ts';
import { type DrawFacts, drawPdf } from '#adapters/pdf/draw.ts';
import { loadFonts } from '#adapters/pdf/load-fonts.ts';
import { parseLetter } from '#adapters/pdf/parse.ts';
import type { Enclosures } from '#cases/ports/press.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { pictureOpener } from '#runtime/open-pictures.ts';
import { copiesOf } from '#runtime/press.ts';
import type { Document } from '#typeset/block.ts';
import { defaultLayout, type LayoutProfile } from '#typeset/layout.ts';
import type { PlacedDocument } from '#typeset/page.ts';
import { typeset } from '#typeset/typeset.ts';

const root = join(import.meta.dirname, '../..');
export const templates = loadTemplates(join(root, 'templates'));
const assets = join(root, 'templates/assets');
export const fonts = loadFonts(join(assets, 'fonts'));

export interface Printed {
  readonly markup: string;
  readonly placed: PlacedDocument;
  readonly pdf: Uint8Array;
}

interface PrintOptions {
  readonly mark?: string | null;
  readonly layout?: LayoutProfile;
  /** Instead of the annexes. */
  readonly attachments?: DrawFacts['attachments'];
  /** What the letter shows or carries. */
  readonly enclosures?: Enclosures;
  /** Where emblems lie. */
  readonly assets?: string;
  /** What of the letter is printed. */
  readonly part?: (document: Document) => Document;
}

/** The four phases in a row, with the annexes embedded. */
export function printLetter(given: LetterFacts, options: PrintOptions = {}): Printed {
  const { mark = null, layout = defaultLayout, attachments, enclosures = new Map() } = options;
  const facts = { ...given, templateVersion: templates.version };
  const [csv, json] = [Buffer.from(annexCsv(facts)), Buffer.from(annexJson(facts))];
  const markup = fillLetter(templates, facts, { csv: sha256(csv), json: sha256(json) });
  const document = parseLetter(markup, mark);
  const placed = typeset(options.part?.(document) ?? document, layout, fonts.set);
  const drawn = drawFacts(facts, csv, json);
  const files = attachments ?? [...drawn.attachments, ...copiesOf(facts, enclosures)];
  const pictures = pictureOpener(options.assets ?? assets)(facts, enclosures);
  const pdf = drawPdf(placed, { ...drawn, attachments: files, pictures }, fonts);
  return { markup, placed, pdf };
}

function drawFacts(facts: LetterFacts, csv: Uint8Array, json: Uint8Array): DrawFacts {
  return {
    letterId: 'B1-jejaring',
    title: facts.hal,
    author: facts.issuer.nama,
    subject: facts.hal,
    at: '2026-11-24T02:00:00.000Z',
    attachments: [
      {
        name: 'lampiran.json',
        contentType: 'application/json',
        bytes: json,
        description: 'Lampiran I dalam bentuk JSON',
        relationship: 'Data',
      },
      {
        name: 'lampiran.csv',
        contentType: 'text/csv',
        bytes: csv,
        description: 'Lampiran I dalam bentuk CSV',
        relationship: 'Alternative',
      },
    ],
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
