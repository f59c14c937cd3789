import type { Press } from '#cases/ports/press.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Prints the facts as they are: what a letter says, without fonts and pages. */
export const fakePress: Press = {
  templateVersion: 'templat-uji',
  signature: 'uji',
  render: async (facts, { concept }) => ({
    bytes: bytes(`${concept ? 'KONSEP' : 'SURAT'} ${JSON.stringify(facts)}`),
    pages: 4,
  }),
  sign: async (frozen) => ({
    kind: 'signed',
    bytes: bytes(`${new TextDecoder().decode(frozen)} TTD`),
  }),
  email: (facts) => ({ subject: facts.hal, text: facts.hal, html: facts.hal }),
  annexes: (facts) => ({ csv: bytes(annexCsv(facts)), json: bytes(annexJson(facts)) }),
  mime: async (parts) => bytes(JSON.stringify(parts)),
};
