import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { writeArchive } from '#adapters/spreadsheet/write-archive.ts';

afterEach(() => vi.unstubAllEnvs());

const files = [
  { path: 'log/x/log.jsonl', bytes: new TextEncoder().encode('{"a":1}\n'.repeat(500)) },
  { path: 'surat/x/surat.pdf', bytes: Uint8Array.from({ length: 999 }, (_, at) => at % 251) },
];

test('an archive gives back what was put into it, and is small where text is', () => {
  const bytes = writeArchive(files);
  expect(unzipSync(bytes)).toEqual(Object.fromEntries(files.map((one) => [one.path, one.bytes])));
  expect(bytes.length).toBeLessThan(2_000);
});

test('the same files are the same bytes in every time zone', () => {
  const [west, east] = ['Pacific/Honolulu', 'Asia/Jakarta'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return writeArchive(files);
  });
  expect(west).toEqual(east);
});
