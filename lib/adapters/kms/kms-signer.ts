import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { DigestSigner } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import { algorithmOf, requireUsableChain } from './check-certificates.ts';
import { readPemChain } from './pem.ts';

export interface KmsSignerOptions {
  readonly client: KMSClient;
  readonly keyId: string;
  /** The signer's certificate and those above it, one PEM after the other. */
  readonly chainPem: string;
  readonly now: string;
}

/** Signs with a key that never leaves KMS; the chain is refused now rather than by the reader. */
export function createKmsSigner({ client, keyId, chainPem, now }: KmsSignerOptions): DigestSigner {
  const certificateChain = readPemChain(chainPem);
  requireUsableChain(certificateChain, now);
  const [leaf = new Uint8Array()] = certificateChain;
  const algorithm = algorithmOf(leaf);
  return {
    certificateChain,
    algorithm,
    async signDigest(digest) {
      const request = { KeyId: keyId, Message: digest, SigningAlgorithm: algorithm };
      const answer = await client.send(new SignCommand({ ...request, MessageType: 'DIGEST' }));
      if (!answer.Signature) throw new TeguranError('SIGNATURE_EMPTY', { keyId });
      return answer.Signature;
    },
  };
}
