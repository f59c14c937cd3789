import { cp, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { copyAssets } from './copy-assets.ts';

/** Functions that print letters carry the templates and fonts beside their code. */
const PRINTERS = ['api', 'compose', 'issue'];
const FUNCTIONS = ['api', 'intake', 'compose', 'issue', 'dispatch', 'feedback', 'sweep'];
const OUT = 'dist';

// A long name on purpose: a short one can collide with what the minifier makes up.
const BANNER =
  'import { createRequire as teguranCreateRequire } from "node:module"; const require = teguranCreateRequire(import.meta.url);';

await rm(OUT, { recursive: true, force: true });
await build({
  entryPoints: Object.fromEntries(
    FUNCTIONS.map((name) => [`${name}/index`, `lambdas/${name}/index.ts`]),
  ),
  outdir: OUT,
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
  await mkdir(`${OUT}/${name}`, { recursive: true });
  await cp('templates', `${OUT}/${name}/templates`, { recursive: true });
}
await copyAssets(`${OUT}/api/aset`);
console.log(`Built ${FUNCTIONS.length} functions into ${OUT}/`);
