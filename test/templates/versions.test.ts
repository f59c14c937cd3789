import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fillEmail, fillLetter } from '#adapters/handlebars/fill.ts';
import { freezeSet, freezeTemplates } from '#adapters/handlebars/freeze-templates.ts';
import { loadTemplates } from '#adapters/handlebars/load-templates.ts';
import { ALL_KINDS } from '#law/kind.ts';
import { HASHES, MAIL_FILES, TEMPLATES_FOLDER, templates } from '../support/a-composed-letter.ts';
import { aNumbered } from '../support/a-pencabutan.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teguran-templates-'));
  cpSync(TEMPLATES_FOLDER, folder, {
    recursive: true,
    filter: (path) => !path.includes('/assets'),
  });
  return () => rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const error = (code: string) => expect.objectContaining({ code });

test('every kept set is what its texts compile to (npm run templates:freeze)', () => {
  const versions = readdirSync(join(TEMPLATES_FOLDER, 'versions'));
  expect(versions).toContain(`${templates.version}.cjs`);
  for (const name of versions) {
    const { files } = templates.at(name.replace('.cjs', ''));
    const kept = readFileSync(join(TEMPLATES_FOLDER, 'versions', name), 'utf8');
    expect(kept === freezeSet(files), name).toBe(true);
  }
});

test('an edit that nobody kept prints nothing', () => {
  edit('letters/undangan.hbs', (text) => `${text}\n`);
  expect(() => loadTemplates(folder)).toThrow(error('TEMPLATE_VERSION_UNKNOWN'));
});

test.each(ALL_KINDS)('editing a template leaves a %s of last month as it was', (kind) => {
  const facts = aNumbered(kind);
  const before = [
    fillLetter(templates, facts, HASHES),
    fillEmail(templates, facts, MAIL_FILES, HASHES),
  ];
  edit(`letters/${kind}.hbs`, (text) =>
    text.replace('<article lang="id-ID">', '<article lang="en">'),
  );
  edit('letters/partials/kop.hbs', (text) => text.replace('2.25', '1.25'));
  edit('emails/pengantar.text.hbs', (text) => `Salam. ${text}`);
  freezeTemplates(folder);
  const edited = loadTemplates(folder);
  expect(edited.version).not.toBe(templates.version);
  expect([fillLetter(edited, facts, HASHES), fillEmail(edited, facts, MAIL_FILES, HASHES)]).toEqual(
    before,
  );
  const anew = { ...facts, templateVersion: edited.version };
  expect(fillLetter(edited, anew, HASHES)).not.toBe(before[0]);
});

test('a version that nobody kept is named', () => {
  const edited = loadTemplates(folder);
  expect(() => edited.at('0123456789abcdef')).toThrow(error('TEMPLATE_VERSION_UNKNOWN'));
  expect(() => edited.at('../../package')).toThrow(error('TEMPLATE_VERSION_UNKNOWN'));
});

test('an archive whose texts changed is not used', () => {
  edit(`versions/${templates.version}.cjs`, (text) => text.replace('meminta', 'memerintahkan'));
  expect(() => loadTemplates(folder)).toThrow(error('TEMPLATE_INVALID'));
});

test.each([
  ['an unclosed block', '{{#if nomor}}x'],
  ['a value that is not escaped', '{{{nomor}}}'],
  ['a value that is not escaped, in its other spelling', '{{&nomor}}'],
  ['a helper that nobody knows', '{{unduh nomor}}'],
])('%s is never kept', (_, text) => {
  edit('letters/permintaan.hbs', () => text);
  expect(() => freezeTemplates(folder)).toThrow(error('TEMPLATE_INVALID'));
});

test('a partial that is not there stops the letter, not silently the text', () => {
  edit('letters/permintaan.hbs', (text) => text.replace('{{> kop}}', '{{> kopp}}'));
  freezeTemplates(folder);
  const edited = loadTemplates(folder);
  const facts = { ...aNumbered('permintaan'), templateVersion: edited.version };
  expect(() => fillLetter(edited, facts, HASHES)).toThrow();
});
