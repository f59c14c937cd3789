import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Asset, Assets } from '#cases/pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads and packs every asset of a folder, once. */
export function loadAssets(folder: string): Assets {
  const all = readdirSync(folder)
    .filter((name) => extname(name) in TYPES)
    .map((name) => [name, loadAsset(folder, name)] as const);
  const byPath = new Map(all.map(([, asset]) => [asset.path, asset]));
  return {
    find: (path) => byPath.get(path),
    paths: Object.fromEntries(all.map(([name, asset]) => [name, asset.path])),
  };
}

function loadAsset(folder: string, name: string): Asset {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return {
    path: `/aset/${hash}/${name}`,
    contentType: TYPES[extname(name)] ?? 'application/octet-stream',
    bytes,
    gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
  };
}
