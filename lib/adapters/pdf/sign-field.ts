import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { TeguranError } from '#errors.ts';
import type { PdfObjects } from './read-objects.ts';

const SIGNATURE_FIELD = 'TandaTangan';

/** SignaturesExist and AppendOnly: readers then save changes as further updates only. */
const SIG_FLAGS = 3;
const V = PDFName.of('V');
const ACRO_FORM = PDFName.of('AcroForm');

export interface ChangedObject {
  readonly ref: PDFRef;
  readonly object: PDFDict;
}

/** The objects that change when the empty signature field of a file gets `signature` as value. */
export function fillSignatureField(
  file: PdfObjects,
  root: PDFRef,
  signature: PDFRef,
): ChangedObject[] {
  const catalog = file.dict(root);
  const form = file.dict(catalog?.get(ACRO_FORM));
  const ref = form && findField(file, form);
  const field = file.dict(ref);
  if (!(catalog && form && ref && field)) {
    throw new TeguranError('SIGNATURE_FIELD_MISSING', { field: SIGNATURE_FIELD });
  }
  if (field.has(V)) throw new TeguranError('ALREADY_SIGNED', { field: SIGNATURE_FIELD });
  const filled = copyWith(field, V, signature);
  const flagged = copyWith(form, PDFName.of('SigFlags'), PDFNumber.of(SIG_FLAGS));
  return [{ ref, object: filled }, ...placeForm(root, catalog, flagged)];
}

/** The form is an object of its own or sits in the catalog; whichever holds it is written again. */
function placeForm(root: PDFRef, catalog: PDFDict, form: PDFDict): ChangedObject[] {
  const place = catalog.get(ACRO_FORM);
  if (place instanceof PDFRef) return [{ ref: place, object: form }];
  return [{ ref: root, object: copyWith(catalog, ACRO_FORM, form) }];
}

function findField(file: PdfObjects, form: PDFDict): PDFRef | undefined {
  const fields = file.follow(form.get(PDFName.of('Fields')));
  if (!(fields instanceof PDFArray)) return undefined;
  return fields.asArray().find((entry): entry is PDFRef => {
    const field = entry instanceof PDFRef ? file.dict(entry) : undefined;
    return field !== undefined && nameOf(file, field) === SIGNATURE_FIELD;
  });
}

function nameOf(file: PdfObjects, field: PDFDict): string | undefined {
  if (file.follow(field.get(PDFName.of('FT'))) !== PDFName.of('Sig')) return undefined;
  const name = file.follow(field.get(PDFName.of('T')));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : undefined;
}

function copyWith(dict: PDFDict, key: PDFName, value: PDFRef | PDFNumber | PDFDict): PDFDict {
  const copy = PDFDict.withContext(dict.context);
  for (const [name, old] of dict.entries()) copy.set(name, old);
  copy.set(key, value);
  return copy;
}
