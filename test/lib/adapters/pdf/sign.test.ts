import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import {
  AUTHORITY,
  chainFor,
  ecKey,
  ecSigner,
  OFFICIAL,
  rsaSigner,
} from '../../../support/test-signers.ts';

const WHEN = '2026-11-24T09:30:00.000Z';
const FORMS = [
  { form: 'table', directForm: true },
  { form: 'table', directForm: false },
  { form: 'stream', directForm: true },
  { form: 'stream', directForm: false },
] as const;
/** 1.2.840.113549.1.9.5 in DER: forbidden in PAdES, where /M says the time. */
const SIGNING_TIME = '06092a864886f70d010905';

describe.each(FORMS)(
  'a file with a cross-reference $form, form in the catalog: $directForm',
  (options) => {
    it('keeps its frozen bytes and gains a signature over all of them', async () => {
      const frozen = await signablePdf(options);
      const signed = await signPdf(frozen, rsaSigner, WHEN);
      expect(signed.subarray(0, frozen.length)).toEqual(frozen);
      expect(await verifyPdf(signed)).toEqual({
        kind: 'signed',
        signerName: OFFICIAL,
        issuerName: AUTHORITY,
        certificateSha256: sha256(rsaSigner.certificateChain[0]),
        isTest: false,
        timeStamp: null,
        signedAt: WHEN,
        coversWholeFile: true,
        validFrom: '2026-01-01T00:00:00.000Z',
        validTo: '2028-01-01T00:00:00.000Z',
        frozenSha256: sha256(frozen),
        sha256: sha256(signed),
        attachments: [],
        annexes: 'none',
      });
    });

    it('opens in two other readers with its page and its field', async () => {
      const signed = await signPdf(await signablePdf(options), ecSigner, WHEN);
      const field = (await PDFDocument.load(signed)).getForm().getField('TandaTangan');
      expect(field.acroField.dict.toString()).toMatch(/\/V \d+ 0 R/);
      const page = await (
        await getDocument({ data: signed.slice(), verbosity: 0 }).promise
      ).getPage(1);
      const { items } = await page.getTextContent();
      expect(items.map((one) => ('str' in one ? one.str : '')).join('')).toBe('Surat percobaan');
      expect(await page.getAnnotations()).toMatchObject([
        { fieldName: 'TandaTangan', fieldType: 'Sig' },
      ]);
    });
  },
);

describe('signing', () => {
  it('gives the same bytes for the same file, key and instant', async () => {
    const frozen = await signablePdf({ form: 'stream' });
    const [first, second] = await Promise.all([1, 2].map(() => signPdf(frozen, rsaSigner, WHEN)));
    expect(first).toEqual(second);
  });

  it('works with an elliptic curve key', async () => {
    const signed = await signPdf(await signablePdf({ form: 'stream' }), ecSigner, WHEN);
    expect(await verifyPdf(signed)).toMatchObject({ kind: 'signed', signerName: OFFICIAL });
  });

  it('says the time in the dictionary only', async () => {
    const signed = Buffer.from(
      await signPdf(await signablePdf({ form: 'table' }), rsaSigner, WHEN),
    );
    expect(signed.includes('/M (D:20261124093000Z)')).toBe(true);
    expect(signed.includes('/SubFilter /ETSI.CAdES.detached')).toBe(true);
    expect(signed.includes(SIGNING_TIME)).toBe(false);
  });

  it('sends nothing but one digest to the key', async () => {
    const seen: number[] = [];
    const signDigest = (digest: Uint8Array) => {
      seen.push(digest.length);
      return rsaSigner.signDigest(digest);
    };
    await signPdf(await signablePdf({ form: 'table' }), { ...rsaSigner, signDigest }, WHEN);
    expect(seen).toEqual([32]);
  });

  it.each<[string, Refused, string]>([
    ['a field of another name', { field: 'Paraf' }, 'SIGNATURE_FIELD_MISSING'],
    ['an empty chain', { chain: [] }, 'CERTIFICATE_INVALID'],
    ['a certificate of another key', { chain: chainFor(ecKey) }, 'CERTIFICATE_KEY_MISMATCH'],
    ['a chain that does not fit', { chain: longChain() }, 'SIGNATURE_TOO_LARGE'],
  ])('refuses %s', async (_name, { chain, ...options }, code) => {
    const frozen = await signablePdf({ form: 'table', ...options });
    const signer = { ...rsaSigner, certificateChain: chain ?? rsaSigner.certificateChain };
    await expect(signPdf(frozen, signer, WHEN)).rejects.toMatchObject({ code });
  });

  it('refuses a file that is signed already, and one that is no PDF', async () => {
    const signed = await signPdf(await signablePdf({ form: 'table' }), rsaSigner, WHEN);
    await expect(signPdf(signed, rsaSigner, WHEN)).rejects.toMatchObject({
      code: 'ALREADY_SIGNED',
    });
    const text = new TextEncoder().encode('bukan PDF');
    await expect(signPdf(text, rsaSigner, WHEN)).rejects.toMatchObject({ code: 'PDF_DAMAGED' });
  });
});

interface Refused {
  readonly field?: string;
  readonly chain?: Uint8Array[];
}

function longChain(): Uint8Array[] {
  const [leaf = new Uint8Array(), authority = new Uint8Array()] = rsaSigner.certificateChain;
  return [leaf, ...Array.from({ length: 20 }, () => authority)];
}

function sha256(bytes: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(bytes).digest('hex');
}
