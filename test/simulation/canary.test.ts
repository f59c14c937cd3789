import { afterEach, expect, test, vi } from 'vitest';
import { createJournal } from '#runtime/journal.ts';
import { runStorm, type StormOptions } from './run-seed.ts';

/** Words that must never leave the system by way of a log line. */
const CANARIES = [
  /contoh\.thrift/,
  /meja-\d+@|salinan-\d+@|surat@contoh/,
  /instagram\.com/,
  /Menawarkan pakaian/,
  /Akun sudah diturunkan|Sudah ditanyakan|Uraian belum lengkap/,
  /[0-9A-HJKMNP-TV-Z]{26}/,
  /tindak-lanjut\+/,
];

afterEach(() => {
  vi.restoreAllMocks();
});

test('OB-1, F18: no name, address, link, reason or token gets into a log line, even in a storm', async () => {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  }
  const options: StormOptions = { seed: 3, letters: 20, journal: createJournal('uji') };
  const { world } = await runStorm(options);
  vi.restoreAllMocks();
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.some((line) => line.includes('message failed'))).toBe(true);
  for (const canary of CANARIES) {
    expect(lines.filter((line) => canary.test(line)).slice(0, 3), String(canary)).toEqual([]);
  }
  const delivered = world.stores.letters
    .all()
    .filter(({ state, channel }) => state === 'delivered' && channel === 'email');
  expect(delivered.length).toBeGreaterThan(3);
  for (const { letterId, batchId } of delivered) {
    const own = lines.filter((line) => line.includes(`"${letterId}"`));
    expect(
      own.some((line) => line.includes(`"batchId":"${batchId}"`)),
      letterId,
    ).toBe(true);
    expect(
      own.some((line) => line.includes('mail event')),
      letterId,
    ).toBe(true);
  }
});
