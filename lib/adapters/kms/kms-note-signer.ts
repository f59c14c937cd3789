import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { TeguranError } from '#errors.ts';

/** A P-256 key of KMS that signs nothing but the log; it needs no certificate. */
export async function createKmsNoteSigner(client: KMSClient, keyId: string) {
  const { PublicKey: spki } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (!spki) throw new TeguranError('PUBLIC_KEY_UNREADABLE', { key: keyId });
  return {
    algorithm: 'ECDSA_SHA_256' as const,
    spki,
    async signDigest(digest: Uint8Array): Promise<Uint8Array> {
      const request = { KeyId: keyId, Message: digest, SigningAlgorithm: 'ECDSA_SHA_256' } as const;
      const answer = await client.send(new SignCommand({ ...request, MessageType: 'DIGEST' }));
      if (!answer.Signature) throw new TeguranError('SIGNATURE_EMPTY', { keyId });
      return answer.Signature;
    },
  };
}
