import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE } from '../support/hostile-strings.ts';
import { bare, readTagged } from '../support/read-tagged.ts';
import { aList, csvList } from './a-list.ts';
import { type LetterShown, type Office, openOffice, PENYUSUN } from './office.ts';
import { pdfsigAccepts, qpdfObjects, verapdfObjects } from './other-programs.ts';
import { attachmentsOf, pagesOf } from './read-pdf.ts';
import { readTeguran } from './run-teguran.ts';

let folder: string;
let office: Office;
let letters: LetterShown[];
/** The signed letters as files: one of a single finding, one of many. */
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-naskah-'));
  office = await openOffice({ port: 0 });
  letters = await office.send(aList({ Instagram: 1, Tokopedia: 120 }));
  files = await Promise.all(letters.map(({ letterId }) => keep(letterId)));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const signed = (letterId: string) => office.download(`/surat/${letterId}/surat.pdf`);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function keep(letterId: string): Promise<string> {
  const file = join(folder, `${letterId}.pdf`);
  await writeFile(file, await signed(letterId));
  return file;
}

test('PD-2: every letter is PDF/A-3a with its fonts inside, and sound', async () => {
  for (const file of files) expect(await qpdfObjects(file)).toBeNull();
  expect(await verapdfObjects('3a', files)).toEqual([]);
  for (const { letterId } of letters) {
    const pdf = await PDFDocument.load(await signed(letterId), { updateMetadata: false });
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font.has(PDFName.of('FontFile2'))).toBe(true);
  }
});

test('PD-3: every letter is PDF/UA-1, says that it is Indonesian, and its tables have header cells', async () => {
  expect(await verapdfObjects('ua1', files)).toEqual([]);
  for (const { letterId } of letters) {
    const bytes = await signed(letterId);
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const language = catalog.lookup(PDFName.of('Lang'));
    if (!(language instanceof PDFString || language instanceof PDFHexString))
      throw new Error('no language');
    expect(language.decodeText()).toMatch(/^id(-ID)?$/);
    const { roles, orphans } = await readTagged(bytes);
    expect(orphans).toEqual([]);
    expect(roles).toEqual(expect.arrayContaining(['Document', 'Table', 'TH', 'TD', 'L', 'LI']));
  }
});

interface Annex {
  readonly notice: { readonly reference_number: string; readonly recipient: { name: string } };
  readonly items: readonly { readonly id: string; readonly canonical_url: string }[];
}

test('MR-1: the notice for machines lies in the PDF and beside it, and says what the letter says', async () => {
  for (const { letterId, nomor } of letters) {
    const bytes = await signed(letterId);
    const embedded = await attachmentsOf(bytes);
    for (const name of ['lampiran.json', 'lampiran.csv']) {
      const beside = await office.download(`/surat/${letterId}/${name}`);
      expect(sha256(embedded.get(name) ?? new Uint8Array())).toBe(sha256(beside));
    }
    const annex: Annex = JSON.parse(new TextDecoder().decode(embedded.get('lampiran.json')));
    const rows: Record<string, string>[] = parse(Buffer.from(embedded.get('lampiran.csv') ?? []), {
      bom: true,
      columns: true,
    });
    expect(annex.notice.reference_number).toBe(nomor);
    expect(rows.map((row) => [row['id'], row['canonical_url']])).toEqual(
      annex.items.map((item) => [item.id, item.canonical_url]),
    );
    const { text } = await readTagged(bytes);
    for (const item of annex.items) expect(text).toContain(bare(item.canonical_url));
    expect(text).toContain(bare(annex.notice.recipient.name));
  }
});

test('SG-1: the signature holds over the whole letter, and one changed or added byte breaks it', async () => {
  const [file = ''] = files;
  const bytes = await signed(letters[0]?.letterId ?? '');
  const whole = await readTeguran<{ kind: string }>('verify', file);
  expect([whole.code, whole.json.kind]).toEqual([3, 'signed']);
  expect(await pdfsigAccepts(file)).not.toBe(false);

  const changed = bytes.with(1_000, (bytes[1_000] ?? 0) ^ 1);
  const added = new Uint8Array([...bytes, ...new TextEncoder().encode('\n% tambahan\n')]);
  for (const [name, spoiled] of Object.entries({ changed, added })) {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, spoiled);
    expect([name, (await readTeguran('verify', path)).code]).toEqual([name, 1]);
    expect(await pdfsigAccepts(path)).not.toBe(true);
  }
});

const ask = async (code: string) => (await fetch(`${office.system.origin}/v/${code}`)).text();

/** The code as it stands in print. */
async function codeOf({ letterId }: LetterShown): Promise<string> {
  const text = (await pagesOf(await signed(letterId))).join('\n');
  return /dengan kode ([0-9A-Z]{4}(?:-[0-9A-Z]{2,4}){6})/.exec(text)?.[1] ?? '';
}

const GUESSES = 300;

test('SG-2: the code in print tells anybody whether a letter stands, is withdrawn or unknown, and names no account', async () => {
  const [letter] = letters;
  if (!letter) throw new Error('no letter');
  const code = await codeOf(letter);
  const answer = await ask(code);
  expect(JSON.parse(answer)).toMatchObject({
    status: 'berlaku',
    nomor: letter.nomor,
    sha256: letter.finalSha256,
  });
  expect(answer).not.toMatch(/instagram\.com|contoh\d|penyusun|@/);
  await office.post(PENYUSUN, `/surat/${letter.letterId}/batalkan`, { reason: 'Keliru.' });
  expect(JSON.parse(await ask(code))).toMatchObject({ status: 'dicabut' });

  const guesses = Array.from({ length: GUESSES }, () =>
    randomBytes(13).toString('hex').toUpperCase(),
  );
  for (const guess of guesses) {
    expect(JSON.parse(await ask(guess))).toMatchObject({ status: 'tidak-dikenal', nomor: null });
  }
});

/** Placeholders, empty values and numbers that the language gate itself would stop in a letter. */
const STOPPED = /\{\{|\}\}|undefined|null|NaN|\d\d/;

/** How a letter prints what no font of it has. */
const CODE_POINT = /\[U\+([0-9A-F]+)\]/g;
const fromCodePoint = (_: string, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));
const plain = (text: string) => bare(text.replaceAll(CODE_POINT, fromCodePoint).normalize('NFKC'));

test('TP-4: what 200 hostile texts say stands as plain text in PDF, mail and CSV', async () => {
  const head = ['Platform', 'Tautan', 'Keterangan', 'Tanggal Temuan'];
  const rows = HOSTILE.map((text, at) => [
    'Shopee',
    `https://shopee.co.id/musuh${at}`,
    `bal impor ${text}`,
    '02/11/2026',
  ]);
  const list = join(folder, 'musuh.csv');
  await writeFile(list, csvList('', [head, ...rows]).bytes);
  const options = ['--date', '2026-11-24', '--kind', 'permintaan', '--out', folder];
  const { json } = await readTeguran<{ letters: { items: number }[]; errors: object[] }>(
    'letters',
    list,
    ...options,
  );
  expect(json.letters.map(({ items }) => items + json.errors.length)).toEqual([HOSTILE.length]);
  const pdf = new Uint8Array(await readFile(join(folder, 'shopee.pdf')));
  const annex = JSON.parse(await readFile(join(folder, 'shopee.json'), 'utf8'));
  const text = plain((await readTagged(pdf)).text);
  const said: string[] = annex.items.map((item: { explanation: string }) => item.explanation);
  expect(said.filter((one) => !text.includes(plain(one)))).toEqual([]);
  const cells: string[][] = parse(await readFile(join(folder, 'shopee.csv')), { bom: true });
  expect(cells.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);

  const sendable = rows.filter(([, , explanation = '']) => !STOPPED.test(explanation));
  const [letter] = await office.send(csvList('musuh.csv', [head, ...sendable]));
  expect(letter?.itemCount).toBeGreaterThan(50);
  const sent = (await office.mails()).find(({ letterId }) => letterId === letter?.letterId);
  expect(sent?.destinations).toEqual(['kepatuhan@shopee.example']);
  expect(`${sent?.mail.html}`).not.toMatch(/<script|<img|onerror=/);
  expect(sent?.mail.attachments).toHaveLength(3);
});
