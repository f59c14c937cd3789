import { type Zippable, zipSync } from 'fflate';

/** Packed already: trying again costs time and gains nothing. */
const PACKED = /\.(pdf|xlsx)$/;

/** A ZIP archive whose bytes depend on the files alone: by our clock and zone nothing in it differs. */
export function writeArchive(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) {
    entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  }
  // ZIP keeps the time of a wall clock, so the first day of 2000 is named as every zone sees it.
  return zipSync(entries, { mtime: new Date(2000, 0, 1) });
}
