import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { FUNCTIONS } from '#env.ts';
import { copyAssets } from './copy-assets.ts';

/** Certificates that an office trusts or signs under; public, and no part of this repository. */
const CERTIFICATES = 'sertifikat';
const READ_CERTIFICATES = ['api', 'issue'];

/** Functions that print letters carry the templates and fonts beside their code. */
const PRINTERS = ['api', 'compose', 'issue'];

// A long name on purpose: a short one can collide with what the minifier makes up.
const BANNER =
  'import { createRequire as teguranCreateRequire } from "node:module"; const require = teguranCreateRequire(import.meta.url);';

/** Bundles every function into a folder of its own below `out`, in one run of esbuild. */
export async function buildFunctions(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(
      FUNCTIONS.map((name) => [`${name}/index`, `lambdas/${name}/index.ts`]),
    ),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const name of PRINTERS) {
    await mkdir(`${out}/${name}`, { recursive: true });
    await cp('templates', `${out}/${name}/templates`, { recursive: true });
  }
  for (const name of existsSync(CERTIFICATES) ? READ_CERTIFICATES : []) {
    await cp(CERTIFICATES, `${out}/${name}/sertifikat`, { recursive: true });
  }
  await copyAssets(`${out}/api/aset`);
}
