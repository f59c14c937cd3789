import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exportLogCase } from '#runtime/export-log.ts';
import { writeOutput } from '../../bin/commands/write-output.ts';
import { aList, PLATFORMS } from './a-list.ts';
import {
  type LetterShown,
  namedBy,
  type Office,
  openOffice,
  PEMERIKSA,
  PENYUSUN,
} from './office.ts';
import { readTeguran } from './run-teguran.ts';

const SERIES = 'kementerian-umkm-latihan';
const LISTS = 2;
/** Letters for the year after. */
const RESERVE = 3;

const YEAR = new Date().getUTCFullYear();

let office: Office;
let drafts: LetterShown[];

beforeAll(async () => {
  office = await openOffice();
  const each = Object.fromEntries(PLATFORMS.map((platform) => [platform, 1]));
  const lists = Array.from({ length: LISTS }, () => aList(each));
  drafts = (await Promise.all(lists.map((list) => office.submitted(list)))).flat();
  // Lists come first: the SDK takes its time from the answers, and upload forms expire by it.
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
});
afterAll(async () => {
  vi.useRealTimers();
  await office.close();
});

const numberOf = ({ nomor }: LetterShown) => Number(/^B-(\d+)\//.exec(nomor ?? '')?.[1]);

async function approveAlone(draft: LetterShown): Promise<void> {
  const letters = [namedBy(draft, draft.draftSha256)];
  await office.post(PEMERIKSA, '/surat/setujui', { letters });
}

test('NO-1: approvals in parallel get every number once, in the pattern of the office; the WIB year begins at 1', async () => {
  vi.setSystemTime(`${YEAR}-12-31T16:58:00Z`);
  const rest = drafts.slice(RESERVE);
  await Promise.all(rest.map(approveAlone));
  const approved = await Promise.all(rest.map(({ letterId }) => office.letter(letterId)));
  expect(approved.map(numberOf).sort((a, b) => a - b)).toEqual(rest.map((_, at) => at + 1));
  for (const { nomor } of approved) {
    expect(nomor).toMatch(/^B-\d{3}\/LATIHAN\.D\.2\/PK\.04\.02\/XII\/\d{4}$/);
  }

  vi.setSystemTime(`${YEAR}-12-31T17:00:01Z`);
  const [first] = drafts;
  if (first) await approveAlone(first);
  expect(await office.letter(first?.letterId ?? '')).toMatchObject({
    nomor: `B-001/LATIHAN.D.2/PK.04.02/I/${YEAR + 1}`,
    tanggal: `${YEAR + 1}-01-01`,
  });
});

test('NO-2: the audit of a year names every number as issued, void with its reason, or reserved', async () => {
  vi.setSystemTime(`${YEAR + 1}-01-04T03:00:00Z`);
  const [, kept, withdrawn] = drafts;
  if (!kept || !withdrawn) throw new Error('expected two letters');
  await office.approve([kept, withdrawn]);
  await office.post(PENYUSUN, `/surat/${withdrawn.letterId}/batalkan`, {
    reason: 'Salah platform.',
  });

  const folder = await mkdtemp(join(tmpdir(), 'teguran-nomor-'));
  for (const { path, bytes } of await exportLogCase(office.system.env)({ withFiles: false })) {
    await writeOutput(folder, path, bytes);
  }
  const { code, json } = await readTeguran<{
    series: { series: string; last: number; lines: object[]; counts: Record<string, number> }[];
  }>('numbers', 'audit', folder, '--year', `${YEAR + 1}`);
  await rm(folder, { recursive: true });
  const agenda = json.series.find(({ series }) => series === `${SERIES}-${YEAR + 1}`);
  expect([code, agenda?.last, agenda?.lines.length]).toEqual([0, 3, 3]);
  expect(agenda?.counts).toMatchObject({ issued: 2, void: 1, unaccounted: 0 });
  expect(agenda?.lines).toContainEqual(
    expect.objectContaining({ status: 'void', reason: 'Salah platform.' }),
  );
});
