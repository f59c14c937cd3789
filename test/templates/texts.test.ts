import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HEADER_WORDS } from '#accounts/header-words.ts';
import { loadPages } from '#adapters/handlebars/load-pages.ts';
import { GROUPS } from '#cases/actor.ts';
import { OUTCOMES, VERDICTS } from '#cases/answer.ts';
import { HAND_CHANNELS } from '#cases/channel.ts';
import { letterMoves, letterStates } from '#cases/letter-state.ts';
import { MAILBOX_STATES } from '#cases/mailbox.ts';
import { SETTING_MOVES } from '#cases/ports/setting-changes.ts';
import { ALL_KINDS, LETTER_KINDS } from '#law/kind.ts';
import { ALASAN_PENCABUTAN } from '#letters/alasan-pencabutan.ts';
import { CHANGE_PARTS } from '#letters/compare-facts.ts';
import { EXPLAINED } from '../../lambdas/api/pages/explain-problem.ts';
import { fieldsOf, HINTED, labelOf } from '../../lambdas/api/pages/follow-up-fields.ts';
import { PERMISSIONS } from '../../lambdas/api/pages/page-context.ts';

const FOLDER = resolve(import.meta.dirname, '../../templates/pages');
const { texts } = loadPages(FOLDER);
const catalogue = JSON.parse(readFileSync(join(FOLDER, 'texts.json'), 'utf8')) as Record<
  string,
  { id: string; en: string }
>;
const templates = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

const groups = LETTER_KINDS.flatMap(fieldsOf);
const fields = groups.flatMap((group) => group.fields);

/** Keys that templates put together from data, with everything that the data may be. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  keadaan: letterStates,
  'keadaan-arti': letterStates,
  'keadaan-berkas': ['received', 'abandoned', 'checked', 'unreadable', 'composed'],
  gerak: letterMoves,
  setelan: SETTING_MOVES,
  'masalah-surat': EXPLAINED,
  jenis: ALL_KINDS,
  'alasan-pencabutan': ALASAN_PENCABUTAN,
  peran: GROUPS,
  hak: PERMISSIONS,
  kejadian: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'delay', 'failure'],
  'kotak-surel': MAILBOX_STATES,
  meja: ['ready', 'by-hand', 'without-address', 'unconfirmed', 'stale'],
  'status-hukum': ['verified', 'reported'],
  saluran: ['email', ...HAND_CHANNELS],
  tugas: [
    ...['ragu', 'gagal', 'tertahan', 'ditanya', 'menolak', 'lewat-tenggat', 'dikembalikan'],
    'sampaikan',
    ...['setujui', 'tandatangani', 'lepas', 'ajukan'],
  ],
  hasil: OUTCOMES,
  'lanjutan-akun': ['turun', 'dipenuhi'],
  'lanjutan-akun-arti': ['turun', 'dipenuhi'],
  'lanjutan-akun-kolom': ['turun', 'dipenuhi'],
  putusan: VERDICTS,
  'jawaban-isian': [
    ...['diterima', 'melalui', 'rujukan', 'hasil', 'alasan-jawaban', 'berkas'],
    ...['butir', 'hasil-butir', 'alasan-butir'],
  ],
  isian: fields.map(({ name }) => labelOf(name)),
  'isian-arti': HINTED,
  kolom: Object.keys(HEADER_WORDS),
  'cari-tanpa': ['repeat', 'incomplete', 'unwritten'],
  'pilih-dahulu': ['alasan', 'satu'],
  'isian-judul': groups.map(({ key }) => key),
  bagian: CHANGE_PARTS,
  pilihan: fields.flatMap(({ choices = [] }) => choices),
};

test.each(Object.entries(FAMILIES))('the words of "%s" cover all that can happen', (name, all) => {
  expect(all.filter((one) => !texts.has(`${name}.${one}`))).toEqual([]);
});

describe.each(templates)('%s', (_name, text) => {
  test('says only what the catalogue has', () => {
    const fixed = [...text.matchAll(/\(?\bt "([\w.-]+)"(?=[ })])(?! \w+[ }.])/g)];
    const missing = fixed
      .map(([, key = '']) => key)
      .filter((key) => !texts.has(key) && !(key in FAMILIES) && key !== 'tugas-arti');
    expect(missing).toEqual([]);
  });

  test('has no words of its own', () => {
    const shown = text
      .replace(/\{\{[^}]*\}\}/g, '')
      .replace(/<[^>]*>/g, ' ')
      .match(/\p{L}{3,}/gu);
    const same = new Set(['Teguran', 'SHA', 'PDF', 'CSV', 'XLSX', 'JSON']);
    expect((shown ?? []).filter((word) => !same.has(word))).toEqual([]);
  });
});

test('every text stands in both languages, with the same places to fill', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [key, { id, en }] of Object.entries(catalogue)) {
    expect([key, id.trim() !== '', en.trim() !== '']).toEqual([key, true, true]);
    expect([key, places(en)]).toEqual([key, places(id)]);
  }
});

test('no text is left that nobody says', () => {
  const all = templates.map(([, text]) => text).join('\n');
  const families = [...Object.keys(FAMILIES), 'pesan', 'tugas-arti'];
  const unused = texts.keys.filter(
    (key) => !all.includes(`"${key}"`) && !families.some((name) => key.startsWith(`${name}.`)),
  );
  expect(unused).toEqual([]);
});

test('a missing key or an unfilled place is an error, not an empty place', () => {
  expect(() => texts.say('tidak.ada', 'id')).toThrow();
  expect(() => texts.say('beranda.lagi', 'id')).toThrow();
  expect(() => texts.say('constructor', 'id')).toThrow();
});

test('numbers, days and instants are written as each language writes them', () => {
  expect(texts.number(1234567.5, 'id')).toBe('1.234.567,5');
  expect(texts.number(1234567.5, 'en')).toBe('1,234,567.5');
  expect(texts.day('2026-11-24', 'id')).toBe('24 November 2026');
  expect(texts.instant('2026-11-24T17:30:00.000Z', 'id')).toBe('25 Nov 2026, 00.30 WIB');
});
