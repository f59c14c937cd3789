import { signPdf } from '#adapters/pdf/sign.ts';
import { appendObject } from './append-object.ts';
import { ecSigner } from './test-signers.ts';

const FIELD = /(\d+) 0 obj\n<<[^>]*\/V \d+ 0 R/;
const FORM = /(\d+) 0 obj\n<<\s*\/Fields \[ ?(\d+) 0 R ?\]/;
const EMPTY = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (TandaTangan) /Rect [0 0 0 0] >>';

/** A signed file as a forger returns it: signed once more, the first signature hidden or left beside. */
export function signAgain(signed: Uint8Array, beside: boolean): Promise<Uint8Array> {
  const text = Buffer.from(signed).toString('latin1');
  const opened = beside
    ? appendObject(appendObject(signed, 90, EMPTY), ...secondField(text))
    : appendObject(signed, Number(FIELD.exec(text)?.[1]), EMPTY);
  return signPdf(opened, ecSigner, '2026-11-25T02:00:00.000Z');
}

function secondField(text: string): [number, string] {
  const [, form = '', field = ''] = FORM.exec(text) ?? [];
  return [Number(form), `<< /Fields [90 0 R ${field} 0 R] /SigFlags 3 >>`];
}
