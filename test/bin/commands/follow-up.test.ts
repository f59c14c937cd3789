import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { LETTER_KINDS } from '#law/kind.ts';
import type { Output } from '../../../bin/commands/command.ts';
import { letters } from '../../../bin/commands/letters.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../examples');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teguran-lanjutan-'));
  return () => rmSync(folder, { recursive: true });
});

async function draft(kind: string, ...more: string[]) {
  const documents: unknown[] = [];
  const out: Output = {
    wantsJson: true,
    say: () => undefined,
    note: () => undefined,
    json: (value) => void documents.push(value),
  };
  const list = join(EXAMPLES, 'akun-terindikasi.csv');
  await letters.run([list, '--date', '2026-11-24', '--kind', kind, '--out', folder, ...more], out);
  return documents[0] as { letters: unknown[]; unaddressed: { platform: string; code: string }[] };
}

test.each(LETTER_KINDS.filter((kind) => kind !== 'permintaan'))(
  'a %s is drafted for the platform whose earlier letter is known, and for no other',
  async (kind) => {
    const { letters: drafted, unaddressed } = await draft(
      kind,
      '--rincian',
      join(EXAMPLES, 'rincian', `${kind}.json`),
    );
    expect(drafted).toMatchObject([{ platform: 'instagram' }]);
    expect(unaddressed.find(({ platform }) => platform === 'shopee')?.code).toBe(
      'FIRST_LETTER_MISSING',
    );
  },
);

test('a file that is no rincian is refused by the name of its gap', async () => {
  await expect(
    draft('teguran', '--rincian', join(EXAMPLES, 'meja-kepatuhan.json')),
  ).rejects.toMatchObject({ code: 'TEMPLATE_FIELD_MISSING' });
});
