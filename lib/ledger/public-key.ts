import { toBase64 } from './bytes.ts';

const LINE = /.{1,64}/g;

/** A public key as the PEM file that openssl reads. */
export function spkiPem(spki: Uint8Array): string {
  const lines = toBase64(spki).match(LINE) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}
