import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Group } from '#cases/actor.ts';
import { sealLog } from '#cases/seal-log.ts';
import { aBatch } from '../../../support/a-batch.ts';
import { aLetter } from '../../../support/a-letter.ts';
import { aLogEntry } from '../../../support/a-log-entry.ts';
import { AN_ANSWER } from '../../../support/an-answer.ts';
import { anItem } from '../../../support/an-item.ts';
import { memoryPages } from '../../../support/memory-pages.ts';

type Console = ReturnType<typeof memoryPages>;

async function reader(console: Console, group: Group = 'auditor') {
  const { visit } = await console.signIn('seseorang', [group]);
  return async (path: string) =>
    (await (await visit(path)).text()).replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
}

const instant = (no: number) => new Date(Date.UTC(2026, 10, 1, 0, no)).toISOString();

async function putLetters(console: Console, count: number, reason: string | null = null) {
  for (let no = 1; no <= count; no += 1) {
    const letterId = `L${no}`;
    const subject = { kind: 'letter', id: letterId } as const;
    const log = [no, no + count].map((minute, at) =>
      aLogEntry({ id: `${letterId}:${at + 1}`, at: instant(minute), subject, reason }),
    );
    await console.put(aLetter({ letterId, log }));
  }
}

test('the page of a platform leads on to its older letters, and says where the whole log is', async () => {
  const console = memoryPages();
  await putLetters(console, 130);
  const read = await reader(console);
  const first = await read('/konsol/platform/instagram');
  const older = /href="(\/konsol\/platform\/instagram\?lanjut=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = await read(older);
  const shown = (html: string) => new Set(html.match(/\/konsol\/surat\/L\d+/g));
  expect([shown(first).size, shown(second).size]).toEqual([100, 30]);
  expect(new Set([...shown(first), ...shown(second)]).size).toBe(130);
  expect(first).toContain('Angka dari 100 surat terakhir');
  expect(second).not.toContain('surat terakhir');
  expect(second).not.toContain('lanjut=');
});

test('the page of a platform with many steps shows the last of them and where all of them are', async () => {
  const console = memoryPages();
  const log = Array.from({ length: 201 }, (_, at) => aLogEntry({ id: `L1:${at}` }));
  await console.put(aLetter({ letterId: 'L1', log }));
  const read = await reader(console);
  expect(await read('/konsol/platform/instagram')).toContain('Log lengkap dapat diunduh.');
});

test('the first page names those who wait longest, and says when it did not look at all', async () => {
  const console = memoryPages();
  for (let no = 1; no <= 101; no += 1) {
    const answer = { ...AN_ANSWER, verdict: 'question', receivedAt: instant(no) } as const;
    await console.put(aLetter({ letterId: `L${no}`, state: 'delivered', answers: [answer] }));
  }
  const read = await reader(console);
  const html = await read('/konsol');
  expect(html).toContain('<span class="jumlah">100+</span>');
  expect(html.match(/\/konsol\/surat\/L\d+/g)?.map((href) => href.split('/').at(-1))).toEqual([
    ...['L1', 'L2', 'L3', 'L4', 'L5'],
  ]);
  expect(html).toContain('href="/konsol/cari?keadaan=delivered"');
});

test('released letters that wait for the quota hide none that waits for its release', async () => {
  const console = memoryPages();
  const release = {
    by: 'pemeriksa-1',
    at: instant(1),
    sha256: 'a'.repeat(64),
    tujuanSha256: 'b'.repeat(64),
  };
  for (let no = 1; no <= 120; no += 1) {
    const set = { letterId: `R${no}`, updatedAt: instant(no), release } as const;
    await console.put(aLetter({ state: 'issued', ...set }));
  }
  await console.put(aLetter({ letterId: 'L1', state: 'issued', updatedAt: instant(0) }));
  const read = await reader(console, 'pemeriksa');
  for (const path of ['/konsol/persetujuan', '/konsol']) {
    const html = await read(path);
    expect(html).toContain('/konsol/surat/L1"');
    expect(html).not.toMatch(/surat\/R\d/);
    expect(html).not.toContain('+</span>');
  }
});

test('the page of approvals shows those that wait longest, and says when it shows no more', async () => {
  const console = memoryPages();
  for (let no = 1; no <= 130; no += 1) {
    await console.put(aLetter({ letterId: `L${no}`, updatedAt: instant(no) }));
  }
  const html = await (await reader(console, 'pemeriksa'))('/konsol/persetujuan');
  const shown = [...html.matchAll(/<th scope="row"><a href="\/konsol\/surat\/L(\d+)"/g)];
  expect(shown.map(([, no]) => Number(no))).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  expect(html).toContain('<span class="jumlah">100+</span>');
  expect(html).toContain('Yang paling lama menunggu');
});

test('the page of a list shows its repeats in parts, all of which may be let in', async () => {
  const console = memoryPages();
  const { batches } = console.cases;
  const earlier = [
    { letterId: 'B0-x', kind: 'permintaan', state: 'delivered', nomor: null, tanggal: null },
  ];
  await batches.create(aBatch());
  const items = Array.from({ length: 150 }, (_, at) =>
    anItem({ itemNo: at + 1, ...(at < 120 && { earlier }) }),
  );
  await batches.saveItems('B1', items);
  const read = await reader(console, 'penyusun');
  const boxes = (html: string) =>
    [...html.matchAll(/name="butir" value="(\d+)"/g)].map(([, no]) => no);
  const first = await read('/konsol/berkas/B1');
  const more = /href="(\/konsol\/berkas\/B1\?lanjut[^"#]+)/.exec(first)?.[1] ?? '';
  const second = await read(more);
  expect([...boxes(first), ...boxes(second)]).toEqual(
    Array.from({ length: 120 }, (_, at) => `${at + 1}`),
  );
  expect(first).toContain('<span class="jumlah">100+</span>');
  expect(second).not.toContain('?lanjut');
});

describe('the log of a platform as a file', () => {
  const COUNT = 450;

  test('holds every step of every letter, in the order of time', async () => {
    const console = memoryPages();
    await putLetters(console, COUNT);
    const { visit } = await console.signIn('auditor-1', ['auditor']);
    const csv = await (await visit('/konsol/log/instagram.csv')).text();
    const [head, ...rows] = parse(csv, { bom: true }) as string[][];
    expect(head?.[0]).toBe('Waktu');
    expect(rows.map(([at]) => at)).toEqual(
      Array.from({ length: 2 * COUNT }, (_, at) => instant(at + 1)),
    );
    const json = (await (await visit('/konsol/log/instagram.json')).json()) as {
      entries: { id: string }[];
    };
    expect(new Set(json.entries.map(({ id }) => id)).size).toBe(2 * COUNT);
  });

  test.each([
    '/konsol/log/instagram.csv',
    '/konsol/log/instagram.json',
    '/konsol/log/tersegel/instagram.csv',
  ])(
    '%s is whole and fetched from the object store when it is too large for an answer',
    async (path) => {
      const console = memoryPages();
      await putLetters(console, 3, 'ALASAN'.repeat(150_000));
      await sealLog({ ...console.cases })();
      const { visit } = await console.signIn('auditor-1', ['auditor']);
      const answer = await visit(path);
      const [key = ''] = console.objects.keys('uploads');
      expect([answer.status, answer.headers.get('location')]).toEqual([
        302,
        `https://uploads.example/${key.replace('uploads/', '')}`,
      ]);
      expect(key).toMatch(/^uploads\/unduhan\/[0-9a-f]{64}\.(csv|json)$/);
      const kept = await console.objects.get('uploads', key.replace('uploads/', ''));
      const text = new TextDecoder().decode(kept ?? new Uint8Array());
      expect(text.match(/(?:ALASAN){150000}/g)).toHaveLength(6);
    },
  );
});
