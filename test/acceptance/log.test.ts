import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exportLogCase } from '#runtime/export-log.ts';
import { writeOutput } from '../../bin/commands/write-output.ts';
import { accessToken } from '../support/sign-in.ts';
import { aList } from './a-list.ts';
import { type LetterShown, namedBy, type Office, openOffice, PENYUSUN } from './office.ts';
import { keyOf, readTeguran, runTeguran } from './run-teguran.ts';
import { visitConsole } from './visit-console.ts';

let folder: string;
let office: Office;
let letters: LetterShown[];
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-log-'));
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  office = await openOffice({ port: 0 });
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    }),
  );
  letters = await office.send(aList({ Instagram: 2, X: 1 }));
  await office.sweep();
  for (const stream of streams) stream.mockRestore();
});
afterAll(async () => {
  await office.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function exported(name: string): Promise<string> {
  const place = join(folder, name);
  for (const { path, bytes } of await exportLogCase(office.system.env)({ withFiles: true })) {
    await writeOutput(place, path, bytes);
  }
  return place;
}

interface Audit {
  readonly ok: boolean;
  readonly findings: readonly { readonly code: string; readonly file: string }[];
}

test('AU-1: an export proves itself offline, and an edited, removed or reordered entry is found', async () => {
  const whole = await exported('utuh');
  const sound = await readTeguran<Audit>('audit', whole, ...keyOf(whole));
  expect([sound.code, sound.json.findings]).toEqual([0, []]);
  const alone = await runTeguran('audit', whole);
  expect([alone.code, alone.out]).toEqual([3, expect.stringMatching(/^BELUM TERBUKTI: /m)]);
  expect(alone.out).not.toMatch(/^SAH/m);

  const log = join(whole, 'log/instagram/log.jsonl');
  const original = await readFile(log, 'utf8');
  const entries = original.trimEnd().split('\n');
  const [first = '', second = '', ...rest] = entries;
  const tampered = {
    edited: [first.replace('"move":"compose"', '"move":"submit"'), second, ...rest],
    removed: [first, ...rest],
    reordered: [second, first, ...rest],
    cut: entries.slice(0, -1),
  };
  for (const [name, spoiled] of Object.entries(tampered)) {
    await writeFile(log, `${spoiled.join('\n')}\n`);
    const { code, json } = await readTeguran<Audit>('audit', whole, ...keyOf(whole));
    expect([name, code]).toEqual([name, 1]);
    expect(json.findings.map(({ file }) => file)).toContain('log/instagram/log.jsonl');
  }
});

test('AU-1: an export continues each one of before, and never the other way round', async () => {
  const before = await exported('dahulu');
  await office.send(aList({ Shopee: 1 }));
  await office.sweep();
  const now = await exported('kini');
  const key = keyOf(now);
  expect((await readTeguran<Audit>('audit', now, ...key, '--since', before)).json).toMatchObject({
    ok: true,
    findings: [],
    coverage: { letters: letters.length + 1, missing: [] },
  });
  const turned = await readTeguran<Audit>('audit', before, ...key, '--since', now);
  const codes = turned.json.findings.map(({ code }) => code);
  expect([turned.code, codes]).toEqual([
    1,
    expect.arrayContaining(['PLATFORM_VANISHED', 'NOMOR_VANISHED']),
  ]);
});

test('EX-1: the export of a case holds letter, notice, raw mail, events and manifest; its tables run nothing', async () => {
  const place = await exported('berkas');
  const [letter] = letters;
  const names = await readdir(place, { recursive: true });
  const own = names.filter((name) => name.includes(letter?.letterId ?? '-'));
  for (const file of [
    'surat.pdf',
    'surel.eml',
    'lampiran.json',
    'lampiran.csv',
    'peristiwa.json',
  ]) {
    expect(
      own.some((name) => name.endsWith(file)),
      file,
    ).toBe(true);
  }
  const manifest = JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8'));
  expect(JSON.stringify(manifest)).toContain(`${letter?.letterId}/surat.pdf`);
  const tables = names.filter((name) => name.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(2);
  for (const name of tables) {
    const table = await readFile(join(place, name));
    const cells: string[][] = parse(table, { bom: true, delimiter: [',', ';'] });
    expect(cells.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  }
});

test('SR-1: any part of an account, a number, a platform, a state, an officer or a day lead to the letter', async () => {
  const auditor = await visitConsole(office.system.origin, 'auditor');
  const [letter] = letters.filter(({ platform }) => platform === 'instagram');
  const annex = await office.download(`/surat/${letter?.letterId}/lampiran.json`);
  const [item] = JSON.parse(new TextDecoder().decode(annex)).items;
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const questions = [
    `q=${item.id}`,
    // From the middle of its name, and a segment of its path.
    `q=${item.id.slice(2)}`,
    `q=${encodeURIComponent(`com/${item.id.slice(0, 8)}`)}`,
    `q=${encodeURIComponent(item.canonical_url)}`,
    `q=${encodeURIComponent(letter?.nomor ?? '')}`,
    'platform=instagram',
    'keadaan=delivered',
    `petugas=${PENYUSUN.sub}`,
    `tanggal=${today}`,
  ];
  for (const question of questions) {
    const { status, html } = await auditor.page(`/cari?${question}`);
    expect([question, status]).toEqual([question, 200]);
    expect(html, question).toContain(`/konsol/surat/${letter?.letterId}`);
  }
  expect((await auditor.page('/cari?q=tidak.ada.contoh')).html).not.toContain('/konsol/surat/');
});

test('OB-1: one id leads from the upload to the mail in the logs, and no line names an account, address, link or code', async () => {
  const codes = (await office.mails()).map(
    ({ mail }) => /\+([0-9a-z]{26})@/.exec(mail.replyTo?.[0]?.address ?? '')?.[1] ?? '',
  );
  expect(codes.every((code) => code.length === 26)).toBe(true);
  for (const { letterId } of letters) {
    const [batchId = ''] = letterId.split('-');
    const ofBatch = lines.filter((line) => line.includes(batchId));
    expect(ofBatch.some((line) => line.includes('"service":"intake"'))).toBe(true);
    const own = lines.filter((line) => line.includes(letterId));
    expect(own.some((line) => line.includes('attempt settled'))).toBe(true);
    expect(own.some((line) => line.includes('mail event'))).toBe(true);
  }
  const secret = [/contoh\d+x\d/, /instagram\.com|x\.com/, /@[a-z-]+\.example/, /bal segel/];
  const canaries = [...secret, ...codes.map((code) => new RegExp(code, 'i'))];
  for (const canary of canaries) expect(lines.filter((line) => canary.test(line))).toEqual([]);
});

test('RO-1: nobody gets in without a group or a token, and nobody binds the ministry without a second factor', async () => {
  const { paths } = await office.get<{ paths: Record<string, Record<string, object>> }>(
    '/openapi.json',
  );
  const open = new Set(['/sehat', '/v/{kode}']);
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    open.has(path)
      ? []
      : Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
  );
  expect(routes.length).toBeGreaterThan(20);
  for (const [method, pattern] of routes) {
    const path = pattern.replace(/\{[^}]+\}/g, 'a');
    const init = { method, headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${office.system.origin}${path}`, init);
    expect([method, pattern, answer.status]).toEqual([method, pattern, 401]);
  }

  const [draft] = await office.submitted(aList({ Shopee: 1 }));
  const path = `/surat/${draft?.letterId}`;
  const careless = await visitConsole(office.system.origin, 'pemeriksa', '');
  await careless.page(`${path}/konsep.pdf`);
  const form = { sidik: draft?.draftSha256 ?? '' };
  const refused = await careless.send(path, `${path}/setujui`, form);
  expect(refused.status).toBe(403);
  expect(refused.html).toMatch(/faktor kedua/);
  const named = { letters: [draft && namedBy(draft, draft.draftSha256)] };
  const token = await accessToken(office.system.origin, 'pemeriksa-latihan', '');
  const program = await fetch(`${office.system.origin}/surat/setujui`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'tanpa-faktor-kedua',
    },
    body: JSON.stringify(named),
  });
  expect([program.status, await program.json()]).toMatchObject([
    403,
    { code: 'SECOND_FACTOR_MISSING' },
  ]);
  for (const groups of [[], ['auditor'], ['penyusun']] as const) {
    const answer = await office.call({ sub: 'orang-uji', groups }, 'POST', '/surat/setujui', named);
    expect([groups, answer.status]).toEqual([groups, 403]);
  }
  expect((await office.letter(draft?.letterId ?? '')).state).toBe('submitted');
});
