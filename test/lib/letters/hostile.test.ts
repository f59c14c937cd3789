import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fillEmail, fillLetter } from '#adapters/handlebars/fill.ts';
import { readMarkup } from '#adapters/pdf/markup-element.ts';
import { parseLetter } from '#adapters/pdf/parse.ts';
import { annexCsv, annexJson } from '#letters/annex.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { aNumberedLetter, HASHES, MAIL_FILES, templates } from '../../support/a-composed-letter.ts';
import { HOSTILE } from '../../support/hostile-strings.ts';

/** Every field that people fill in, each with the same text. */
function poisoned(text: string): LetterFacts {
  const facts = aNumberedLetter('teguran');
  const { rincian } = facts;
  if (rincian.kind !== 'teguran') throw new Error('not a teguran');
  const [item] = facts.items;
  if (!item) throw new Error('no item');
  return {
    ...facts,
    platform: { ...facts.platform, nama: text },
    penyelenggara: text,
    // The lines of an entity are lines of its own on paper, so they are tried as one.
    tujuan: { jabatan: text, entitas: text.replace(/\n/g, ' '), alamat: [text, text] },
    tembusan: [text, text],
    penandaTangan: { ...facts.penandaTangan, nama: text, jabatan: text },
    items: [
      {
        ...item,
        akun: text,
        displayName: text,
        uraian: text,
        price: text,
        sourceText: text,
        stableId: text,
        evidence: [{ name: text, sha256: null, print: null }],
      },
    ],
    rincian: {
      ...rincian,
      surat: {
        ...rincian.surat,
        nomor: text,
        hal: text,
        kirim: { ...rincian.surat.kirim, melalui: text },
        terima: { ...rincian.surat.terima, bukti: text },
      },
      jawaban: { rujukan: text, rujukanInggris: text },
    },
  };
}

const fill = (facts: LetterFacts) => fillLetter(templates, facts, HASHES);

/** The tags of a letter, in order, without their text. */
function shape(markup: string): string[] {
  const tags: string[] = [];
  const walk = (element: ReturnType<typeof readMarkup>) => {
    tags.push(element.tag);
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  walk(readMarkup(markup));
  return tags;
}

/** The words of the document that would be printed. */
function printed(markup: string): string {
  const texts: string[] = [];
  JSON.stringify(parseLetter(markup), (key, value) => {
    if (key === 'text' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join(' ');
}

const squeeze = (text: string) => text.replace(/[ \t\n\r\f\v\u0085\u00A0\u2028\u2029\uFEFF]+/g, '');
const harmless = shape(fill(poisoned('biasa')));

describe('two hundred hostile texts in every field of a person', () => {
  test('are two hundred, all different', () => {
    expect(new Set(HOSTILE).size).toBe(200);
  });

  test.each(HOSTILE)('%j stays plain text', (text) => {
    const facts = poisoned(text);
    const markup = fill(facts);
    expect(shape(markup)).toEqual(harmless);
    const words = squeeze(printed(markup));
    expect(words.split(squeeze(text)).length - 1).toBeGreaterThanOrEqual(10);

    const rows = parse(annexCsv(facts), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(squeeze(rows[0]?.['explanation_id'] ?? '')).toContain(squeeze(text));
    expect(JSON.parse(annexJson(facts)).items[0].explanation).toBe(text);

    const mail = fillEmail(templates, facts, MAIL_FILES, HASHES);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(squeeze(mail.text)).toContain(squeeze(text));
    expect(mail.html).not.toMatch(/<(?:script|img|h1|table|footer)\b/);
  });
});
