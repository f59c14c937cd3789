import { randomUUID } from 'node:crypto';
import type { Actor } from '#cases/actor.ts';
import { TeguranError } from '#errors.ts';
import type { System } from '../start-system.ts';

/** Demo people are offices, never real names. */
export const PENYUSUN: Actor = { sub: 'penyusun-latihan', groups: ['penyusun'] };
export const PEMERIKSA: Actor = { sub: 'pemeriksa-latihan', groups: ['pemeriksa'] };

const ORIGIN = 'http://127.0.0.1';

/** Calls the JSON API as one person; an answer that refuses becomes an error with its sentence. */
export function callApi(system: System, person: Actor) {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await system.api(new Request(`${ORIGIN}${path}`, init), person);
    if (answer.ok) return answer;
    const { code, message } = (await answer.json()) as { code: string; message: string };
    throw new TeguranError('API_REFUSED', { path, code, message });
  };
  return {
    get: async <T>(path: string): Promise<T> => (await send(path, {})).json() as Promise<T>,
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
