import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers } from '../../../bin/commands/numbers.ts';
import { writeOutput } from '../../../bin/commands/write-output.ts';
import { anExport, ecSigner } from '../../support/an-export.ts';
import { listen } from '../../support/listen-output.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agenda-'));
  for (const [path, bytes] of await anExport(ecSigner().signer)) {
    await writeOutput(folder, path, bytes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('teguran numbers audit', () => {
  test('NO-2: names every number of the year and adds them up', async () => {
    const out = listen();
    expect(await numbers.run(['audit', folder, '--year', '2026'], out)).toBe(0);
    expect(out.said.join('\n')).toContain(
      'Jumlah: 3 terbit + 0 batal + 0 dicadangkan + 0 belum = 3; 0 sisipan.',
    );
    expect(out.documents).toMatchObject([{ year: 2026, series: [{ last: 3 }] }]);
  });

  test('a year without an agenda is told as such', async () => {
    await expect(numbers.run(['audit', folder, '--year', '2025'], listen())).rejects.toMatchObject({
      code: 'EXPORT_WITHOUT_AGENDA',
    });
  });

  test.each([[['audit']], [['list', 'x', '--year', '2026']], [['audit', 'x', '--year', '26']]])(
    'wrong usage %j is refused',
    async (words) => {
      await expect(numbers.run(words, listen())).rejects.toThrow(/Sebutkan|--year/);
    },
  );
});
