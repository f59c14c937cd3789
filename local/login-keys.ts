import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';
import { codeOf } from './local-stack-error.ts';

const FILE = 'masuk.json';
const ALGORITHM = 'RS256';

const Kept = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) }),
  cookieKeys: z.array(z.string().min(1)).min(1),
});

/** What the login signs tokens and cookies with; private parts included. */
export interface LoginKeys {
  readonly jwks: { readonly keys: JWK[] };
  readonly cookieKeys: string[];
}

/** The keys of a folder, made once, so that a token outlives a restart; without one, new keys. */
export async function loadLoginKeys(folder?: string): Promise<LoginKeys> {
  if (folder === undefined) return makeKeys();
  const file = join(folder, FILE);
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const keys = await makeKeys();
    await mkdir(folder, { recursive: true });
    // Written aside first: a process that dies meanwhile must not leave half a file.
    await writeFile(`${file}.baru`, JSON.stringify(keys), { mode: 0o600 });
    await rename(`${file}.baru`, file);
    return keys;
  }
}

async function makeKeys(): Promise<LoginKeys> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = randomBytes(8).toString('hex');
  return {
    jwks: { keys: [{ ...jwk, kid, alg: ALGORITHM, use: 'sig' }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
}

/** The halves that anybody may see. */
export function publicKeys({ jwks }: LoginKeys): JSONWebKeySet {
  return {
    keys: jwks.keys.map(({ kty, n, e, kid, alg, use }) => ({
      ...(kty !== undefined && { kty }),
      ...(n !== undefined && { n }),
      ...(e !== undefined && { e }),
      ...(kid !== undefined && { kid }),
      ...(alg !== undefined && { alg }),
      ...(use !== undefined && { use }),
    })) as JSONWebKeySet['keys'],
  };
}
