// Letters that other programs are to judge: whole ones, and some that each of them must object to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signAndStampPdf, signPdf } from '#adapters/pdf/sign.ts';
import { decodeAnswer, encodeRequest } from '#adapters/tsa/time-stamp-message.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aNumberedLetter } from '../test/support/a-composed-letter.ts';
import { aLetterFacts, anItem } from '../test/support/a-letter-facts.ts';
import { aNumberedPencabutan } from '../test/support/a-pencabutan.ts';
import { aReferral } from '../test/support/a-referral.ts';
import { withEmblem } from '../test/support/an-emblem.ts';
import { appendObject } from '../test/support/append-object.ts';
import { printWith } from '../test/support/golden-letters.ts';
import { printLetter } from '../test/support/print-letter.ts';
import { signAgain } from '../test/support/sign-again.ts';
import { signablePdf } from '../test/support/signable-pdf.ts';
import { ecSigner, rsaSigner } from '../test/support/test-signers.ts';
import { createAuthority } from '../test/support/time-stamp-authority.ts';

const WHEN = '2026-11-24T03:00:00.000Z';
const folder = process.argv[2] ?? 'out/contoh';
const OTHER_ANNEX =
  '<< /Type /EmbeddedFile /Subtype /text#2Fcsv /Length 5 >>\nstream\nlain!\nendstream';
const LONG_URL = `https://www.jejaring.example/tautan?nilai=${'0123456789'.repeat(190)}`;

const letters: Record<string, LetterFacts> = {
  pendek: aLetterFacts(1),
  sedang: aLetterFacts(50),
  panjang: aLetterFacts(200),
  teguran: aNumberedLetter('teguran'),
  sanggahan: aNumberedLetter('sanggahan'),
  undangan: aNumberedLetter('undangan'),
  'rujukan-komdigi': aNumberedLetter('rujukan-komdigi'),
  'rujukan-kemendag': aNumberedLetter('rujukan-kemendag'),
  pencabutan: aNumberedPencabutan(),
  'pencabutan-sebagian': aNumberedPencabutan(
    { alasan: 'salah-naskah', ralat: true },
    { dicabut: aLetterFacts(40), tetap: new Set([2, 3, 5]) },
  ),
  'aksara-lain': aLetterFacts(2, {
    items: [
      anItem(1, { displayName: 'Łódź Žal – Привет – Ελλάδα – 古着 👗 ₿' }),
      anItem(2, { canonicalUrl: LONG_URL }),
    ],
  }),
};

const printed = Object.entries(letters).map(([name, facts]) => [name, printLetter(facts).pdf]);
const pdfs: Record<string, Uint8Array> = { ...Object.fromEntries(printed), ...(await pictured()) };

for (const [name, pdf] of Object.entries(pdfs)) {
  write('utuh', `${name}.pdf`, pdf);
  write('utuh', `${name}-rsa.pdf`, await signPdf(pdf, rsaSigner, WHEN));
  write('utuh', `${name}-ec.pdf`, await signPdf(pdf, ecSigner, WHEN));
}
write(
  'utuh',
  'konsep.pdf',
  printLetter(aLetterFacts(3, { nomor: null, tanggal: null }), { mark: 'KONSEP' }).pdf,
);

const signed = await signPdf(printLetter(letters['pendek'] ?? aLetterFacts()).pdf, rsaSigner, WHEN);
write(
  'utuh',
  'pendek-stempel.pdf',
  await stamped(printLetter(letters['pendek'] ?? aLetterFacts()).pdf),
);
write('diubah', 'satu-bita.pdf', flipped(signed));
write(
  'diubah',
  'ditambah.pdf',
  appendObject(signed, numberOf(/(\d+) 0 obj\n<<\n\/Type \/Metadata/), 'null'),
);
write(
  'diubah',
  'lampiran-ditukar.pdf',
  appendObject(signed, numberOf(/(\d+) 0 obj\n<<\n\/Type \/EmbeddedFile/), OTHER_ANNEX),
);
write('rusak', 'ditandatangani-lagi.pdf', await signAgain(signed, false));
write(
  'rusak',
  'tanpa-tag.pdf',
  await signPdf(await signablePdf({ form: 'stream' }), rsaSigner, WHEN),
);
console.log(`${folder}: letters written`);

/** Letters with pictures: screenshots, earlier letters inside, and a stand-in for an emblem. */
async function pictured(): Promise<Record<string, Uint8Array>> {
  const earlier = [aNumberedLetter('permintaan'), aNumberedLetter('teguran')];
  const copies = await Promise.all(
    earlier.map((facts) => signPdf(printLetter(facts).pdf, rsaSigner, WHEN)),
  );
  const { facts, enclosures } = aReferral({ count: 7, copies });
  return {
    'rujukan-bergambar': printLetter(facts, { enclosures }).pdf,
    'kop-logo': withEmblem(aLetterFacts(3), printWith),
    'kop-lambang': withEmblem(aNumberedLetter('undangan'), printWith),
  };
}

/** Signed and stamped by an authority that lives as long as this run. */
async function stamped(pdf: Uint8Array): Promise<Uint8Array> {
  const authority = createAuthority();
  const nonce = Uint8Array.of(0x41, 1, 2, 3);
  const request = async (imprint: Uint8Array) => {
    const answer = authority.answer(encodeRequest(imprint, nonce), new Date(WHEN));
    return { kind: 'stamped', token: decodeAnswer(answer, nonce) } as const;
  };
  const stamper = { authorities: [authority.certificate], request };
  const outcome = await signAndStampPdf(pdf, { signer: rsaSigner, stamper }, WHEN);
  if (outcome.kind === 'signed') return outcome.bytes;
  throw new Error(outcome.code);
}

function write(kind: 'utuh' | 'diubah' | 'rusak', name: string, bytes: Uint8Array): void {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, name), bytes);
}

/** The number of the first object that looks like this. */
function numberOf(object: RegExp): number {
  return Number(object.exec(Buffer.from(signed).toString('latin1'))?.[1]);
}

/** The first byte of the first packed stream, changed. */
function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Buffer.from(copy.buffer).indexOf('stream\n') + 200;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
