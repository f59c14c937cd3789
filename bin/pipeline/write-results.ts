import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annexBook } from '#runtime/annex-book.ts';
import { exportLogCase } from '#runtime/export-log.ts';
import { writeOutput } from '../commands/write-output.ts';
import type { System } from '../start-system.ts';
import { callApi, PEMERIKSA } from './call-api.ts';
import type { PipelineReport } from './walk-pipeline.ts';

export interface Results {
  readonly folder: string;
  /** Where the embedded mail service kept each raw message. */
  readonly mailDir: string;
  readonly report: PipelineReport;
}

const ANNEX_TABLE = 'lampiran.csv';
const ANNEXES = [ANNEX_TABLE, 'lampiran.json'] as const;

/** Leaves everything that a person may want to look at in one folder. */
export async function writeResults(system: System, results: Results): Promise<void> {
  const { folder, report } = results;
  await writeOutput(folder, 'laporan.json', `${JSON.stringify(report, null, 2)}\n`);
  await writeLetters(system, results);
  await copyMails(results);
  for (const { path, bytes } of await exportLogCase(system.env)({ withFiles: true })) {
    await writeOutput(folder, join('ekspor', path), bytes);
  }
}

async function writeLetters(system: System, { folder, report }: Results): Promise<void> {
  const api = callApi(system, PEMERIKSA);
  for (const { letterId, finalSha256, frozenSha256 } of report.letters) {
    if (finalSha256 === null && frozenSha256 === null) continue;
    const letter = finalSha256 === null ? 'naskah.pdf' : 'surat.pdf';
    const name = folderOf(report, letterId);
    const write = (file: string, bytes: Uint8Array) =>
      writeOutput(folder, join('surat', name, file), bytes);
    for (const file of [letter, ...ANNEXES]) {
      const bytes = await api.download(`/surat/${letterId}/${file}`);
      await write(file, bytes);
      if (file === ANNEX_TABLE) await write('lampiran.xlsx', annexBook(bytes));
    }
  }
}

/** `instagram`; `instagram-2` where its list needs another letter. */
function folderOf({ batch }: PipelineReport, letterId: string): string {
  return letterId.slice(batch.batchId.length + 1);
}

async function copyMails({ folder, mailDir }: Results): Promise<void> {
  for (const name of await readdir(mailDir)) {
    if (!name.endsWith('.eml')) continue;
    await writeOutput(folder, join('surel', name), await readFile(join(mailDir, name)));
  }
}
