import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { TEST_SIGNER_NAME } from '#cases/signer.ts';
import { appendObject } from '../../../support/append-object.ts';
import { issueCertificate } from '../../../support/issue-certificate.ts';
import { signAgain } from '../../../support/sign-again.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import { AUTHORITY, ecKey, FROM, rsaKey, rsaSigner, UNTIL } from '../../../support/test-signers.ts';

const ZERO = '0'.charCodeAt(0);
const WHEN = '2026-11-24T09:30:00.000Z';
const ATTACHMENTS = { 'lampiran.csv': 'akun;toko-contoh', 'lampiran.json': '{"akun":1}' };

describe.each(['table', 'stream'] as const)('a signed file with a cross-reference %s', (form) => {
  let frozen: Uint8Array;
  let signed: Uint8Array;
  /** Where the signature's own value stands, which it cannot cover. */
  let hole: { start: number; end: number };

  beforeAll(async () => {
    frozen = await signablePdf({ form, attachments: ATTACHMENTS });
    signed = await signPdf(frozen, rsaSigner, WHEN);
    const text = Buffer.from(signed).toString('latin1');
    const start = text.indexOf('/Contents <', frozen.length) + '/Contents '.length;
    hole = { start, end: text.indexOf('>', start) + 1 };
  });

  it('is broken by any other value of any byte outside the signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(signed.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          fc.pre(at < hole.start || at >= hole.end);
          expect(await verifyPdf(changeByte(signed, at, mask))).toMatchObject({ kind: 'broken' });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says the same of a changed signature, or that it is broken', async () => {
    const { sha256: _whole, ...stated } = { sha256: '', ...(await verifyPdf(signed)) };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: hole.start, max: hole.start + 5_000 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const found = await verifyPdf(changeByte(signed, at, mask));
          if (found.kind !== 'broken') expect(found).toMatchObject(stated);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is broken by anything appended, cut off or put in', async () => {
    const piece = fc.uint8Array({ minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length), fc.nat(40), piece, async (at, cut, added) => {
        const changed = Buffer.concat([signed.subarray(0, at), added, signed.subarray(at + cut)]);
        fc.pre(!changed.equals(signed));
        const found = await verifyPdf(changed);
        if (at < hole.start || at >= hole.end) expect(found.kind).toBe('broken');
        else expect(found.kind).not.toBe('unsigned');
      }),
      { numRuns: 300 },
    );
  });

  it('names each attachment with its hash', async () => {
    const attachments = Object.entries(ATTACHMENTS).map(([name, text]) => ({
      name,
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
    expect(await verifyPdf(signed)).toMatchObject({ attachments });
    expect(await verifyPdf(frozen)).toMatchObject({ kind: 'unsigned' });
  });

  it('is broken when its update is replaced by that of another letter', async () => {
    const other = await signablePdf({
      form,
      attachments: { ...ATTACHMENTS, 'lampiran.csv': 'lain' },
    });
    const swapped = Buffer.concat([other, signed.subarray(frozen.length)]);
    expect(await verifyPdf(swapped)).toMatchObject({ kind: 'broken' });
  });

  it('is broken when a later update hides its signature or its page', async () => {
    const field = /(\d+) 0 obj\n<<[^>]*\/V \d+ 0 R/.exec(Buffer.from(signed).toString('latin1'));
    const hidden = appendObject(signed, Number(field?.[1]), '<< /FT /Sig /T (TandaTangan) >>');
    expect(await verifyPdf(hidden)).toEqual({ kind: 'broken', reason: 'signature-missing' });
    const added = appendObject(signed, 90, '<< /Isi (baru) >>');
    expect(await verifyPdf(added)).toEqual({ kind: 'broken', reason: 'bytes-appended' });
  });

  it.each([
    ['in place of the first', false],
    ['beside the first', true],
  ])('is broken when somebody signs it again %s', async (_where, beside) => {
    const again = await signAgain(signed, beside);
    expect(await verifyPdf(again)).toEqual({ kind: 'broken', reason: 'signed-again' });
  });

  it('may carry signed letters inside', async () => {
    const stored = Buffer.from(signed).toString('latin1');
    const inside = `<< /Length ${stored.length} >>\nstream\n${stored}\nendstream`;
    const carrier = appendObject(await signablePdf({ form }), 90, inside);
    expect(await verifyPdf(await signPdf(carrier, rsaSigner, WHEN))).toMatchObject({
      kind: 'signed',
    });
  });

  it('is broken when the signature value itself is wrong', async () => {
    const value = Buffer.from(signed.subarray(hole.start + 1, hole.end - 1)).toString('latin1');
    const last = hole.start + value.replace(/(?:00)+$/, '').length;
    const changed = signed.with(last, signed[last] === ZERO ? ZERO + 1 : ZERO);
    expect(await verifyPdf(changed)).toEqual({ kind: 'broken', reason: 'signature-invalid' });
  });
});

describe('a file that is signed', () => {
  it.each([
    ['before its certificate began', '2025-12-31T23:59:59.000Z'],
    ['after its certificate ended', '2028-01-01T00:00:01.000Z'],
  ])('%s is broken', async (_name, when) => {
    const signed = await signPdf(await signablePdf({ form: 'table' }), rsaSigner, when);
    expect(await verifyPdf(signed)).toEqual({
      kind: 'broken',
      reason: 'certificate-not-valid-then',
    });
  });

  it.each([
    ['of another kind', ecKey],
    ['of the same kind', rsaKey],
  ])('with an issuer key %s that did not issue its certificate is broken', async (_name, key) => {
    const [leaf = new Uint8Array()] = rsaSigner.certificateChain;
    const impostor = { subject: AUTHORITY, key, from: FROM, until: UNTIL };
    const signer = { ...rsaSigner, certificateChain: [leaf, issueCertificate(impostor)] };
    const signed = await signPdf(await signablePdf({ form: 'table' }), signer, WHEN);
    expect(await verifyPdf(signed)).toEqual({ kind: 'broken', reason: 'certificate-mismatch' });
  });

  it('with a test key says so', async () => {
    const certificate = { subject: TEST_SIGNER_NAME, key: rsaKey, from: FROM, until: UNTIL };
    const signer = { ...rsaSigner, certificateChain: [issueCertificate(certificate)] };
    const signed = await signPdf(await signablePdf({ form: 'table' }), signer, WHEN);
    expect(await verifyPdf(signed)).toMatchObject({ kind: 'signed', isTest: true });
  });
});

it('a file behind a password is told from a damaged one', async () => {
  const text = Buffer.from(await signablePdf({ form: 'table' })).toString('latin1');
  const locked = Buffer.from(text.replace(/trailer\s*<</, '$& /Encrypt 1 0 R'), 'latin1');
  expect(await verifyPdf(locked)).toEqual({ kind: 'broken', reason: 'encrypted' });
});

describe('a file that is not a letter', () => {
  it('is broken, whatever its bytes', async () => {
    const tokens = fc.constantFrom(...HOSTILE_TOKENS);
    const text = fc.array(fc.oneof(tokens, fc.string({ maxLength: 8 })), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const bytes = new TextEncoder().encode(`%PDF-1.7\n${parts.join('')}`);
        expect((await verifyPdf(bytes)).kind).toBe('broken');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['empty', ''],
    ['nested too deeply', `xref\n0 0\ntrailer\n<< /A ${'['.repeat(100_000)}\nstartxref\n0\n%%EOF`],
    ['pointing at itself', 'xref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 0 >>\nstartxref\n0\n%%EOF'],
    ['pointing outside', 'startxref\n9999999999\n%%EOF'],
  ])('is broken when %s', async (_name, text) => {
    expect((await verifyPdf(new TextEncoder().encode(text))).kind).toBe('broken');
  });

  it('is broken when a small stream unpacks to very much', async () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString('latin1');
    const dict = `<< /Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode /Length ${bomb.length} >>`;
    const text = `1 0 obj\n${dict}\nstream\n${bomb}\nendstream\nendobj\nstartxref\n0\n%%EOF`;
    expect((await verifyPdf(Buffer.from(text, 'latin1'))).kind).toBe('broken');
  });
});

const HOSTILE_TOKENS = [
  'xref\n0 1\n0000000009 00000 n \n',
  '1 0 obj\n<< /Type /Catalog /AcroForm 1 0 R /Fields [1 0 R] /FT /Sig /V 1 0 R >>\nendobj\n',
  '/ByteRange [0 1 2 3] ',
  '<< /W [1 2 1] /Type /XRef /Length 3 >>\nstream\nabc\nendstream\n',
  'trailer\n<< /Root 1 0 R /Size 2 >>\n',
  'startxref\n9\n%%EOF\n',
  '[',
  '<<',
  '(',
];

function changeByte(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ mask;
  return changed;
}
