import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { objectText } from './sign-update.ts';

/** Whether two objects say the same: programs write the same string or number in many ways. */
export function isSame(one: PDFObject | undefined, other: PDFObject | undefined): boolean {
  if (!one || !other) return one === other;
  return spell(one) === spell(other);
}

/** The one way of writing that this room compares by. */
function spell(object: PDFObject): string {
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return `(${Buffer.from(object.asBytes()).toString('hex')})`;
  }
  if (object instanceof PDFNumber) return String(object.asNumber());
  if (object instanceof PDFArray) return `[${object.asArray().map(spell).join(' ')}]`;
  if (object instanceof PDFDict) return spellDict(object);
  if (object instanceof PDFRawStream) {
    return `${spellDict(object.dict)}${Buffer.from(object.contents).toString('base64')}`;
  }
  return objectText(object);
}

function spellDict(dict: PDFDict): string {
  const entries = dict.entries().map(([name, value]) => `${objectText(name)} ${spell(value)}`);
  return `<<${entries.toSorted().join(' ')}>>`;
}
