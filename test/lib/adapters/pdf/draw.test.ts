import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { aLetterFacts } from '../../../support/a-letter-facts.ts';
import { printLetter } from '../../../support/print-letter.ts';
import { OFFICIAL, rsaSigner } from '../../../support/test-signers.ts';

const WHEN = '2026-11-24T03:00:00.000Z';

describe('a letter from template to signed PDF', () => {
  it('says what its facts say, in the order of reading', async () => {
    const facts = aLetterFacts(3);
    const text = await textOf(printLetter(facts).pdf);
    const order = [
      facts.issuer.kop.instansi,
      facts.nomor ?? '',
      facts.hal,
      'Yth. Kepala Kebijakan Publik Indonesia',
      'Dalam rangka pelindungan usaha mikro',
      'kami meminta Saudara untuk:',
      'a.n. Menteri Usaha Mikro, Kecil, dan Menengah',
      facts.issuer.penandaTangan.nama,
      'Tembusan:',
      'DAFTAR AKUN DAN TAUTAN',
      'https://www.jejaring.example/contoh.thrift.1/',
      'https://www.jejaring.example/contoh.thrift.3/',
      'ANALISIS HUKUM',
    ];
    const places = order.map((words) => text.indexOf(bare(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('gives the same bytes for the same facts', () => {
    const [first, second] = [1, 2].map(() => printLetter(aLetterFacts(3)).pdf);
    expect(first).toEqual(second);
  });

  it('takes a signature that covers it whole, and lists what it carries', async () => {
    const signed = await signPdf(printLetter(aLetterFacts(3)).pdf, rsaSigner, WHEN);
    expect(await verifyPdf(signed)).toMatchObject({
      kind: 'signed',
      signerName: OFFICIAL,
      coversWholeFile: true,
      attachments: [{ name: 'lampiran.csv' }, { name: 'lampiran.json' }],
    });
  });
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return bare(pages.join(''));
}

/** Readers guess the blanks between lines differently. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '');
}
