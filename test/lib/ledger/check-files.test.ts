import { expect, test } from 'vitest';
import { checkFiles } from '#ledger/check-files.ts';

test.each([
  ['log/.DS_Store', /sampingan sistem operasi; hapus lalu periksa lagi/],
  ['._manifest.json', /sampingan/],
  ['surat/Thumbs.db', /sampingan/],
  ['surat/lain.pdf', /^Berkas ini tidak ada dalam daftar\.$/],
])('%s is nothing that was exported', (path, words) => {
  const context = { files: new Map([[path, new Uint8Array()]]), sha256: () => '' };
  const manifest = { files: [], withFiles: false, letters: null };
  const found = checkFiles(context as never, manifest as never, []);
  expect(found).toMatchObject([{ code: 'FILE_EXTRA', file: path }]);
  expect(found[0]?.message).toMatch(words);
});
