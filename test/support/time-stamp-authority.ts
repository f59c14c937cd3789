import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Integer, Null, ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js';
import {
  Accuracy,
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  type MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { issueCertificate } from './issue-certificate.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const POLICY = '1.3.6.1.4.1.99999.1';
const PERIOD = { from: '2020-01-01T00:00:00.000Z', until: '2040-01-01T00:00:00.000Z' };
export const STAMPER = 'Layanan Stempel Waktu Contoh';

/** What an authority may do wrong. */
export interface StampFault {
  readonly imprint?: Uint8Array;
  readonly nonce?: Uint8Array;
  readonly status?: number;
  readonly genTime?: Date;
  /** A certificate that was issued for other things than times. */
  readonly usage?: 'sign';
}

/** A time-stamp authority of RFC 3161 with a root of its own. */
export function createAuthority(bits = 2048) {
  const root = {
    subject: 'Induk Stempel Waktu Contoh',
    key: generateKeyPairSync('rsa', { modulusLength: bits }).privateKey,
  };
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: bits });
  const rootCertificate = issueCertificate({ ...root, ...PERIOD });
  const leafFor = (usage: 'stamp' | 'sign') =>
    issueCertificate({ subject: STAMPER, key, issuer: root, usage, ...PERIOD });
  return {
    certificate: rootCertificate,
    /** The answer to a request, as bytes. */
    answer(query: Uint8Array, now: Date, fault: StampFault = {}): Uint8Array {
      const request = TimeStampReq.fromBER(Buffer.from(query));
      const status = new PKIStatusInfo({ status: fault.status ?? 0 });
      if (status.status > 1) {
        return new Uint8Array(new TimeStampResp({ status }).toSchema().toBER());
      }
      const leaf = leafFor(fault.usage ?? 'stamp');
      const info = describeTime(request, now, fault);
      const timeStampToken = sealToken(info, key, [leaf, rootCertificate]);
      return new Uint8Array(new TimeStampResp({ status, timeStampToken }).toSchema().toBER());
    },
  };
}

export type Authority = ReturnType<typeof createAuthority>;

function describeTime(request: TimeStampReq, now: Date, fault: StampFault): Uint8Array {
  const nonce = fault.nonce ? new Integer({ valueHex: Buffer.from(fault.nonce) }) : request.nonce;
  const info = new TSTInfo({
    version: 1,
    policy: POLICY,
    messageImprint: imprintOf(request.messageImprint, fault.imprint),
    serialNumber: new Integer({ valueHex: Buffer.concat([Buffer.of(1), randomBytes(7)]) }),
    genTime: fault.genTime ?? now,
    accuracy: new Accuracy({ seconds: 1 }),
    ...(nonce && { nonce }),
  });
  return new Uint8Array(info.toSchema().toBER());
}

function imprintOf(asked: MessageImprint, other: Uint8Array | undefined): MessageImprint {
  if (other) asked.hashedMessage = new OctetString({ valueHex: Buffer.from(other) });
  return asked;
}

function sealToken(info: Uint8Array, key: KeyObject, chain: readonly Uint8Array[]): ContentInfo {
  const [leaf = new Uint8Array()] = chain;
  const certHash = createHash('sha256').update(leaf).digest();
  const named = new Sequence({ value: [octets(certHash)] });
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: TST_INFO })),
    attribute('1.2.840.113549.1.9.4', octets(createHash('sha256').update(info).digest())),
    attribute(
      '1.2.840.113549.1.9.16.2.47',
      new Sequence({ value: [new Sequence({ value: [named] })] }),
    ),
  ].toSorted((a, b) => Buffer.compare(der(a), der(b)));
  const signed = Buffer.from(new SetOf({ value: attributes.map((one) => one.toSchema()) }).toBER());
  const { issuer, serialNumber } = Certificate.fromBER(Buffer.from(leaf));
  const signedData = new SignedData({
    version: 3,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA256 })],
    encapContentInfo: contentOf(info),
    certificates: chain.map((one) => Certificate.fromBER(Buffer.from(one))),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: new AlgorithmIdentifier({
          algorithmId: '1.2.840.113549.1.1.11',
          algorithmParams: new Null(),
        }),
        signature: octets(sign('sha256', signed, key)),
      }),
    ],
  });
  return new ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: signedData.toSchema(true),
  });
}

/** Handed to its constructor, pkijs would cut the bytes into pieces, which DER forbids. */
function contentOf(info: Uint8Array): EncapsulatedContentInfo {
  const content = new EncapsulatedContentInfo({ eContentType: TST_INFO });
  content.eContent = octets(info);
  return content;
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

function attribute(type: string, value: unknown): Attribute {
  return new Attribute({ type, values: [value] });
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: Buffer.from(bytes) });
}

function der(one: Attribute): Buffer {
  return Buffer.from(one.toSchema().toBER());
}

type Answering = (query: Uint8Array, response: ServerResponse) => void;

/** An HTTP server on this machine that answers each query as told; undefined texts hang. */
export async function serveAuthority(answering: Answering) {
  const server = createServer(async (request, response) =>
    answering(await body(request), response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    stop: () =>
      new Promise<unknown>((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function body(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function reply(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
  response.end(bytes);
}
