import { describe, expect, test } from 'vitest';
import type { Output } from '../../../bin/commands/command.ts';
import { law } from '../../../bin/commands/law.ts';

async function run(...args: string[]) {
  const said: string[] = [];
  const documents: unknown[] = [];
  const out: Output = {
    wantsJson: false,
    say: (text) => void said.push(text),
    note: (text) => void said.push(text),
    json: (value) => void documents.push(value),
  };
  const code = await law.run(args, out);
  return { code, said: said.join('\n'), json: documents[0] as Record<string, unknown> };
}

describe('teguran law', () => {
  test('lists every provision with its status and source', async () => {
    const { code, said, json } = await run('--date', '2026-11-24', '--kind', 'permintaan');
    expect(code).toBe(0);
    expect(json).toMatchObject({ date: '2026-11-24', kind: 'permintaan' });
    expect(json['register_version']).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
    expect(json['citations']).toHaveLength(33);
    expect(json['citations']).toContainEqual({
      provision_id: 'permendag-47-2025.p2',
      regulation_id: 'permendag-47-2025',
      text: 'Pasal 2 Peraturan Menteri Perdagangan Nomor 47 Tahun 2025 tentang Barang yang Dilarang untuk Diimpor',
      status: 'verified',
      cite: 'core',
      source_url: expect.stringMatching(/^https?:/),
    });
    expect(json).not.toHaveProperty('refused');
    expect(said).toContain('33 ketentuan untuk surat "permintaan" bertanggal 2026-11-24');
  });

  test.each([['2021-11-18', 'DATE_BEFORE_REGISTER']])(
    '%s is refused with %s, and nothing is cited',
    async (date, code) => {
      const refused = await run('--date', date, '--kind', 'rujukan-komdigi');
      expect(refused.code).toBe(1);
      expect(refused.json).toMatchObject({ citations: [], refused: { code } });
      expect(refused.said).toContain(`[${code}]`);
    },
  );

  test.each([
    { name: 'no date', args: ['--kind', 'permintaan'] },
    { name: 'no kind', args: ['--date', '2026-11-24'] },
    {
      name: 'a day that no calendar knows',
      args: ['--date', '2026-02-30', '--kind', 'permintaan'],
    },
    { name: 'a word too many', args: ['x', '--date', '2026-11-24', '--kind', 'permintaan'] },
    { name: 'an unknown option', args: ['--tanggal', '2026-11-24'] },
  ])('$name is wrong usage', async ({ args }) => {
    await expect(run(...args)).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('an unknown kind is named with those that exist', async () => {
    await expect(run('--date', '2026-11-24', '--kind', 'rujukan_komdigi')).rejects.toMatchObject({
      code: 'LETTER_KIND_UNKNOWN',
    });
  });
});
