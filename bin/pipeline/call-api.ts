import { randomUUID } from 'node:crypto';
import type { Actor } from '#cases/actor.ts';
import { TeguranError } from '#errors.ts';
import type { System } from '../start-system.ts';

/** Demo people are offices, never real names. */
export const PENYUSUN: Actor = { sub: 'penyusun-latihan', groups: ['penyusun'] };
export const PEMERIKSA: Actor = { sub: 'pemeriksa-latihan', groups: ['pemeriksa'] };

interface Page extends Readonly<Record<string, unknown>> {
  readonly next: string | null;
}

const ORIGIN = 'http://127.0.0.1';

/** Calls the JSON API as one person; an answer that refuses becomes an error with its sentence. */
export function callApi(system: System, person: Actor) {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await system.api(new Request(`${ORIGIN}${path}`, init), person);
    if (answer.ok) return answer;
    const { code, message } = (await answer.json()) as { code: string; message: string };
    throw new TeguranError('API_REFUSED', { path, code, message });
  };
  const get = async <T>(path: string): Promise<T> => (await send(path, {})).json() as Promise<T>;
  return {
    get,
    /** Every row of a list, page after page; `name` is what the answers call them. */
    getAll: async <T>(path: string, name: string): Promise<T[]> => {
      const rows: T[] = [];
      let next: string | null = null;
      do {
        const query: string = next === null ? '' : `?lanjut=${next}`;
        const page: Page = await get(`${path}${query}`);
        rows.push(...(page[name] as T[]));
        next = page.next;
      } while (next !== null);
      return rows;
    },
    download: async (path: string): Promise<Uint8Array> =>
      new Uint8Array(await (await send(path, {})).arrayBuffer()),
    post: async <T>(path: string, body: object): Promise<T> =>
      (
        await send(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify(body),
        })
      ).json() as Promise<T>,
  };
}

export type Api = ReturnType<typeof callApi>;
