import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { signAndStampPdf, signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { decodeAnswer, encodeRequest } from '#adapters/tsa/time-stamp-message.ts';
import type { DigestSigner, TimeStamper } from '#cases/signer.ts';
import { signWithRsa } from '../../../support/digest-signers.ts';
import { issueCertificate } from '../../../support/issue-certificate.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import { FROM, OFFICIAL, rsaSigner, UNTIL } from '../../../support/test-signers.ts';
import {
  type Authority,
  createAuthority,
  STAMPER,
  type StampFault,
} from '../../../support/time-stamp-authority.ts';

const WHEN = '2026-11-24T09:30:00.000Z';
const STAMPED = '2026-11-24T09:30:07.000Z';
/** 1.2.840.113549.1.9.16.2.14 as it stands in the hole. */
const STAMP_ATTRIBUTE = '060b2a864886f70d010910020e';
const NONCE = Uint8Array.of(0x41, 2, 3, 4, 5, 6, 7, 8);
const authority = createAuthority();

/** The signature of a file, to be changed and put back. */
function readHole(file: Uint8Array) {
  const text = Buffer.from(file).toString('latin1');
  const from = text.lastIndexOf('/Contents <') + '/Contents <'.length;
  const content = ContentInfo.fromBER(
    Buffer.from(text.slice(from, text.indexOf('>', from)), 'hex'),
  );
  const signedData = new SignedData({ schema: content.content });
  const [signerInfo] = signedData.signerInfos;
  if (!signerInfo) throw new Error('no signature');
  return {
    signerInfo,
    write: () => {
      content.content = signedData.toSchema(true);
      const hex = Buffer.from(content.toSchema().toBER()).toString('hex');
      const copy = Buffer.from(file);
      copy.write(hex, from, 'latin1');
      return new Uint8Array(copy);
    },
  };
}

/** Asks an authority without any network between. */
function stamperOf(by: Authority, fault: StampFault = {}): TimeStamper {
  return {
    authorities: [authority.certificate],
    request: async (imprint) => {
      const answer = by.answer(encodeRequest(imprint, NONCE), new Date(STAMPED), fault);
      return { kind: 'stamped', token: decodeAnswer(answer, NONCE) };
    },
  };
}

async function stamped(stamper: TimeStamper, signer: DigestSigner = rsaSigner) {
  const frozen = await signablePdf({ form: 'stream' });
  return { frozen, outcome: await signAndStampPdf(frozen, { signer, stamper }, WHEN) };
}

describe('a letter with a time stamp', () => {
  let frozen: Uint8Array;
  let signed: Uint8Array;

  beforeAll(async () => {
    const { frozen: before, outcome } = await stamped(stamperOf(authority));
    if (outcome.kind !== 'signed') throw new Error(outcome.code);
    frozen = before;
    signed = outcome.bytes;
  });

  it('begins with its frozen bytes and says who vouches for its time', async () => {
    expect(signed.subarray(0, frozen.length)).toEqual(frozen);
    expect(await verifyPdf(signed)).toMatchObject({
      kind: 'signed',
      signerName: OFFICIAL,
      signedAt: WHEN,
      timeStamp: { at: STAMPED, authorityName: STAMPER },
    });
  });

  it('is as long as without the stamp: the room for it was there before', async () => {
    expect(signed.length).toBe((await signPdf(frozen, rsaSigner, WHEN)).length);
  });

  it('says the same of a changed stamp, or that it is broken', async () => {
    const { sha256: _whole, ...stated } = { sha256: '', ...(await verifyPdf(signed)) };
    const name = Buffer.from(signed).indexOf(STAMP_ATTRIBUTE, frozen.length, 'latin1');
    // Without its name it is no stamp any more; nobody can tell that there was one.
    const from = name + STAMP_ATTRIBUTE.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(4_000), fc.integer({ min: 1, max: 15 }), async (at, mask) => {
        const digit = Number.parseInt(String.fromCharCode(signed[from + at] ?? 48), 16) ^ mask;
        const changed = signed.with(from + at, digit.toString(16).charCodeAt(0));
        const found = await verifyPdf(changed);
        if (found.kind !== 'broken') expect(found).toMatchObject(stated);
      }),
      { numRuns: 150 },
    );
  });

  it('is broken when it bears the stamp of another signature', async () => {
    const other = await signPdf(frozen, rsaSigner, '2026-11-24T09:31:00.000Z');
    const moved = readHole(other);
    const { unsignedAttrs } = readHole(signed).signerInfo;
    if (!unsignedAttrs) throw new Error('no stamp');
    moved.signerInfo.unsignedAttrs = unsignedAttrs;
    expect(await verifyPdf(moved.write())).toEqual({
      kind: 'broken',
      reason: 'time-stamp-invalid',
    });
  });
});

describe('a stamp is refused, and with it the signature', () => {
  it.each<[string, StampFault]>([
    ['for other bytes', { imprint: randomBytes(32) }],
    ['by a certificate for other things', { usage: 'sign' }],
    ['from before the certificate', { genTime: new Date('2019-06-01T00:00:00Z') }],
  ])('%s', async (_name, fault) => {
    await expect(stamped(stamperOf(authority, fault))).rejects.toMatchObject({
      code: 'TIME_STAMP_INVALID',
    });
  });

  it('by an authority that nobody named', async () => {
    await expect(stamped(stamperOf(createAuthority()))).rejects.toMatchObject({
      code: 'TIME_STAMP_INVALID',
      facts: { problem: expect.stringContaining(STAMPER) },
    });
  });

  it.each<[string, StampFault]>([
    ['that was rejected', { status: 2 }],
    ['for another question', { nonce: Uint8Array.of(0x42, 1) }],
  ])('%s', async (_name, fault) => {
    await expect(stamped(stamperOf(authority, fault))).rejects.toMatchObject({
      code: 'TIME_STAMP_REFUSED',
    });
  });
});

it('a letter whose certificate had ended before it was stamped is broken', async () => {
  const late = { genTime: new Date('2028-06-01T00:00:00Z') };
  const { outcome } = await stamped(stamperOf(authority, late));
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  expect(await verifyPdf(outcome.bytes)).toEqual({
    kind: 'broken',
    reason: 'certificate-not-valid-then',
  });
});

it('an authority that is silent leaves no letter without a stamp', async () => {
  const silent = { kind: 'unavailable', code: 'TIME_STAMP_UNAVAILABLE' } as const;
  const { outcome } = await stamped({ authorities: [], request: async () => silent });
  expect(outcome).toEqual(silent);
});

it('F46: three RSA-4096 certificates and a stamp of the same strength fit into the room', async () => {
  const keys = [1, 2, 3].map(() => generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey);
  const [key, middle, root] = keys;
  if (!(key && middle && root)) throw new Error('no keys');
  const name = (rank: string) => `Penerbit ${rank} ${'Sertifikat Elektronik '.repeat(6)}`;
  const period = { from: FROM, until: UNTIL };
  const signer: DigestSigner = {
    algorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
    certificateChain: [
      issueCertificate({
        subject: OFFICIAL,
        key,
        issuer: { subject: name('II'), key: middle },
        ...period,
      }),
      issueCertificate({
        subject: name('II'),
        key: middle,
        issuer: { subject: name('I'), key: root },
        usage: 'issue',
        ...period,
      }),
      issueCertificate({ subject: name('I'), key: root, ...period }),
    ],
    signDigest: async (digest) => signWithRsa(key, digest),
  };
  const strong = createAuthority(4096);
  const stamper = { ...stamperOf(strong), authorities: [strong.certificate] };
  const { outcome } = await stamped(stamper, signer);
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  expect(await verifyPdf(outcome.bytes)).toMatchObject({ kind: 'signed' });
  const hole = /\/Contents <([0-9a-f]+)>/.exec(Buffer.from(outcome.bytes).toString('latin1'))?.[1];
  const used = (hole ?? '').replace(/(00)+$/, '').length / 2;
  expect(used).toBeLessThan(12_288 * 0.75);
});
