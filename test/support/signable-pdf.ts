import { PDFDocument, PDFName, PDFString } from 'pdf-lib';

export interface SignableOptions {
  readonly form: 'table' | 'stream';
  /** Whether the catalog holds the form itself or points to it. */
  readonly directForm?: boolean;
  readonly field?: string;
  readonly attachments?: Readonly<Record<string, string>>;
}

/** A one-page PDF with the empty signature field that letters have. */
export async function signablePdf(options: SignableOptions): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  page.drawText('Surat percobaan', { x: 72, y: 700 });
  for (const [name, text] of Object.entries(options.attachments ?? {})) {
    await document.attach(new TextEncoder().encode(text), name, { mimeType: 'text/plain' });
  }
  const { context, catalog } = document;
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(options.field ?? 'TandaTangan'),
      Rect: [300, 100, 500, 160],
      F: 4,
      P: page.ref,
    }),
  );
  page.node.set(PDFName.of('Annots'), context.obj([widget]));
  const form = context.obj({ Fields: [widget], SigFlags: 1 });
  catalog.set(PDFName.of('AcroForm'), options.directForm ? form : context.register(form));
  return document.save({
    useObjectStreams: options.form === 'stream',
    updateFieldAppearances: false,
    addDefaultPage: false,
  });
}
