import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../../local/seeded-random.ts';
import { type ServeProcess, serveProcess } from '../support/serve-process.ts';
import { accessToken } from '../support/sign-in.ts';

const KILLS = 6;
const SEED = 20_261_125;
const LIST = 'examples/akun-terindikasi.csv';
const ATTEMPT_MS = 50;

let folder: string;
let server: ServeProcess;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mati-'));
});

afterEach(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

interface LetterShown {
  readonly letterId: string;
  readonly state: string;
  readonly nomor: string | null;
  readonly draftSha256: string;
  readonly finalSha256: string | null;
  readonly tujuanSha256: string;
}

/** Asks again until there is an answer worth having; a server that is down is asked later. */
async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await ask().catch((error: unknown) => {
      if (error instanceof TypeError || error instanceof SyntaxError) return null;
      throw error;
    });
    if (found !== null) return found;
    await wait(ATTEMPT_MS);
  }
}

function client(origin: string, token: string) {
  const call = async <T>(path: string, init: RequestInit = {}): Promise<T | null> => {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const answer = await fetch(`${origin}${path}`, { ...init, headers });
    if (answer.status >= 500) return null;
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    get: <T>(path: string) => until(() => call<T>(path)),
    /** The same key each time: a request whose answer was lost is the same request. */
    post: <T>(path: string, key: string, body: object) =>
      until(() =>
        call<T>(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      ),
  };
}

type Client = ReturnType<typeof client>;
interface Opened {
  readonly batch: { readonly batchId: string };
  readonly upload: { readonly url: string; readonly fields: Record<string, string> };
}

/** Opens the batch and uploads; the form leads to a port that is another one after a restart. */
async function upload(drafter: Client): Promise<string> {
  const bytes = await readFile(LIST);
  return until(async () => {
    // A form of its own for each try: a stored answer would lead to the port of the dead server.
    const opened = await drafter.post<Opened>('/berkas', randomUUID(), { fileName: 'akun.csv' });
    const form = new FormData();
    for (const [name, value] of Object.entries(opened.upload.fields)) form.set(name, value);
    form.set('file', new Blob([bytes]), 'akun.csv');
    const answer = await fetch(opened.upload.url, { method: 'POST', body: form });
    return answer.ok ? opened.batch.batchId : null;
  });
}

async function lettersWhen(
  reader: Client,
  batchId: string,
  ready: (letter: LetterShown) => boolean,
): Promise<LetterShown[]> {
  return until(async () => {
    const { letters } = await reader.get<{ letters: LetterShown[] }>(`/berkas/${batchId}/surat`);
    return letters.length > 0 && letters.every(ready) ? letters : null;
  });
}

const SETTLED = new Set(['delivered', 'accepted', 'attempting', 'unknown']);

const namedBy = ({ letterId, tujuanSha256 }: LetterShown, sha256: string | null) => {
  return { letterId, sha256, tujuanSha256 };
};

async function walk(drafter: Client, checker: Client): Promise<LetterShown[]> {
  const batchId = await upload(drafter);
  await until(async () => {
    const { batch } = await drafter.get<{ batch: { state: string } }>(`/berkas/${batchId}`);
    return batch.state === 'composed' ? batch : null;
  });
  const drafts = await lettersWhen(drafter, batchId, (letter) => letter.state === 'draft');
  await drafter.post('/surat/ajukan', 'ajukan-sekali', {
    letters: drafts.map(({ letterId, draftSha256 }) => ({ letterId, sha256: draftSha256 })),
    secondLook: true,
  });
  await checker.post('/surat/setujui', 'setujui-sekali', {
    letters: drafts.map((one) => namedBy(one, one.draftSha256)),
  });
  const issued = await lettersWhen(checker, batchId, (letter) => letter.state === 'issued');
  await checker.post('/surat/lepas', 'lepas-sekali', {
    letters: issued.map((one) => namedBy(one, one.finalSha256)),
  });
  return lettersWhen(checker, batchId, (letter) => SETTLED.has(letter.state));
}

/** Kills the server at moments that nobody chose, and starts it again on the same folder. */
async function killAtRandom(port: string, random: () => number, done: AbortSignal): Promise<void> {
  for (let kill = 0; kill < KILLS && !done.aborted; kill += 1) {
    await wait(300 + random() * 1_500, undefined, { signal: done }).catch(() => undefined);
    server.child.kill('SIGKILL');
    await server.ended;
    server = serveProcess('--port', port, '--data', join(folder, 'data'));
    await server.up;
  }
}

test('killed at random during its work, it finishes; nothing is lost and nothing doubled', async () => {
  server = serveProcess('--port', '0', '--data', join(folder, 'data'));
  const origin = await server.up;
  const drafter = client(origin, await accessToken(origin, 'penyusun-latihan'));
  const checker = client(origin, await accessToken(origin, 'pemeriksa-latihan'));
  const done = new AbortController();
  const killer = killAtRandom(new URL(origin).port, seededRandom(SEED), done.signal);
  const letters = await walk(drafter, checker);
  done.abort();
  await killer;

  const numbers = letters.map(({ nomor }) => Number(/B-(\d+)\//.exec(nomor ?? '')?.[1]));
  expect(numbers.sort((a, b) => a - b)).toEqual(letters.map((_, at) => at + 1));
  const mails = await readdir(join(folder, 'data', 'surel'));
  const sums = await Promise.all(
    mails
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) =>
        createHash('sha256')
          .update(await readFile(join(folder, 'data', 'surel', name)))
          .digest('hex'),
      ),
  );
  expect(new Set(sums).size).toBe(sums.length);
  const sent = letters.filter(({ state }) => state === 'delivered' || state === 'accepted');
  expect(sums.length).toBeGreaterThanOrEqual(sent.length);
  expect(sums.length).toBeLessThanOrEqual(letters.length);
  for (const { letterId } of letters) {
    const { log } = await checker.get<{ log: { move: string }[] }>(`/surat/${letterId}`);
    const moves = log.map(({ move }) => move);
    for (const once of ['compose', 'submit', 'approve', 'issue', 'release', 'claim', 'deliver']) {
      expect(moves.filter((move) => move === once).length).toBeLessThanOrEqual(1);
    }
  }
});
