import { createHash, generateKeyPairSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { KMSClient } from '@aws-sdk/client-kms';
import { describe, expect, it } from 'vitest';
import { createKmsSigner } from '#adapters/kms/kms-signer.ts';
import { writePem } from '#adapters/kms/pem.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { signWithP256, signWithRsa } from '../../../support/digest-signers.ts';
import { issueCertificate } from '../../../support/issue-certificate.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import { chainFor, ecKey, FROM, OFFICIAL, rsaKey, UNTIL } from '../../../support/test-signers.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const KEY_ID = 'kunci-contoh';
const DIGEST = createHash('sha256').update('surat').digest();

describe('the KMS signer', () => {
  it.each([
    ['RSA', rsaKey, 'RSASSA_PKCS1_V1_5_SHA_256'],
    ['P-256', ecKey, 'ECDSA_SHA_256'],
  ])('sends the digest alone, for an %s key', async (_name, key, algorithm) => {
    const { client, requests } = answering({ Signature: 'AQID' });
    const signer = createKmsSigner({
      client,
      keyId: KEY_ID,
      chainPem: pem(chainFor(key)),
      now: NOW,
    });
    expect(signer.algorithm).toBe(algorithm);
    expect(signer.certificateChain).toEqual(chainFor(key));
    expect(Buffer.from(await signer.signDigest(DIGEST))).toEqual(Buffer.from([1, 2, 3]));
    expect(requests).toEqual([
      {
        KeyId: KEY_ID,
        Message: DIGEST.toString('base64'),
        MessageType: 'DIGEST',
        SigningAlgorithm: algorithm,
      },
    ]);
  });

  it('does not take silence for a signature', async () => {
    const { client } = answering({});
    const signer = createKmsSigner({
      client,
      keyId: KEY_ID,
      chainPem: pem(chainFor(rsaKey)),
      now: NOW,
    });
    await expect(signer.signDigest(DIGEST)).rejects.toMatchObject({ code: 'SIGNATURE_EMPTY' });
  });

  it.each([
    ['RSA', rsaKey, signWithRsa],
    ['P-256', ecKey, signWithP256],
  ] as const)('signs a letter that others find good, with an %s key', async (_name, key, sign) => {
    const { client } = answering((digest) => ({
      Signature: Buffer.from(sign(key, digest)).toString('base64'),
    }));
    const chainPem = pem(chainFor(key));
    const signer = createKmsSigner({ client, keyId: KEY_ID, chainPem, now: NOW });
    const signed = await signPdf(await signablePdf({ form: 'stream' }), signer, NOW);
    expect(await verifyPdf(signed)).toMatchObject({ kind: 'signed', signerName: OFFICIAL });
  });

  it('signs no letter with the certificate of another key', async () => {
    const { client } = answering((digest) => ({
      Signature: Buffer.from(signWithRsa(rsaKey, digest)).toString('base64'),
    }));
    const chainPem = pem(chainFor(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey));
    const signer = createKmsSigner({ client, keyId: KEY_ID, chainPem, now: NOW });
    const frozen = await signablePdf({ form: 'stream' });
    await expect(signPdf(frozen, signer, NOW)).rejects.toMatchObject({
      code: 'CERTIFICATE_KEY_MISMATCH',
    });
  });

  const [leaf = new Uint8Array(), authority = new Uint8Array()] = chainFor(rsaKey);
  const edwards = generateKeyPairSync('ed25519').privateKey;
  const issuer = { subject: 'Penerbit', key: rsaKey };
  const strange = issueCertificate({
    subject: 'X',
    key: edwards,
    issuer,
    from: FROM,
    until: UNTIL,
  });

  it.each([
    ['no certificate', '', NOW, 'CERTIFICATE_INVALID'],
    ['something that is none', pem([DIGEST]), NOW, 'CERTIFICATE_INVALID'],
    ['a chain in the wrong order', pem([authority, leaf]), NOW, 'CERTIFICATE_INVALID'],
    ['a kind of key that it cannot use', pem([strange]), NOW, 'CERTIFICATE_INVALID'],
    ['a certificate before its time', pem([leaf]), '2025-12-31T00:00:00Z', 'CERTIFICATE_EXPIRING'],
    [
      'a certificate in its last 14 days',
      pem([leaf]),
      '2027-12-18T00:00:00Z',
      'CERTIFICATE_EXPIRING',
    ],
    ['an expired certificate', pem([leaf]), '2028-06-01T00:00:00Z', 'CERTIFICATE_EXPIRING'],
  ])('refuses %s', (_name, chainPem, now, code) => {
    const { client } = answering({});
    const create = () => createKmsSigner({ client, keyId: KEY_ID, chainPem, now });
    expect(create).toThrow(expect.objectContaining({ code }));
  });

  it('still signs one second before the last 14 days', () => {
    const { client } = answering({});
    const options = { client, keyId: KEY_ID, chainPem: pem([leaf]), now: '2027-12-17T23:59:59Z' };
    expect(createKmsSigner(options).certificateChain).toEqual([leaf]);
  });
});

function pem(chain: readonly Uint8Array[]): string {
  return chain.map(writePem).join('');
}

/** The real client over a wire that records what goes out; it answers the same or by the digest. */
function answering(answer: object | ((digest: Uint8Array) => object)) {
  const requests: unknown[] = [];
  const client = new KMSClient({
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'contoh', secretAccessKey: 'contoh' },
    requestHandler: {
      handle: async ({ body }: { body: Uint8Array }) => {
        const request = JSON.parse(new TextDecoder().decode(body));
        requests.push(request);
        const said =
          typeof answer === 'function' ? answer(Buffer.from(request.Message, 'base64')) : answer;
        const headers = { 'content-type': 'application/x-amz-json-1.1' };
        const stream = Readable.from([Buffer.from(JSON.stringify(said))]);
        return { response: { statusCode: 200, headers, body: stream } };
      },
    },
  });
  return { client, requests };
}
