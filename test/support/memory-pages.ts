import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadAssets } from '#adapters/assets/load-assets.ts';
import { loadPages } from '#adapters/handlebars/load-pages.ts';
import type { Group } from '#cases/actor.ts';
import type { Letter } from '#cases/letter.ts';
import type { LoginProvider } from '#cases/login.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { wirePages } from '#runtime/wire-pages.ts';
import { copyAssets } from '../../bin/copy-assets.ts';
import { createApp } from '../../lambdas/api/app.ts';
import { createPages } from '../../lambdas/api/pages/create-pages.ts';
import { aLetter } from './a-letter.ts';
import { aLetterFacts } from './a-letter-facts.ts';
import { memoryApi } from './memory-api.ts';
import { memorySessions } from './memory-sessions.ts';
import { hasher, steppingClock } from './memory-stores.ts';

export const ORIGIN = 'https://teguran.example';
const PAGES = resolve(import.meta.dirname, '../../templates/pages');
/** Other processes make theirs at the same time. */
export const ASSETS_PREFIX = `aset-${process.pid}-`;
const assets = await readAssets();

/** They are kept in memory, so their folder goes at once. */
async function readAssets() {
  const folder = mkdtempSync(join(tmpdir(), ASSETS_PREFIX));
  try {
    await copyAssets(folder);
    return loadAssets(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lets in whoever the code names, as `sub:group,group`. */
const login: LoginProvider = {
  begin: async () => ({
    url: 'https://masuk.example/auth?state=s',
    pending: { state: 's', nonce: 'n', verifier: 'v' },
  }),
  finish: async (query, { state }) => {
    const words = new URLSearchParams(query);
    const [sub = '', groups = ''] = (words.get('code') ?? '').split(':');
    if (words.get('state') !== state || sub === '') return null;
    return { sub, name: sub, groups: groups.split(',') as Group[], secondFactor: true };
  },
  endUrl: async () => 'https://masuk.example/logout',
};

export interface Visit {
  /** Fields of a form that is posted; a list stands for boxes of the same name. */
  readonly form?: Readonly<Record<string, string | readonly string[] | File>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: 'en';
}

/** The console over stores in memory, visited as a browser does. */
export function memoryPages() {
  const api = memoryApi();
  const sessions = memorySessions();
  const clock = steppingClock('2026-11-24T02:00:00.000Z');
  let last = 0;
  const ids = {
    next: () => `01K0000000000000000000${String(++last).padStart(4, '0')}`,
    code: () => `RAHASIA${String(++last).padStart(19, '0')}`,
  };
  const pages = wirePages({
    sessions,
    login,
    pages: loadPages(PAGES),
    assets,
    origin: ORIGIN,
    ids,
    hasher,
    clock,
  });
  const cases = { ...api.cases, ...pages };
  const app = createApp(api.cases, createPages(cases));
  const fetchPage = (path: string, cookie: string, { form, headers, language }: Visit = {}) =>
    app.fetch(
      new Request(`${ORIGIN}${path}`, {
        method: form ? 'POST' : 'GET',
        headers: {
          cookie: language ? `${cookie}; __Host-teguran-bahasa=en` : cookie,
          ...(form && { origin: ORIGIN }),
          ...headers,
        },
        ...(form && { body: bodyOf(form) }),
      }),
      { event: { requestContext: {} } },
    );
  return {
    ...api,
    app,
    cases,
    clock,
    sessions,
    fetchPage,
    /** Somebody who is signed in, with the secret of their forms. */
    signIn: async (sub: string, groups: readonly Group[], secondFactor = true) => {
      const token = await cases.startSession({ sub, name: sub, groups, secondFactor });
      const cookie = `__Host-teguran-sesi=${token}`;
      let notice = '';
      const csrf = (await sessions.find(hasher.sha256(token)))?.csrf ?? '';
      return {
        token,
        csrf,
        visit: async (path: string, visit: Visit = {}) => {
          const answer = await fetchPage(path, `${cookie}${notice}`, {
            ...visit,
            ...(visit.form && { form: { csrf, kunci: ids.next(), ...visit.form } }),
          });
          notice = noticeAfter(answer, notice);
          return answer;
        },
      };
    },
    /** A letter whose files can be read. */
    putLetter: async (set: Partial<Letter> = {}, facts: Partial<LetterFacts> = {}) => {
      const keep = async (name: string, bytes: Uint8Array) => {
        const sha256 = hasher.sha256(bytes);
        await api.objects.put('letters', `surat/${name}/${sha256}`, bytes, 'x');
        return { key: `surat/${name}/${sha256}`, sha256, bytes: bytes.length };
      };
      const text = (content: string) => new TextEncoder().encode(content);
      const id = set.letterId ?? 'B1-instagram';
      return api.put(
        aLetter({
          facts: await keep('fakta', text(JSON.stringify(aLetterFacts(3, facts)))),
          draft: await keep('konsep', text(`%PDF-konsep ${id}`)),
          ...(set.state === 'issued' && { final: await keep('akhir', text(`%PDF-akhir ${id}`)) }),
          ...set,
        }),
      );
    },
  };
}

/** Of the cookies that pages set as they go, what the next page says. */
function noticeAfter(answer: Response, before: string): string {
  const set = /__Host-teguran-pesan=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '');
  if (!set) return before;
  return set[1] ? `; __Host-teguran-pesan=${set[1]}` : '';
}

function bodyOf(form: NonNullable<Visit['form']>): URLSearchParams | FormData {
  const entries = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const files = entries.some(([, value]) => value instanceof File);
  const body = files ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) body.append(name, value as string);
  return body;
}
