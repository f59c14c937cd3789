import { type PDFObject, PDFParser } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { createAcceptance } from '#adapters/pdf/verify-accept.ts';
import { appendObject } from '../../../support/append-object.ts';
import { issueCertificate } from '../../../support/issue-certificate.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import { AUTHORITY, ecKey, FROM, rsaSigner, UNTIL } from '../../../support/test-signers.ts';

/** As in a drill: whose certificate it is does not matter. */
const acceptSigned = (frozen: Uint8Array, signed: Uint8Array) =>
  createAcceptance([])(frozen, signed, { anyAuthority: true });

const WHEN = '2026-11-24T09:30:00.000Z';

describe.each(['table', 'stream'] as const)('a letter with a cross-reference %s', (form) => {
  const sign = (bytes: Uint8Array) => signPdf(bytes, rsaSigner, WHEN);

  it('is taken back with its signature', async () => {
    const frozen = await signablePdf({ form });
    const signed = await sign(frozen);
    expect(await acceptSigned(frozen, signed)).toMatchObject({
      kind: 'accepted',
      signed: { kind: 'signed', coversWholeFile: true },
    });
  });

  it('is refused unsigned, damaged, or when it is another letter', async () => {
    const frozen = await signablePdf({ form });
    const signed = await sign(frozen);
    const other = await sign(await signablePdf({ form, attachments: { 'a.csv': 'lain' } }));
    const refusals = [frozen, signed.subarray(0, -1), appendObject(signed, 90, '<< >>'), other];
    const reasons = await Promise.all(refusals.map((bytes) => acceptSigned(frozen, bytes)));
    expect(reasons.map((one) => one.kind === 'refused' && one.reason)).toEqual([
      'not-signed',
      expect.stringMatching(/damaged|bytes-appended|range-invalid/),
      'bytes-appended',
      'not-our-letter',
    ]);
  });

  it.each([
    ['its page', 'Page', '/Contents 90 0 R'],
    ['notes on its page', 'Page', '/Annots [90 0 R]'],
    ['the place of its signature', 'Annot', '/Rect [0 0 595 842]'],
    ['its catalog', 'Catalog', '/OpenAction 90 0 R'],
  ])('is refused when %s changed before signing', async (_name, type, entry) => {
    const frozen = await signablePdf({ form });
    const { number, body } = await findObject(frozen, type);
    const key = entry.split(' ')[0] ?? '';
    const kept = body.replace(new RegExp(`\\n${key} [^/>]*`), '\n');
    const changed = appendObject(frozen, number, kept.replace(/>>$/, `${entry}\n>>`));
    expect(await acceptSigned(frozen, await sign(changed))).toEqual({
      kind: 'refused',
      reason: 'letter-changed',
    });
  });
});

describe('who may vouch for the signer', () => {
  const [leaf, authority] = rsaSigner.certificateChain;
  const other = issueCertificate({
    subject: 'Penerbit Lain',
    key: ecKey,
    from: FROM,
    until: UNTIL,
  });

  it.each<[string, (Uint8Array | undefined)[], string]>([
    ['the authority that is trusted', [other, authority], 'accepted'],
    ['the certificate itself, named beforehand', [leaf], 'accepted'],
    ['another authority', [other], 'refused'],
    ['nobody', [], 'refused'],
  ])('%s', async (_name, trusted, kind) => {
    const frozen = await signablePdf({ form: 'stream' });
    const signed = await signPdf(frozen, rsaSigner, WHEN);
    const accept = createAcceptance(trusted.filter((one) => one !== undefined));
    const found = await accept(frozen, signed, { anyAuthority: false });
    expect(found.kind).toBe(kind);
    if (found.kind === 'refused') expect(found.reason).toBe('untrusted-signer');
  });

  it('an authority of the same name with another key vouches for nobody', async () => {
    const forged = issueCertificate({ subject: AUTHORITY, key: ecKey, from: FROM, until: UNTIL });
    const frozen = await signablePdf({ form: 'stream' });
    const signed = await signPdf(frozen, rsaSigner, WHEN);
    expect(await createAcceptance([forged])(frozen, signed, { anyAuthority: false })).toEqual({
      kind: 'refused',
      reason: 'untrusted-signer',
    });
  });
});

async function findObject(
  file: Uint8Array,
  type: string,
): Promise<{ number: number; body: string }> {
  const context = await PDFParser.forBytesWithOptions(file).parseDocument();
  const found = context
    .enumerateIndirectObjects()
    .find(([, object]: [unknown, PDFObject]) => object.toString().includes(`/Type /${type}\n`));
  if (!found) throw new Error(`no ${type} in the test file`);
  return { number: found[0].objectNumber, body: found[1].toString() };
}
