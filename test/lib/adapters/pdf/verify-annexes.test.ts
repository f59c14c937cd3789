import { describe, expect, it } from 'vitest';
import type { DrawnAttachment } from '#adapters/pdf/draw-attachments.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import { aLetterFacts, anItem } from '../../../support/a-letter-facts.ts';
import { aReferral, type Referral } from '../../../support/a-referral.ts';
import { hasher } from '../../../support/memory-stores.ts';
import { printLetter } from '../../../support/print-letter.ts';
import { rsaSigner } from '../../../support/test-signers.ts';

const WHEN = '2026-11-24T03:00:00.000Z';
const facts = aLetterFacts(0, {
  items: [
    anItem(1, { displayName: 'Привет “kutipan” (a\\b)' }),
    anItem(2, { canonicalUrl: `https://www.jejaring.example/${'panjang-'.repeat(60)}?a=(1)` }),
  ],
});
const files = { 'lampiran.json': annexJson(facts), 'lampiran.csv': annexCsv(facts) };

describe('the list inside a signed letter', () => {
  it('agrees with what is printed', async () => {
    expect(await verdict({})).toBe('agree');
  });

  it.each([
    ['another number', { 'lampiran.json': files['lampiran.json'].replace('B-123/', 'B-124/') }],
    [
      'another address',
      { 'lampiran.json': files['lampiran.json'].replace('thrift.1', 'thrift.9') },
    ],
    ['an item more', { 'lampiran.json': withItem('https://www.jejaring.example/lain/') }],
    [
      'a count that is wrong',
      { 'lampiran.json': files['lampiran.json'].replace('"items":2', '"items":3') },
    ],
    ['a table that is not the printed one', { 'lampiran.csv': `${files['lampiran.csv']}"3"\r\n` }],
    ['no list at all', { 'lampiran.json': 'bukan JSON' }],
  ])('differs with %s', async (_name, changed) => {
    expect(await verdict(changed)).toBe('differ');
  });

  it('is not missed in a file that carries none', async () => {
    expect(await verdictOf([])).toBe('none');
  });
});

describe('the earlier letters inside a signed referral', () => {
  const copies = [printLetter(facts).pdf, printLetter(aLetterFacts(2)).pdf];
  const referral = aReferral({ count: 1, copies });

  it('are those whose hash is printed', async () => {
    expect(await judged(referral)).toBe('agree');
  });

  it('are told from one that was put in their place before the letter was signed', async () => {
    const [kept = ''] = copies.map((bytes) => hasher.sha256(bytes));
    const swapped = new Map(referral.enclosures).set(kept, printLetter(aLetterFacts(3)).pdf);
    expect(await judged({ ...referral, enclosures: swapped })).toBe('differ');
  });

  async function judged({ facts: said, enclosures }: Referral): Promise<string> {
    const { pdf } = printLetter(said, { enclosures });
    const found = await verifyPdf(await signPdf(pdf, rsaSigner, WHEN));
    return found.kind === 'signed' ? found.annexes : found.kind;
  }
});

function withItem(url: string): string {
  const record = JSON.parse(files['lampiran.json']);
  const items = [...record.items, { ...record.items[0], item_no: 3, canonical_url: url }];
  return JSON.stringify({ ...record, items, counts: { ...record.counts, items: 3 } });
}

function verdict(changed: Record<string, string>): Promise<string> {
  const attachments = Object.entries({ ...files, ...changed }).map(
    ([name, text]): DrawnAttachment => ({
      name,
      contentType: 'text/plain',
      bytes: Buffer.from(text),
      description: 'Lampiran',
      relationship: 'Data',
    }),
  );
  return verdictOf(attachments);
}

async function verdictOf(attachments: readonly DrawnAttachment[]): Promise<string> {
  const { pdf } = printLetter(facts, { attachments });
  const found = await verifyPdf(await signPdf(pdf, rsaSigner, WHEN));
  return found.kind === 'signed' ? found.annexes : found.kind;
}
