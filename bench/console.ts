import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables } from '#runtime/stores.ts';
import { callApi, PENYUSUN } from '../bin/pipeline/call-api.ts';
import { startSystem } from '../bin/start-system.ts';
import { toHttpEvent } from '../local/http-event.ts';
import { fillArchive } from './console-archive.ts';

// Server time of the console's pages over 100,000 items (another number may be named), beside the
// embedded stack in the same process: the aim is less than 200 ms for a page and less than 1 s for
// a search, at the 95th percentile. Processor time is what a busy machine does not stretch.

const ITEMS = Number(process.argv[2] ?? 100_000);
const VISITS = 40;
const ROWS = 100;
const TOKEN = 'bench';

const folder = await mkdtemp(join(tmpdir(), 'bench-konsol-'));
const system = await startSystem({ mailDir: folder, onLog: () => undefined });
const tables = createTables(system.env);
try {
  const begun = performance.now();
  await fillArchive(tables, ITEMS);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const fresh = await uploadList();
  await signIn();
  console.log(`${ITEMS} items, filled in ${seconds} s; load ${loadavg()[0]?.toFixed(1)}`);
  for (const [name, path] of pagesOf(fresh)) await measure(name, path);
} finally {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
}

function pagesOf({ batchId, letterId }: { batchId: string; letterId: string }) {
  const letter = `/konsol/surat/${letterId}`;
  return [
    ['Beranda', '/konsol'],
    ['Unggah', '/konsol/unggah'],
    ['Semua berkas', '/konsol/berkas'],
    [`Berkas, ${ROWS} rows`, `/konsol/berkas/${batchId}`],
    [`Surat, ${ROWS} accounts`, letter],
    ['Its PDF', `${letter}/konsep.pdf`],
    ['Persetujuan', '/konsol/persetujuan'],
    ['Semua platform', '/konsol/platform'],
    ['Platform', '/konsol/platform/instagram'],
    ['Log', '/konsol/log'],
    ['Pengaturan', '/konsol/pengaturan'],
    ['Cari akun', '/konsol/cari?q=akun.77'],
    ['Cari tengah nama', '/konsol/cari?q=n.4242'],
    ['Cari yang tiada', '/konsol/cari?q=tidak.ada.sama.sekali'],
    ['Cari tautan', '/konsol/cari?q=https%3A%2F%2Fwww.instagram.com%2Fakun.4242%2F'],
    ['Cari nomor', '/konsol/cari?q=B-1234%2FLATIHAN.D.2%2FPK.04.02%2FXI%2F2026'],
    ['Cari platform', '/konsol/cari?platform=instagram'],
    ['Cari keadaan', '/konsol/cari?keadaan=delivered'],
    ['Cari petugas', '/konsol/cari?petugas=penyusun-1'],
    ['Cari tanggal', '/konsol/cari?tanggal=2026-06-24'],
    ['Cari semuanya', '/konsol/cari?q=akun&platform=tiktok&keadaan=delivered&petugas=penyusun-1'],
    ['Cari jarang', '/konsol/cari?platform=shopee&keadaan=unknown&petugas=penyusun-3'],
  ] as const;
}

/** A real list with its real letter: the archive's letters have no files. */
async function uploadList() {
  const rows = Array.from(
    { length: ROWS },
    (_, no) =>
      `https://www.instagram.com/baru.contoh${no}/,Menawarkan bal pakaian bekas asal Korea,2026-11-20`,
  );
  const list = `Tautan,Keterangan,Tanggal Temuan\n${rows.join('\n')}\n`;
  const api = callApi(system, PENYUSUN);
  const { batch, upload } = await api.post<{
    batch: { batchId: string };
    upload: { url: string; fields: Record<string, string> };
  }>('/berkas', { fileName: `${randomUUID()}.csv`, kind: 'permintaan' });
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([list]), 'baru.csv');
  await fetch(upload.url, { method: 'POST', body: form });
  await system.drain();
  return { batchId: batch.batchId, letterId: `${batch.batchId}-instagram` };
}

async function signIn(): Promise<void> {
  const at = new Date().toISOString();
  const id = createHash('sha256').update(TOKEN).digest('hex');
  const who = { sub: 'pemeriksa-1', name: 'Pemeriksa', groups: ['penyusun', 'pemeriksa'] } as const;
  const session = { ...who, secondFactor: true, csrf: 'rahasia', startedAt: at, seenAt: at };
  await tables.sessions.create(id, { ...session, opened: [] }, at);
}

async function visit(path: string): Promise<number> {
  const request = new Request(`http://127.0.0.1:4000${path}`, {
    headers: { cookie: `teguran-sesi=${TOKEN}` },
  });
  const answer = await system.handlers.api(await toHttpEvent(request, null));
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
  return answer.body.length;
}

async function measure(name: string, path: string): Promise<void> {
  const bytes = await visit(path);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let no = 0; no < VISITS; no += 1) {
    const begun = performance.now();
    await visit(path);
    times.push(performance.now() - begun);
  }
  const { user, system: kernel } = process.cpuUsage(before);
  const cpu = Math.round((user + kernel) / 1000 / VISITS);
  times.sort((a, b) => a - b);
  const share = (part: number) => String(Math.round(times[Math.floor(times.length * part)] ?? 0));
  console.log(
    `${name.padEnd(20)} median ${share(0.5).padStart(4)} ms, p95 ${share(0.95).padStart(4)} ms, processor ${String(cpu).padStart(4)} ms, ${Math.round(bytes / 1024)} KiB`,
  );
}
