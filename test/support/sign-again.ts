import { PDFArray, PDFName, PDFRef } from 'pdf-lib';
import { PdfObjects } from '#adapters/pdf/read-objects.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import { appendObject } from './append-object.ts';
import { ecSigner } from './test-signers.ts';

const EMPTY = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (TandaTangan) /Rect [0 0 0 0] >>';

/** A signed file as a forger returns it: signed once more, the first signature hidden or left beside. */
export function signAgain(signed: Uint8Array, beside: boolean): Promise<Uint8Array> {
  const { form, field } = numbersOf(signed);
  const fields = `<< /Fields [9000 0 R ${field} 0 R] /SigFlags 3 >>`;
  const opened = beside
    ? appendObject(appendObject(signed, 9_000, EMPTY), form, fields)
    : appendObject(signed, field, EMPTY);
  return signPdf(opened, ecSigner, '2026-11-25T02:00:00.000Z');
}

/** The objects that hold the form and its one field. */
function numbersOf(signed: Uint8Array): { readonly form: number; readonly field: number } {
  const objects = new PdfObjects(signed);
  const catalog = objects.dict(objects.trailer.dict.get(PDFName.of('Root')));
  const form = catalog?.get(PDFName.of('AcroForm'));
  const fields = objects.follow(objects.dict(form)?.get(PDFName.of('Fields')));
  const field = fields instanceof PDFArray ? fields.get(0) : undefined;
  if (!(field instanceof PDFRef)) throw new Error('no field to sign');
  return { form: form instanceof PDFRef ? form.objectNumber : 0, field: field.objectNumber };
}
