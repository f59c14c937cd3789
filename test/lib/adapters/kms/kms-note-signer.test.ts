import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { describe, expect, test } from 'vitest';
import { createKmsNoteSigner } from '#adapters/kms/kms-note-signer.ts';
import { fromHex } from '#ledger/bytes.ts';
import { isSignedBy, parseNote, signNote } from '#ledger/signed-note.ts';
import { publicPem, verifierOf } from '../../../support/an-export.ts';
import { signWithP256 } from '../../../support/digest-signers.ts';
import { hasher } from '../../../support/memory-stores.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** KMS with one key; what it is asked is kept. */
function kms(signs = true) {
  const asked: unknown[] = [];
  const send = async (command: unknown) => {
    if (command instanceof GetPublicKeyCommand) {
      const key = createPublicKey(publicPem(privateKey));
      return { PublicKey: new Uint8Array(key.export({ type: 'spki', format: 'der' })) };
    }
    if (!(command instanceof SignCommand)) throw new Error('asked for something else');
    asked.push(command.input);
    const digest = command.input.Message ?? new Uint8Array();
    return signs ? { Signature: signWithP256(privateKey, digest) } : {};
  };
  return { client: { send } as unknown as KMSClient, asked };
}

describe('the log key in KMS', () => {
  test('signs notes that everybody with its public key can check', async () => {
    const { client, asked } = kms();
    const signer = await createKmsNoteSigner(client, 'kunci-log');
    const note = { text: 'teguran/uji/contoh\n1\nAAAA\n', name: 'teguran/uji/contoh' };
    const signed = parseNote(await signNote(note, signer, hasher.sha256));
    expect(signed && isSignedBy(signed, verifierOf(privateKey), hasher.sha256)).toBe(true);
    const Message = fromHex(hasher.sha256(note.text));
    const SigningAlgorithm = 'ECDSA_SHA_256';
    expect(asked).toEqual([
      { KeyId: 'kunci-log', Message, MessageType: 'DIGEST', SigningAlgorithm },
    ]);
  });

  test('does not take silence for a signature', async () => {
    const signer = await createKmsNoteSigner(kms(false).client, 'kunci-log');
    await expect(signer.signDigest(new Uint8Array(32))).rejects.toMatchObject({
      code: 'SIGNATURE_EMPTY',
    });
  });
});
