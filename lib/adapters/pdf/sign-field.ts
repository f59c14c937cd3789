import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { TeguranError } from '#errors.ts';

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
  context: PDFContext,
  root: PDFRef,
  signature: PDFRef,
): ChangedObject[] {
  const catalog = context.lookup(root, PDFDict);
  const form = context.lookupMaybe(catalog.get(ACRO_FORM), PDFDict);
  const ref = form && findField(context, form);
  if (!ref) throw new TeguranError('SIGNATURE_FIELD_MISSING', { field: SIGNATURE_FIELD });
  const field = context.lookup(ref, PDFDict);
  if (field.has(V)) throw new TeguranError('ALREADY_SIGNED', { field: SIGNATURE_FIELD });
  const filled = copyWith(context, field, V, signature);
  const flagged = copyWith(context, form, PDFName.of('SigFlags'), PDFNumber.of(SIG_FLAGS));
  return [{ ref, object: filled }, ...placeForm(context, root, catalog, flagged)];
}

/** The form is an object of its own or sits in the catalog; whichever holds it is written again. */
function placeForm(
  context: PDFContext,
  root: PDFRef,
  catalog: PDFDict,
  form: PDFDict,
): ChangedObject[] {
  const place = catalog.get(ACRO_FORM);
  if (place instanceof PDFRef) return [{ ref: place, object: form }];
  return [{ ref: root, object: copyWith(context, catalog, ACRO_FORM, form) }];
}

function findField(context: PDFContext, form: PDFDict): PDFRef | undefined {
  const fields = context.lookupMaybe(form.get(PDFName.of('Fields')), PDFArray);
  return fields?.asArray().find((entry): entry is PDFRef => {
    if (!(entry instanceof PDFRef)) return false;
    const field = context.lookupMaybe(entry, PDFDict);
    return field !== undefined && nameOf(context, field) === SIGNATURE_FIELD;
  });
}

function nameOf(context: PDFContext, field: PDFDict): string | undefined {
  const kind = context.lookupMaybe(field.get(PDFName.of('FT')), PDFName);
  if (kind !== PDFName.of('Sig')) return undefined;
  const name = context.lookup(field.get(PDFName.of('T')));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : undefined;
}

function copyWith(
  context: PDFContext,
  dict: PDFDict,
  key: PDFName,
  value: PDFRef | PDFNumber | PDFDict,
): PDFDict {
  const copy = PDFDict.withContext(context);
  for (const [name, old] of dict.entries()) copy.set(name, old);
  copy.set(key, value);
  return copy;
}
