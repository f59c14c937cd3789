import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOutput } from '../../bin/commands/write-output.ts';
import { aList } from './a-list.ts';
import { type LetterShown, type Office, openOffice } from './office.ts';
import { keyOf, readTeguran } from './run-teguran.ts';
import { visitConsole } from './visit-console.ts';

let folder: string;
let office: Office;
let letter: LetterShown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-perkara-'));
  office = await openOffice({ port: 0 });
  const [sent] = await office.send(aList({ Instagram: 2, X: 1 }));
  if (!sent) throw new Error('no letter');
  letter = sent;
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

interface Audit {
  readonly verdict: string;
  readonly findings: readonly { readonly code: string; readonly file: string }[];
}

test('EX-1: whoever may take the log asks for a case file on the page and proves it offline', async () => {
  const auditor = await visitConsole(office.system.origin, 'auditor');
  const path = `/surat/${letter.letterId}`;
  const asked = await auditor.send(path, `${path}/berkas-perkara`, {});
  expect([asked.status, asked.html]).toEqual([200, expect.stringContaining('sedang disiapkan')]);
  await office.sweep();
  expect((await auditor.page(path)).html).toContain(`href="/konsol${path}/berkas-perkara.zip"`);

  const files = unzipSync(await office.download(`${path}/berkas-perkara.zip`));
  for (const [name, bytes] of Object.entries(files)) await writeOutput(folder, name, bytes);
  const own = `surat/${letter.platform}/${letter.letterId}`;
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([`${own}/surat.pdf`, `${own}/surel.eml`, `${own}/peristiwa.json`]),
  );
  const sound = await readTeguran<Audit>('audit', folder, ...keyOf(folder));
  // A part, and called so: nothing in it is wrong.
  expect([sound.code, sound.json]).toMatchObject([3, { verdict: 'partial', findings: [] }]);

  await writeOutput(folder, `${own}/surel.eml`, new TextEncoder().encode('lain'));
  const spoiled = await readTeguran<Audit>('audit', folder, ...keyOf(folder));
  expect(spoiled.code).toBe(1);
  expect(spoiled.json.findings.map(({ file }) => file)).toContain(`${own}/surel.eml`);

  const drafter = await visitConsole(office.system.origin, 'penyusun');
  expect((await drafter.page(path)).html).not.toContain('berkas-perkara');
});
