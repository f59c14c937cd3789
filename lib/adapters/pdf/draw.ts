// Placed pages → the bytes of a tagged PDF: PDF/UA-1 for readers, PDF/A-3a for archives.
import type { PDFRef } from 'pdf-lib';
import type { Page, PlacedDocument } from '#typeset/page.ts';
import { ByteWriter } from './byte-writer.ts';
import { decimal } from './decimal.ts';
import { drawAnnotations, rectangle } from './draw-annotations.ts';
import { type DrawnAttachment, drawAttachments } from './draw-attachments.ts';
import { UsedFonts } from './draw-fonts.ts';
import { type DocumentFacts, drawInfo, drawMetadata } from './draw-metadata.ts';
import { drawOutline } from './draw-outline.ts';
import { drawPage } from './draw-page.ts';
import { type PictureBook, UsedPictures } from './draw-pictures.ts';
import { StructureTree } from './draw-structure.ts';
import type { FontBook } from './load-fonts.ts';
import { PACKED, PdfFile, pack } from './pdf-file.ts';
import { type Entries, type PdfSink, textString } from './pdf-sink.ts';
import { srgbProfile } from './srgb-profile.ts';

export interface DrawFacts extends DocumentFacts {
  readonly attachments: readonly DrawnAttachment[];
  readonly pictures?: PictureBook;
}

const NO_PICTURES: PictureBook = new Map();
/** More than most pages need. */
const ROOM_OF_PAGE = 1 << 14;

/** Draws a document; the same document and facts always give the same bytes. */
export function drawPdf(placed: PlacedDocument, facts: DrawFacts, fonts: FontBook): Uint8Array {
  const file = new PdfFile();
  const catalog = file.reserve();
  const { pages, fields, structure, refs } = drawPages(
    file,
    placed,
    fonts,
    facts.pictures ?? NO_PICTURES,
  );
  const files = drawAttachments(file, facts.attachments, facts.at);
  file.put(catalog, {
    Type: 'Catalog',
    Pages: pages,
    Lang: textString(placed.lang),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    Metadata: drawMetadata(file, facts, placed.lang),
    OutputIntents: [outputIntent(file)],
    ViewerPreferences: { DisplayDocTitle: true },
    ...present('Outlines', drawOutline(file, placed, refs)),
    ...present('AcroForm', fields.length === 0 ? null : file.add({ Fields: fields })),
    ...associated(files),
  });
  return file.finish(catalog, drawInfo(file, facts));
}

interface DrawnPages {
  readonly pages: PDFRef;
  readonly refs: readonly PDFRef[];
  readonly fields: readonly PDFRef[];
  readonly structure: PDFRef;
}

function drawPages(
  file: PdfSink,
  placed: PlacedDocument,
  fonts: FontBook,
  pictures: PictureBook,
): DrawnPages {
  const used = new UsedFonts(fonts);
  const shown = new UsedPictures(pictures);
  const parent = file.reserve();
  const resources = file.reserve();
  const refs = placed.pages.map(() => file.reserve());
  const tree = new StructureTree(file, refs, placed.leaves.length);
  const fields: PDFRef[] = [];
  const content = new ByteWriter(ROOM_OF_PAGE);
  placed.pages.forEach((page, index) => {
    content.clear();
    const marks = drawPage(page, content, placed.leaves, used.named, shown.named);
    tree.addMarks(index, marks);
    for (const figure of [...page.codes, ...page.pictures]) {
      tree.place(figure.node, rectangle(figure, page.heightPt));
    }
    const ref = refs[index] as PDFRef;
    const found = drawAnnotations(file, page, index, ref, tree, fields.length);
    fields.push(...found.fields);
    file.put(ref, {
      Type: 'Page',
      Parent: parent,
      MediaBox: mediaBox(page),
      Resources: resources,
      Contents: file.addStream(PACKED, pack(content.written())),
      StructParents: index,
      Tabs: 'S',
      ...(found.annotations.length === 0 ? {} : { Annots: found.annotations }),
    });
  });
  file.put(parent, { Type: 'Pages', Kids: refs, Count: refs.length });
  file.put(resources, { Font: used.embed(file), ...shown.embed(file) });
  return { pages: parent, refs, fields, structure: tree.write(placed.root) };
}

function mediaBox({ widthPt, heightPt }: Page): number[] {
  return [0, 0, Number(decimal(widthPt)), Number(decimal(heightPt))];
}

const PROFILE = { data: pack(srgbProfile()), components: 3 };

function outputIntent(file: PdfSink): Entries {
  const profile = file.addStream({ N: PROFILE.components, ...PACKED }, PROFILE.data);
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  };
}

function associated(files: readonly { readonly name: string; readonly spec: PDFRef }[]): Entries {
  if (files.length === 0) return {};
  const named = files.flatMap(({ name, spec }) => [textString(name), spec]);
  return {
    AF: files.map(({ spec }) => spec),
    Names: { EmbeddedFiles: { Names: named } },
  };
}

function present(key: string, ref: PDFRef | null): Entries {
  return ref === null ? {} : { [key]: ref };
}
