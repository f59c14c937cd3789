import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyExport } from '#ledger/verify-export.ts';
import { exportLogCase } from '#runtime/export-log.ts';
import { noteVerifier } from '#runtime/note-key.ts';
import { callApi, PEMERIKSA, PENYUSUN } from '../../bin/pipeline/call-api.ts';
import { type PipelineReport, walkPipeline } from '../../bin/pipeline/walk-pipeline.ts';
import { type System, startSystem } from '../../bin/start-system.ts';
import { auditWith } from '../support/an-export.ts';

const LIST = resolve(import.meta.dirname, '../../examples/akun-terindikasi.csv');

let folder = '';
let mailDir = '';
let system: System;
let report: PipelineReport;
const steps: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perjalanan-'));
  mailDir = join(folder, 'surel');
  system = await startSystem({ mailDir, onLog: (line) => complaints.push(line) });
  const list = { name: 'akun-terindikasi.csv', bytes: new Uint8Array(await readFile(LIST)) };
  const input = { list, kind: 'permintaan', issuer: undefined };
  report = await walkPipeline(system, input, (step) => steps.push(step));
});

afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Opened {
  readonly batch: { readonly batchId: string; readonly unaddressed: { readonly code: string }[] };
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

/** Each a little different: the same list twice is refused. */
const secondList = (count: number) =>
  `Platform,Tautan,Uraian Temuan,Tanggal Temuan\nInstagram,https://www.instagram.com/contoh.lanjutan${count}/,Masih menawarkan ball press pakaian bekas asal Korea,02/11/2026\n`;

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1));
  const texts = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  return texts
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/g, ' ');
}

async function readMails() {
  const names = (await readdir(mailDir)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(join(mailDir, name)))),
  );
}

describe('from a list to letters that were sent and logged', () => {
  test('good rows go on while the faults of the list are told, and every row is accounted for', () => {
    const { counts } = report.batch;
    expect(counts).not.toBeNull();
    const { rows = 0, items = 0, merged = 0, errors = 0, skipped = 0 } = counts ?? {};
    expect(rows).toBe(items + merged + errors + skipped);
    expect(errors).toBeGreaterThan(0);
    expect(report.check.errors.map((error) => error.code)).toContain('LINK_LOOKALIKE');
    expect(report.letters.reduce((sum, letter) => sum + letter.itemCount, 0)).toBe(items);
  });

  test('at least eight platforms get one letter each, numbered without a gap and delivered', () => {
    const platforms = new Set(report.letters.map((letter) => letter.platform));
    expect(platforms.size).toBeGreaterThanOrEqual(8);
    expect(report.letters).toHaveLength(platforms.size);
    const numbers = report.letters.map((letter) => Number(/B-(\d+)/.exec(letter.nomor ?? '')?.[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(report.letters.map((_, at) => at + 1));
    expect(new Set(report.letters.map((letter) => letter.state))).toEqual(new Set(['delivered']));
  });

  test('each mail carries the very bytes that were released, read by a parser of others', async () => {
    const released = new Set(report.letters.map((letter) => letter.finalSha256));
    const mails = await readMails();
    expect(mails).toHaveLength(report.letters.length);
    for (const mail of mails) {
      const types = mail.attachments.map((file) => file.mimeType).sort();
      expect(types).toEqual(['application/json', 'application/pdf', 'text/csv']);
      const pdf = mail.attachments.find((file) => file.mimeType === 'application/pdf');
      expect(released.delete(sha256(new Uint8Array(pdf?.content as ArrayBuffer)))).toBe(true);
      expect(mail.subject).toContain('[LATIHAN]');
    }
    expect([...released]).toEqual([]);
  });

  test('the log of every platform proves itself, and names every step of its letter', async () => {
    const files = await exportLogCase(system.env)({ withFiles: true });
    const folderOf = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const key = noteVerifier(folderOf.get('kunci-publik.pem') ?? new Uint8Array(), 'kunci');
    const audit = verifyExport(folderOf, auditWith(key));
    expect(audit).toMatchObject({ ok: true, findings: [], coverage: { missing: [] } });
    expect(audit.platforms).toHaveLength(report.letters.length);
    const { log } = await callApi(system, PEMERIKSA).get<{ log: { move: string }[] }>(
      `/surat/${report.letters[0]?.letterId}`,
    );
    expect(log.map((entry) => entry.move)).toEqual(
      expect.arrayContaining([
        'compose',
        'submit',
        'approve',
        'issue',
        'release',
        'claim',
        'deliver',
      ]),
    );
  });

  test('nothing in the system complained', () => {
    expect(complaints.filter((line) => !line.startsWith('embedded services'))).toEqual([]);
  });
});

describe('a second notice', () => {
  const followUp = (platform: string) => ({
    [platform]: {
      surat: [`${report.batch.batchId}-${platform}`],
      keterangan: {
        tenggatBerakhir: '2026-11-01T09:00:00Z',
        pemeriksaan: { pada: '2026-11-02T02:00:00Z', tidakDapatDiakses: 2 },
        jawaban: null,
      },
    },
  });

  let lists = 0;

  async function draftSecond(tindakLanjut: object): Promise<{ batchId: string; note: string }> {
    const api = callApi(system, PENYUSUN);
    const file = { fileName: 'lanjutan.csv', kind: 'teguran', tindakLanjut };
    const opened = await api.post<Opened>('/berkas', file);
    lists += 1;
    const form = new FormData();
    for (const [name, value] of Object.entries(opened.upload.fields)) form.append(name, value);
    form.append('file', new Blob([secondList(lists)]), 'lanjutan.csv');
    expect((await fetch(opened.upload.url, { method: 'POST', body: form })).ok).toBe(true);
    await system.drain();
    const { batchId } = opened.batch;
    const { batch } = await api.get<Opened>(`/berkas/${batchId}`);
    return { batchId, note: batch.unaddressed.map((one) => one.code).join() };
  }

  test('names the first letter as it is on record: number, date, sending and receipt', async () => {
    const { batchId, note } = await draftSecond(followUp('instagram'));
    expect(note).toBe('');
    const api = callApi(system, PENYUSUN);
    const first = report.letters.find((letter) => letter.platform === 'instagram');
    const annex = await api.download(`/surat/${batchId}-instagram/konsep.pdf`);
    const text = await textOf(annex);
    const opening = `Menindaklanjuti surat kami Nomor ${first?.nomor} tanggal`;
    expect([
      text.includes('Teguran atas Belum Dipenuhinya Permintaan'),
      text.includes(opening),
    ]).toEqual([true, true]);
  });

  test('is refused while no first letter is named, and when the named one is not there', async () => {
    expect((await draftSecond({})).note).toBe('FIRST_LETTER_MISSING');
    const other = { instagram: { ...followUp('instagram')['instagram'], surat: ['tidak-ada'] } };
    expect((await draftSecond(other)).note).toBe('LETTER_NOT_FOUND');
  });
});

describe('everything delivered a second time', () => {
  test('changes no letter, gives no second number and sends no second mail', async () => {
    const api = callApi(system, PENYUSUN);
    const path = `/berkas/${report.batch.batchId}/surat`;
    // What the follow-ups above wrote on their first letters is in the log before anything is repeated.
    await system.sweep();
    const before = await api.get<{ letters: { finalSha256: string }[] }>(path);
    const mails = (await readMails()).length;
    await deliverAgain();
    await system.sweep();
    await system.drain();
    expect(await api.get(path)).toEqual(before);
    expect((await readMails()).length).toBe(mails);
  });

  async function deliverAgain(): Promise<void> {
    const sqs = new SQSClient();
    const send = (queue: string, message: object) =>
      sqs.send(
        new SendMessageCommand({
          QueueUrl: system.stack.queueUrl(queue),
          MessageBody: JSON.stringify(message),
        }),
      );
    const { batchId } = report.batch;
    await Promise.all([send('intake', { batchId }), send('compose', { batchId })]);
    for (const { letterId } of report.letters) {
      await Promise.all([send('issue', { letterId }), send('dispatch', { letterId })]);
    }
    sqs.destroy();
    await system.drain();
  }
});
