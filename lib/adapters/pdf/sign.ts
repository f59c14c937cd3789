import { createHash } from 'node:crypto';
import { PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import type { DigestSigner, SignOutcome, TimeStamper } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import { PdfObjects } from './read-objects.ts';
import { buildCms } from './sign-cms.ts';
import { fillSignatureField } from './sign-field.ts';
import { BYTE_RANGE_HOLE, byteRangeText, CONTENTS_HOLE, signatureBody } from './sign-hole.ts';
import { objectText, writeUpdate } from './sign-update.ts';
import { stampCms } from './stamp-cms.ts';

/**
 * Signs a frozen PDF (PAdES B-B): the result begins with exactly the frozen bytes, followed by an
 * update that fills the signature field. Each signature is checked before it is handed out.
 */
export async function signPdf(
  frozen: Uint8Array,
  signer: DigestSigner,
  when: string,
): Promise<Uint8Array> {
  const prepared = prepare(frozen, when);
  return fill(prepared, await buildCms(digestOf(prepared), signer));
}

/** The same with a time stamp over the signature (PAdES B-T); without the stamp, nothing. */
export async function signAndStampPdf(
  frozen: Uint8Array,
  { signer, stamper }: { readonly signer: DigestSigner; readonly stamper: TimeStamper },
  when: string,
): Promise<SignOutcome> {
  const prepared = prepare(frozen, when);
  const stamped = await stampCms(await buildCms(digestOf(prepared), signer), stamper);
  if (stamped.kind === 'unavailable') return stamped;
  return { kind: 'signed', bytes: fill(prepared, stamped.cms) };
}

function prepare(frozen: Uint8Array, when: string): Prepared {
  return fixByteRange(appendUpdate(frozen, when), frozen.length);
}

function digestOf({ bytes, contents }: Prepared): Uint8Array {
  return createHash('sha256')
    .update(bytes.subarray(0, contents.start))
    .update(bytes.subarray(contents.end))
    .digest();
}

function fill({ bytes, contents }: Prepared, cms: Uint8Array): Uint8Array {
  const limit = (contents.end - contents.start - 2) / 2;
  if (cms.length > limit) {
    throw new TeguranError('SIGNATURE_TOO_LARGE', { bytes: cms.length, limit });
  }
  bytes.write(Buffer.from(cms).toString('hex'), contents.start + 1, 'latin1');
  return new Uint8Array(bytes);
}

/** The frozen bytes with the whole update, in which only the byte range and signature are blank. */
function appendUpdate(frozen: Uint8Array, when: string): Buffer {
  const file = open(frozen);
  const root = file.trailer.dict.get(PDFName.of('Root'));
  if (!(root instanceof PDFRef)) throw new TeguranError('PDF_DAMAGED', { part: 'Root' });
  const number = firstFreeNumber(file);
  const signature = PDFRef.of(number);
  const changed = fillSignatureField(file, root, signature);
  const update = writeUpdate({
    objects: [
      ...changed.map(({ ref, object }) => ({ ref, body: objectText(object) })),
      { ref: signature, body: signatureBody(when) },
    ],
    from: frozen.length,
    trailer: file.trailer,
    nextNumber: number + 1,
    fileId: createHash('sha256').update(frozen).digest('hex').slice(0, 32),
  });
  return Buffer.concat([frozen, Buffer.from(update, 'latin1')]);
}

/** Only what is signed is read: a list of thousands of accounts costs no more than one of three. */
function open(frozen: Uint8Array): PdfObjects {
  try {
    return new PdfObjects(frozen);
  } catch (error) {
    if (error instanceof TeguranError) throw error;
    throw new TeguranError('PDF_DAMAGED', { part: 'isi' }, { cause: error });
  }
}

function firstFreeNumber({ trailer, places }: PdfObjects): number {
  const size = trailer.dict.get(PDFName.of('Size'));
  if (!(size instanceof PDFNumber)) throw new TeguranError('PDF_DAMAGED', { part: 'Size' });
  return [...places.keys()].reduce((free, used) => Math.max(free, used + 1), size.asNumber());
}

interface Prepared {
  readonly bytes: Buffer;
  /** Everything is signed but these: the angle brackets and what is between them. */
  readonly contents: { readonly start: number; readonly end: number };
}

function fixByteRange(bytes: Buffer, from: number): Prepared {
  const start = bytes.indexOf(CONTENTS_HOLE, from, 'latin1');
  const end = start + CONTENTS_HOLE.length;
  const range = byteRangeText([0, start, end, bytes.length - end]);
  bytes.write(range, bytes.indexOf(BYTE_RANGE_HOLE, from, 'latin1'), 'latin1');
  return { bytes, contents: { start, end } };
}
