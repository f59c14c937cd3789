import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import type { Actor, Group } from '#cases/actor.ts';
import { type System, startSystem } from '../../bin/start-system.ts';

const person = (sub: string, ...groups: Group[]): Actor => ({ sub, groups });

export const PENYUSUN = person('penyusun-uji', 'penyusun');
export const PEMERIKSA = person('pemeriksa-uji', 'pemeriksa');
export const PENANDATANGAN = person('penandatangan-uji', 'penandatangan');

export interface LetterShown {
  readonly letterId: string;
  readonly platform: string;
  readonly state: string;
  readonly keterangan: string;
  readonly itemCount: number;
  readonly nomor: string | null;
  readonly draftSha256: string;
  readonly finalSha256: string | null;
  readonly tujuanSha256: string;
  readonly problem: string | null;
  readonly deliveredAt: string | null;
  readonly entrustedTo: string | null;
  readonly mencabut: string | null;
  readonly dicabutOleh: string | null;
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
}

interface Opened {
  readonly batch: { readonly batchId: string };
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

export interface List {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** The whole system in memory, and people who call its API; one at a time in a process. */
export async function openOffice({ port }: { readonly port?: number } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'teguran-kantor-'));
  const mailDir = join(folder, 'surel');
  const system = await startSystem({
    mailDir,
    onLog: () => undefined,
    ...(port !== undefined && { port }),
  });
  const call = caller(system);
  const post = async <T>(who: Actor, path: string, body: object) => {
    const answer = await call<T>(who, 'POST', path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  const get = async <T>(path: string) => (await call<T>(PEMERIKSA, 'GET', path)).body;
  const lettersOf = async (batchId: string) =>
    (await get<{ letters: LetterShown[] }>(`/berkas/${batchId}/surat`)).letters;

  /** Uploads a list and waits until it has become drafts. */
  async function take(list: List, kind = 'permintaan', issuer?: string): Promise<string> {
    const fileName = list.name;
    const opened = await post<Opened>(PENYUSUN, '/berkas', { fileName, kind, issuer });
    await upload(opened.upload, list);
    await system.drain();
    return opened.batch.batchId;
  }

  /** From a list to letters that wait for their approval. */
  async function submitted(list: List, issuer?: string): Promise<LetterShown[]> {
    const letters = await lettersOf(await take(list, 'permintaan', issuer));
    const named = letters.map(({ letterId, draftSha256 }) => ({ letterId, sha256: draftSha256 }));
    await post(PENYUSUN, '/surat/ajukan', { letters: named, secondLook: true });
    return letters;
  }

  async function approve(letters: readonly LetterShown[]): Promise<LetterShown[]> {
    const named = letters.map((one) => namedBy(one, one.draftSha256));
    await post(PEMERIKSA, '/surat/setujui', { letters: named });
    await system.drain();
    return again(letters);
  }

  async function release(letters: readonly LetterShown[]): Promise<LetterShown[]> {
    const named = letters.map((one) => namedBy(one, one.finalSha256));
    await post(PEMERIKSA, '/surat/lepas', { letters: named });
    await system.drain();
    return again(letters);
  }

  const again = (letters: readonly LetterShown[]) =>
    Promise.all(letters.map(({ letterId }) => letter(letterId)));
  const letter = async (letterId: string) =>
    (await get<{ letter: LetterShown }>(`/surat/${letterId}`)).letter;

  return {
    system,
    call,
    post,
    get,
    take,
    upload,
    submitted,
    approve,
    release,
    lettersOf,
    letter,
    /** The whole way of a list: drafted, submitted, approved, released, sent. */
    send: async (list: List) => release(await approve(await submitted(list))),
    download: async (path: string, who = PEMERIKSA) => {
      const answer = await system.api(new Request(`${ORIGIN}${path}`), who);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    moves: async (letterId: string) =>
      (await get<{ log: { move: string }[] }>(`/surat/${letterId}`)).log.map(({ move }) => move),
    mails: () => readMails(mailDir),
    /** Lets the sweeper look after everything, and whatever it sets going. */
    sweep: async () => {
      await system.sweep();
      await system.drain();
    },
    close: async () => {
      await system.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A letter as whoever agrees to it names it: by its PDF, and by where it goes. */
export function namedBy({ letterId, tujuanSha256 }: LetterShown, sha256: string | null) {
  return { letterId, sha256, tujuanSha256 };
}

const ORIGIN = 'http://127.0.0.1';

function caller(system: System) {
  return async <T>(
    who: Actor,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
    key: string = randomUUID(),
  ): Promise<Answer<T>> => {
    const request = new Request(`${ORIGIN}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await system.api(request, who);
    return { status: answer.status, body: (await answer.json()) as T };
  };
}

/** Posts a file with the form that the API gave, as a browser does. */
async function upload({ url, fields }: Opened['upload'], list: List): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Buffer.from(list.bytes)]), list.name);
  const answer = await fetch(url, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
}

export interface MailKept {
  readonly mail: Email;
  readonly raw: Uint8Array;
  /** The addresses that the mail service was given. */
  readonly destinations: readonly string[];
  readonly letterId: string;
}

/** Every mail that left, read by a parser that is not ours. */
async function readMails(folder: string): Promise<MailKept[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.map(async (name) => {
      const raw = new Uint8Array(await readFile(join(folder, name)));
      const envelope = await readFile(join(folder, name.replace(/eml$/, 'json')), 'utf8');
      const { destinations, tags } = JSON.parse(envelope);
      return { mail: await PostalMime.parse(raw), raw, destinations, letterId: tags.letter_id[0] };
    }),
  );
}
