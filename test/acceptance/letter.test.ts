import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freezeTemplates } from '#adapters/handlebars/freeze-templates.ts';
import { LETTER_KINDS } from '#law/kind.ts';
import { type LetterFacts, parseFacts } from '#letters/facts.ts';
import { signatoryFor } from '#letters/issuer.ts';
import { createPrinter } from '#runtime/press.ts';
import { aNumberedLetter } from '../support/a-composed-letter.ts';
import { compareSheets, contactSheet } from '../support/contact-sheet.ts';
import { goldenLetters } from '../support/golden-letters.ts';
import { bare, readTagged } from '../support/read-tagged.ts';
import { csvList, EXPLANATION } from './a-list.ts';
import { pagesOf, placesOf } from './read-pdf.ts';
import { readTeguran, runTeguran } from './run-teguran.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DAY = '2026-11-24';
const folder = mkdtempSync(join(tmpdir(), 'teguran-surat-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The printer of a folder of templates, as the Lambda makes it. */
function printer(templates = join(ROOT, 'templates')) {
  const press = createPrinter({
    TEGURAN_TEMPLATES_FOLDER: templates,
    TEGURAN_TEST_SIGNER_FOLDER: '',
  });
  return {
    version: press.templateVersion,
    print: async (facts: LetterFacts) => {
      const { bytes } = await press.render(facts, {
        letterId: 'B1-instagram',
        concept: false,
        at: `${DAY}T02:00:00.000Z`,
        annexes: press.annexes(facts),
        enclosures: new Map(),
      });
      return bytes;
    },
  };
}

/** The templates in a folder of their own, one file of them changed. */
function editedTemplates(name: string, edit: (text: string) => string): string {
  const own = mkdtempSync(join(folder, 'templat-'));
  cpSync(join(ROOT, 'templates'), own, { recursive: true });
  const path = join(own, 'letters', name);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  return own;
}

function keptTemplates(name: string, edit: (text: string) => string): string {
  const own = editedTemplates(name, edit);
  freezeTemplates(own);
  return own;
}

const numbered = (kind: (typeof LETTER_KINDS)[number] = 'permintaan') => ({
  ...aNumberedLetter(kind, DAY),
  templateVersion: printer().version,
});

test('AP-4: an acting signatory signs as the mandate says, and nobody whose mandate has ended', async () => {
  const facts = numbered();
  const acting = {
    ...facts.penandaTangan,
    melalui: 'Sekretaris Kementerian',
    pelaksana: 'Plt.' as const,
  };
  const text = (
    await pagesOf(await printer().print(parseFacts({ ...facts, penandaTangan: acting })))
  )
    .join('\n')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'a.n. Menteri Usaha Mikro, Kecil, dan Menengah Sekretaris Kementerian u.b. Plt. Deputi Bidang Usaha Kecil,',
  );
  const ended = { ...acting, validUntil: '2026-11-23' };
  const issuer = { ...facts.issuer, penandaTangan: [ended] };
  expect(() => signatoryFor(issuer, 'permintaan', DAY)).toThrow(
    expect.objectContaining({ code: 'MANDATE_MISSING' }),
  );
});

test('TP-1: after a template was edited, an older letter is printed byte for byte as before', async () => {
  const facts = numbered();
  const before = printer();
  const after = printer(keptTemplates('permintaan.hbs', (text) => text.replace('kami', 'KAMI')));
  expect(after.version).not.toBe(before.version);
  const old = sha256(await before.print(facts));
  expect(sha256(await after.print(facts))).toBe(old);
  const today = { ...facts, templateVersion: after.version };
  expect(sha256(await after.print(today))).not.toBe(old);
});

type Path = readonly (string | number)[];

/** Where the texts of the facts stand. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function blanked(facts: LetterFacts, path: Path): unknown {
  const copy: unknown = structuredClone(facts);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(holder), last, '');
  return copy;
}

/** Parts of the number's pattern: an office without a security code leaves it empty. */
const MAY_BE_EMPTY = /^issuer\.nomor\./;

test('TP-2: a letter of any kind with one text missing is refused by the name of the field', async () => {
  for (const kind of LETTER_KINDS) {
    const facts = numbered(kind);
    const paths = textsIn(facts).filter((path) => !MAY_BE_EMPTY.test(path.join('.')));
    expect(paths.length).toBeGreaterThan(80);
    for (const path of paths) {
      expect(() => parseFacts(blanked(facts, path)), `${kind} ${path.join('.')}`).toThrow(
        expect.objectContaining({ code: 'TEMPLATE_FIELD_MISSING' }),
      );
    }
    const text = (await pagesOf(await printer().print(facts))).join('\n');
    expect(text).not.toMatch(/undefined|null|\{\{|\[object| {2}/);
  }
});

test('TP-3: templates are checked as files: language, law, unknown variables, a missing translation', async () => {
  const letters = join(ROOT, 'templates', 'letters');
  const files = readdirSync(letters, { recursive: true, encoding: 'utf8' });
  const templates = files
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => join(letters, name));
  expect((await runTeguran('lint', ...templates)).code).toBe(0);

  const bad = join(folder, 'buruk.hbs');
  writeFileSync(
    bad,
    '<p>Demikian atas perhatiannya, berdasarkan Pasal 36 UU Nomor 7 Tahun 2014.</p>',
  );
  expect((await runTeguran('lint', bad)).code).toBe(1);

  const unknown = printer(keptTemplates('permintaan.hbs', (text) => `${text}{{tidakAda}}`));
  await expect(unknown.print({ ...numbered(), templateVersion: unknown.version })).rejects.toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ field: 'tidakAda' }) }),
  );
  const raw = editedTemplates('permintaan.hbs', (text) => `${text}{{{hal}}}`);
  expect(() => freezeTemplates(raw)).toThrow(expect.objectContaining({ code: 'TEMPLATE_INVALID' }));
  const mute = editedTemplates('permintaan.hbs', (text) => text);
  rmSync(join(mute, 'letters', 'partials', 'terjemahan-permintaan.hbs'));
  freezeTemplates(mute);
  const untranslated = printer(mute);
  await expect(
    untranslated.print({ ...numbered(), templateVersion: untranslated.version }),
  ).rejects.toThrow();
});

test('PD-1: the letter is laid out as the profile says and looks as the kept pictures', async () => {
  const places = await placesOf(await printer().print(numbered()));
  const left = (30 / 25.4) * 72;
  const labels = ['Nomor', 'Sifat', 'Lampiran', 'Hal', 'Yth. '].map((label) => {
    const place = places.find(({ page, text }) => page === 1 && text.startsWith(label));
    expect([label, place?.x]).toEqual([label, expect.closeTo(left, 0)]);
    return place?.y ?? 0;
  });
  expect(labels).toEqual(labels.toSorted((a, b) => b - a));
  const kop = places.find(({ text }) => text.startsWith('KEMENTERIAN USAHA MIKRO'));
  expect(kop?.y).toBeGreaterThan(labels[0] ?? 0);
  const order = ['a.n. Menteri', 'Deputi Bidang Usaha Kecil,', 'Pejabat Contoh', 'Tembusan'];
  const found = order.map((text) => places.findIndex((place) => place.text.startsWith(text)));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);

  for (const name of ['satu-akun', 'kementerian-lama', 'f4'] as const) {
    const kept = readFileSync(join(ROOT, 'test/golden', `${name}.png`));
    const { share } = await compareSheets(
      await contactSheet(goldenLetters[name]?.() ?? new Uint8Array()),
      kept,
    );
    expect(share).toBeLessThan(0.001);
  }
});

/** Draft letters of a list, written by another process that lives elsewhere. */
function draftElsewhere(file: string, out: string): void {
  const args = ['bin/teguran.ts', 'letters', file, '--date', DAY, '--kind', 'permintaan', '--out'];
  execFileSync(process.execPath, [...args, out], {
    cwd: ROOT,
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' },
    stdio: 'ignore',
  });
}

function writeList(name: string, rows: readonly (readonly string[])[]): string {
  const file = join(folder, name);
  writeFileSync(file, csvList(name, [['Tautan', 'Keterangan', 'Tanggal Temuan'], ...rows]).bytes);
  return file;
}

const draft = (file: string, out: string) =>
  readTeguran<{ letters: { platform: string; pages: number }[] }>(
    ...(['letters', file, '--date', DAY, '--kind', 'permintaan', '--out', out] as const),
  );

test('PD-4: the same list and day give the same bytes, wherever they are printed', async () => {
  const file = writeList('sama.csv', [
    ['https://www.instagram.com/contoh.a', EXPLANATION, '02/11/2026'],
    ['https://x.com/ContohB', EXPLANATION, '03/11/2026'],
  ]);
  const [here, there] = [join(folder, 'sini'), join(folder, 'sana')];
  await draft(file, here);
  draftElsewhere(file, there);
  const hashes = (at: string) =>
    readdirSync(at).map((name) => [name, sha256(readFileSync(join(at, name)))]);
  expect(hashes(here)).toHaveLength(8);
  expect(hashes(there)).toEqual(hashes(here));
});

const LINKS = 1_000;

test('PD-5: of 1,000 long links none is cut, every page of the table bears its header, all in under 5 MB', async () => {
  const links = Array.from(
    { length: LINKS },
    (_, at) => `https://www.tokopedia.com/toko-contoh/bal-${'jaket-bekas-'.repeat(at % 60)}${at}`,
  );
  const out = join(folder, 'panjang');
  const rows = links.map((link) => [link, EXPLANATION, '02/11/2026']);
  const { code, json } = await draft(writeList('panjang.csv', rows), out);
  expect([code, json.letters.map(({ platform }) => platform)]).toEqual([0, ['tokopedia']]);
  const pdf = new Uint8Array(readFileSync(join(out, 'tokopedia.pdf')));
  expect(pdf.length).toBeLessThan(5 * 1024 * 1024);
  const { text } = await readTagged(pdf);
  expect(links.filter((link) => !text.includes(bare(link)))).toEqual([]);
  const tablePages = (await pagesOf(pdf)).map(bare).filter((page) => /bal-jaket-bekas/.test(page));
  expect(tablePages.length).toBeGreaterThan(50);
  expect(tablePages.filter((page) => !page.includes('Tautanspesifik'))).toEqual([]);
});
