import { concatBytes, fromBase64, fromHex, toBase64, toHex } from './bytes.ts';
import { encode, type Sha256 } from './sha256.ts';

export type NoteAlgorithm = 'ECDSA_SHA_256' | 'RSASSA_PKCS1_V1_5_SHA_256';

interface NoteKey {
  readonly algorithm: NoteAlgorithm;
  /** The public key as DER SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
}

export interface NoteSigner extends NoteKey {
  /** Signs a SHA-256 digest; ECDSA values come back in DER. */
  signDigest(digest: Uint8Array): Promise<Uint8Array>;
}

export interface NoteVerifier extends NoteKey {
  verify(message: Uint8Array, signature: Uint8Array): boolean;
}

/** One text with one signature line, as c2sp.org/signed-note writes it. */
export async function signNote(
  note: { readonly text: string; readonly name: string },
  signer: NoteSigner,
  sha256: Sha256,
): Promise<string> {
  const signature = await signer.signDigest(fromHex(sha256(encode(note.text))));
  const id = fromHex(keyId(signer, note.name, sha256));
  return `${note.text}\n— ${note.name} ${toBase64(concatBytes(id, signature))}\n`;
}

export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly keyId: string;
    readonly signature: Uint8Array;
  }[];
}

/** Null when the text does not have the shape of a signed note. */
export function parseNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || hasControl(note) || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(parseSignature).filter((line) => line !== null);
  if (signatures.length !== lines.length) return null;
  return { text: note.slice(0, end + 1), signatures };
}

/** Signatures by other keys are passed over; one by this key that fails spoils the note. */
export function isSignedBy(note: SignedNote, verifier: NoteVerifier, sha256: Sha256): boolean {
  const mine = note.signatures.filter((one) => one.keyId === keyId(verifier, one.name, sha256));
  const message = encode(note.text);
  return mine.length > 0 && mine.every((one) => verifier.verify(message, one.signature));
}

/** No assigned type byte exists for RSA: the escape byte and a name of our own stand for it. */
const RSA_TYPE = concatBytes(Uint8Array.of(0xff), encode('teguran/rsassa-pkcs1-v1_5-sha256\n'));

/** First four bytes of a hash, as the note format defines them for each type of key. */
export function keyId(key: NoteKey, name: string, sha256: Sha256): string {
  const named =
    key.algorithm === 'ECDSA_SHA_256'
      ? key.spki
      : concatBytes(encode(`${name}\n`), RSA_TYPE, key.spki);
  return sha256(named).slice(0, 8);
}

const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u;
const KEY_ID_BYTES = 4;

function parseSignature(line: string) {
  const [, name, text] = SIGNATURE_LINE.exec(line) ?? [];
  const blob = fromBase64(text ?? '');
  if (!name || !blob || blob.length <= KEY_ID_BYTES) return null;
  return {
    name,
    keyId: toHex(blob.subarray(0, KEY_ID_BYTES)),
    signature: blob.subarray(KEY_ID_BYTES),
  };
}

function hasControl(text: string): boolean {
  return Array.from(text).some((char) => char < ' ' && char !== '\n');
}
