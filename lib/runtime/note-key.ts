import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { DigestSigner } from '#cases/signer.ts';
import { TeguranError } from '#errors.ts';
import type { NoteAlgorithm, NoteSigner, NoteVerifier } from '#ledger/signed-note.ts';

/** Signs log checkpoints with the key that a certificate belongs to. */
export function noteSigner(signer: DigestSigner): NoteSigner {
  const [leaf] = signer.certificateChain;
  if (!leaf) throw new TeguranError('PUBLIC_KEY_UNREADABLE', { key: 'certificate' });
  return {
    algorithm: signer.algorithm,
    spki: spkiOf(new X509Certificate(leaf).publicKey),
    signDigest: (digest) => signer.signDigest(digest),
  };
}

/** Checks signatures with a public key in PEM, or with that of a certificate. */
export function noteVerifier(pem: string | Uint8Array, name: string): NoteVerifier {
  const key = readKey(pem, name);
  return {
    algorithm: algorithmOf(key, name),
    spki: spkiOf(key),
    verify: (message, signature) => verify('sha256', message, key, signature),
  };
}

function readKey(pem: string | Uint8Array, name: string): KeyObject {
  try {
    return createPublicKey(Buffer.from(pem));
  } catch (error) {
    throw new TeguranError('PUBLIC_KEY_UNREADABLE', { key: name }, { cause: error });
  }
}

function algorithmOf(key: KeyObject, name: string): NoteAlgorithm {
  if (key.asymmetricKeyType === 'ec') return 'ECDSA_SHA_256';
  if (key.asymmetricKeyType === 'rsa') return 'RSASSA_PKCS1_V1_5_SHA_256';
  throw new TeguranError('PUBLIC_KEY_UNREADABLE', { key: name });
}

function spkiOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }));
}
