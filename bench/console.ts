import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Letter } from '#cases/letter.ts';
import type { LetterState } from '#cases/letter-state.ts';
import { createTables } from '#runtime/stores.ts';
import { type System, startSystem } from '../bin/start-system.ts';
import { toHttpEvent } from '../local/http-event.ts';
import { aLetter } from '../test/support/a-letter.ts';
import { anItem } from '../test/support/an-item.ts';

// Server time of the console's pages over 100,000 items (another number may be named): the aim is
// less than 200 ms for a page and less than 1 s for a search, at the 95th percentile.

const ITEMS = Number(process.argv[2] ?? 100_000);
const ITEMS_PER_LETTER = 40;
const LETTERS_PER_LIST = 10;
const VISITS = 30;
const PLATFORMS = ['instagram', 'tiktok', 'shopee', 'tokopedia', 'facebook'];

/** Most work is done: what still waits is little, however much lies in the archive. */
const OPEN: readonly LetterState[] = ['submitted', 'issued', 'draft', 'returned', 'unknown'];
const OPEN_LETTERS = 60;

const folder = await mkdtemp(join(tmpdir(), 'bench-konsol-'));
const system = await startSystem({ mailDir: folder, onLog: () => undefined });
const tables = createTables(system.env);
try {
  await fill();
  for (const [name, path] of pages()) await measure(system, name, path);
} finally {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
}

function pages(): [string, string][] {
  return [
    ['Beranda', '/konsol'],
    ['Berkas', '/konsol/berkas'],
    ['Persetujuan', '/konsol/persetujuan'],
    ['Platform', '/konsol/platform/instagram'],
    ['Cari akun', '/konsol/cari?q=akun.77'],
    ['Cari tautan', '/konsol/cari?q=https%3A%2F%2Fwww.instagram.com%2Fakun.4242%2F'],
    ['Cari nomor', '/konsol/cari?q=B-1234%2FLATIHAN.D.2%2FPK.04.02%2FXI%2F2026'],
    ['Cari platform', '/konsol/cari?platform=instagram'],
    ['Cari keadaan', '/konsol/cari?keadaan=submitted'],
    ['Cari petugas', '/konsol/cari?petugas=penyusun-1'],
    ['Cari tanggal', '/konsol/cari?tanggal=2026-11-24'],
  ];
}

async function fill(): Promise<void> {
  const letters = Math.ceil(ITEMS / ITEMS_PER_LETTER);
  for (let first = 0; first < letters; first += LETTERS_PER_LIST) {
    const batchId = `B${first}`;
    const wanted = Array.from({ length: Math.min(LETTERS_PER_LIST, letters - first) }, (_, at) => {
      return newLetter(batchId, first + at);
    });
    await Promise.all(wanted.map((letter) => tables.letters.create(letter)));
    // Saved once more, so that the search by officer and day has its notes.
    await Promise.all(wanted.map((letter) => tables.letters.save({ ...letter, version: 2 })));
    await tables.batches.create(newBatch(batchId, wanted));
    for (const [at] of wanted.entries()) await fillItems(batchId, first + at, at);
    if (first % 200 === 0) console.error(`${first * ITEMS_PER_LETTER} of ${ITEMS} items`);
  }
}

function newLetter(batchId: string, no: number): Letter {
  const platform = PLATFORMS[no % PLATFORMS.length] ?? '';
  const state = no < OPEN_LETTERS ? (OPEN[no % OPEN.length] ?? 'draft') : 'delivered';
  const log = Array.from({ length: 9 }, (_, at) => ({
    id: `${batchId}-${no}:${at + 1}`,
    at: '2026-11-24T02:00:00.000Z',
    actor: { sub: 'penyusun-1', groups: ['penyusun'] },
    subject: { kind: 'letter' as const, id: `${batchId}-${no}` },
    platform,
    move: 'compose',
    from: null,
    to: state,
    hashes: { draft: 'a'.repeat(64), final: 'b'.repeat(64) },
    nomor: null,
    reason: null,
    reasonSha256: null,
  }));
  return aLetter({ letterId: `${batchId}-${no}`, batchId, platform, state, log });
}

function newBatch(batchId: string, letters: readonly Letter[]) {
  return {
    batchId,
    state: 'composed' as const,
    version: 1,
    updatedAt: '2026-11-24T02:00:00.000Z',
    createdBy: 'penyusun-1',
    kind: 'permintaan' as const,
    issuerId: 'kementerian-umkm-latihan',
    fileName: `${batchId}.csv`,
    uploadKey: `daftar/${batchId}/a.csv`,
    fileSha256: 'c'.repeat(64),
    report: null,
    counts: { rows: 400, items: 400, merged: 0, errors: 0, skipped: 0 },
    problem: null,
    letterIds: letters.map((letter) => letter.letterId),
    unaddressed: [],
    log: [],
  };
}

async function fillItems(batchId: string, letterNo: number, place: number): Promise<void> {
  const items = Array.from({ length: ITEMS_PER_LETTER }, (_, at) => {
    const name = `akun.${letterNo * ITEMS_PER_LETTER + at}`;
    const itemNo = place * ITEMS_PER_LETTER + at + 1;
    return anItem({ itemNo, accountId: name, handle: name, id: name });
  });
  await tables.batches.saveItems(batchId, items);
}

async function measure({ handlers }: System, name: string, path: string): Promise<void> {
  const token = 'bench';
  const at = new Date().toISOString();
  await tables.sessions.create(createHash('sha256').update(token).digest('hex'), {
    sub: 'pemeriksa-1',
    name: 'Pemeriksa',
    groups: ['pemeriksa'],
    secondFactor: true,
    csrf: 'rahasia',
    startedAt: at,
    seenAt: at,
    opened: [],
  });
  const times: number[] = [];
  const before = process.cpuUsage();
  let bytes = 0;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const request = new Request(`http://127.0.0.1:4000${path}`, {
      headers: { cookie: `teguran-sesi=${token}` },
    });
    const event = await toHttpEvent(request, null);
    const begun = performance.now();
    const answer = await handlers.api(event);
    times.push(performance.now() - begun);
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    bytes = answer.body.length;
  }
  // Beside the time on the clock, which a busy machine stretches: what the processor really did.
  const { user, system: kernel } = process.cpuUsage(before);
  const cpu = Math.round((user + kernel) / 1000 / VISITS);
  times.sort((a, b) => a - b);
  const share = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0);
  console.log(
    `${name.padEnd(14)} median ${share(0.5)} ms, p95 ${share(0.95)} ms, processor ${cpu} ms, ${Math.round(bytes / 1024)} KiB`,
  );
}
