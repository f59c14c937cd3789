import type { Press } from '#cases/ports/press.ts';
import type { NoteSigner } from '#ledger/signed-note.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Prints and signs in no time: what matters here is which bytes are kept and sent, not their looks. */
export function createQuickPress(): Press {
  let signatures = 0;
  return {
    templateVersion: 'simulasi',
    signature: 'uji',
    render: async ({ nomor, tanggal }, { letterId, concept }) => ({
      bytes: encode({ nomor, tanggal, letterId, concept }),
      pages: 1,
    }),
    // Like an ECDSA signature, never the same twice: two signers must not both prevail.
    sign: async (frozen) => {
      signatures += 1;
      const bytes = Uint8Array.of(...frozen, signatures & 0xff, (signatures >> 8) & 0xff);
      return { kind: 'signed', bytes };
    },
    annexes: () => ({ csv: encode('csv'), json: encode('json') }),
    email: () => ({ subject: 'Surat', text: 'Surat', html: 'Surat' }),
    mime: async ({ letterId, attachments }) =>
      Uint8Array.of(...encode(letterId), ...(attachments[0]?.bytes ?? [])),
  };
}

/** Signs the log just as quickly. */
export const quickSigner: NoteSigner = {
  algorithm: 'ECDSA_SHA_256',
  spki: new Uint8Array(91),
  signDigest: async (digest) => digest,
};
