import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { TeguranError } from '#errors.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** PKIStatus of RFC 3161: granted, or granted with changes that we do not mind. */
const GRANTED: readonly number[] = [0, 1];

/** What is asked of the authority: a token over a SHA-256, with its certificates in it. */
export function encodeRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: Buffer.from(imprint) }),
    }),
    nonce: new Integer({ valueHex: Buffer.from(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** The token of an answer to exactly this question; whether to believe it is decided elsewhere. */
export function decodeAnswer(answer: Uint8Array, nonce: Uint8Array): Uint8Array {
  const { status, timeStampToken } = parse(answer);
  if (!(GRANTED.includes(status.status) && timeStampToken)) {
    throw refused(`status ${status.status}`);
  }
  const echoed = nonceOf(timeStampToken);
  if (!Buffer.from(nonce).equals(echoed)) throw refused('jawaban untuk permintaan lain');
  return new Uint8Array(timeStampToken.toSchema().toBER());
}

function parse(answer: Uint8Array): TimeStampResp {
  try {
    return TimeStampResp.fromBER(Buffer.from(answer));
  } catch (error) {
    throw refused('jawaban tidak terbaca', error);
  }
}

function nonceOf(token: ContentInfo): Buffer {
  try {
    const { encapContentInfo } = new SignedData({ schema: token.content });
    const info = TSTInfo.fromBER(encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0));
    return Buffer.from(info.nonce?.valueBlock.valueHexView ?? []);
  } catch (error) {
    throw refused('stempel tidak terbaca', error);
  }
}

function refused(problem: string, cause?: unknown): TeguranError {
  return new TeguranError('TIME_STAMP_REFUSED', { problem }, { cause });
}
