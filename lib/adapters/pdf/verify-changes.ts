import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import type { PdfObjects } from './read-objects.ts';
import { isSame } from './same-object.ts';

/** What a signing program may change in each object that the letter had already. */
const CATALOG_KEYS = ['AcroForm', 'DSS', 'Extensions', 'Perms'];
const FORM_KEYS = ['SigFlags', 'DR', 'DA'];
/** The appearance stays inside the field's rectangle, which may not change. */
const FIELD_KEYS = ['V', 'AP', 'Lock', 'M'];

/** Whether an update fills the signature field and leaves all that the letter shows as it was. */
export function changesOnlySignature(before: PdfObjects, after: PdfObjects): boolean {
  const root = before.trailer.dict.get(PDFName.of('Root'));
  if (!isSame(root, after.trailer.dict.get(PDFName.of('Root')))) return false;
  const formBefore = formOf(before, root);
  if (!isSameBut(FORM_KEYS, formBefore, formOf(after, root))) return false;
  if (!addsOnlyNewNumbers(before, after)) return false;
  const allowed = allowedChanges(before, root, formBefore);
  return [...before.places.keys()].every((number) => {
    const [old, now] = [before, after].map((file) => file.follow(PDFRef.of(number)));
    const keys = allowed.get(number);
    if (keys === 'any' || isSame(old, now)) return true;
    return keys !== undefined && isSameBut(keys, before.dict(old), after.dict(now));
  });
}

/** A number that the letter mentions but does not define could bring anything onto its pages. */
function addsOnlyNewNumbers(before: PdfObjects, after: PdfObjects): boolean {
  const size = before.trailer.dict.get(PDFName.of('Size'));
  const first = size instanceof PDFNumber ? size.asNumber() : Number.POSITIVE_INFINITY;
  return [...after.places.keys()].every((number) => before.places.has(number) || number >= first);
}

type Allowed = ReadonlyMap<number, readonly string[] | 'any'>;

/** Which keys may change, by object number; title and dates show nowhere on the pages. */
function allowedChanges(file: PdfObjects, root?: PDFObject, form?: PDFDict): Allowed {
  const catalog = file.dict(root);
  const fields = file.follow(form?.get(PDFName.of('Fields')));
  const signatures = fields instanceof PDFArray ? fields.asArray() : [];
  const pairs: [PDFObject | undefined, readonly string[] | 'any'][] = [
    [file.trailer.dict.get(PDFName.of('Info')), 'any'],
    [catalog?.get(PDFName.of('Metadata')), 'any'],
    [catalog?.get(PDFName.of('AcroForm')), FORM_KEYS],
    [root, CATALOG_KEYS],
    ...signatures.map((field): [PDFObject, readonly string[]] => [field, FIELD_KEYS]),
  ];
  return new Map(
    pairs.flatMap(([ref, keys]) => (ref instanceof PDFRef ? [[ref.objectNumber, keys]] : [])),
  );
}

function formOf(file: PdfObjects, root: PDFObject | undefined): PDFDict | undefined {
  return file.dict(file.dict(root)?.get(PDFName.of('AcroForm')));
}

function isSameBut(keys: readonly string[], old?: PDFDict, now?: PDFDict): boolean {
  if (!old || !now) return old === now;
  const names = new Set([...old.keys(), ...now.keys()]);
  for (const key of keys) names.delete(PDFName.of(key));
  return [...names].every((name) => isSame(old.get(name), now.get(name)));
}
