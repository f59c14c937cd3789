import { join } from 'node:path';
import type { Unaddressed } from '#cases/batch.ts';
import { TeguranError } from '#errors.ts';
import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';
import { findPlatform } from '#platforms/directory.ts';
import { type Drafted, draftList } from '#runtime/draft-list.ts';
import { incompleteDocument } from './check-document.ts';
import type { Command, Output } from './command.ts';
import { refuseOtherDrafts } from './other-drafts.ts';
import { readArguments, required } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { readInput } from './read-input.ts';
import { readKind } from './read-kind.ts';
import { rowLines } from './row-lines.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DESKS = join(ROOT, 'examples', 'meja-kepatuhan.json');

export const letters: Command = {
  name: 'letters',
  summary:
    'menyusun konsep surat (PDF, JSON, CSV, XLSX) per platform, tanpa nomor dan tanpa jaringan',
  usage: [
    'Pemakaian: teguran letters DAFTAR --date TTTT-BB-HH --kind JENIS --out FOLDER',
    '                           [--issuer PROFIL] [--desks BERKAS.json]',
    '                           [--rincian BERKAS.json] [--json]',
    '',
    '  DAFTAR            daftar akun: XLSX, CSV, atau JSON',
    '  --date TANGGAL    hari yang menentukan hukum yang berlaku',
    `  --kind JENIS      ${LETTER_KINDS.join(', ')}`,
    '  --out FOLDER      tempat berkas-berkas konsep',
    '  --issuer PROFIL   profil penerbit (bawaan: yang berlaku pada tanggal itu)',
    '  --desks BERKAS    meja kepatuhan tiap platform (bawaan: data latihan)',
    '  --rincian BERKAS  bagi surat lanjutan: surat terdahulu dan keterangannya tiap platform,',
    '                    seperti examples/rincian/teguran.json',
    '',
    'Kode keluar 0 hanya bila setiap baris masuk ke dalam konsep surat.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      kind: { type: 'string' },
      out: { type: 'string' },
      issuer: { type: 'string' },
      desks: { type: 'string', default: DESKS },
      rincian: { type: 'string' },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Sebutkan satu DAFTAR');
    const folder = required(values.out, 'out');
    const kind = readKind(required(values.kind, 'kind'));
    const written = await draftList(join(ROOT, 'templates'))({
      bytes: await readInput(file),
      fileName: file,
      kind,
      tanggal: readDay(required(values.date, 'date')),
      issuer: values.issuer ?? null,
      desks: await readJson(values.desks, 'examples/meja-kepatuhan.json'),
      rincian: values.rincian === undefined ? {} : await readJson(values.rincian, exampleOf(kind)),
    });
    const unaddressed = written.unaddressed.map((left) => tellRincian(kind, left));
    const drafted = { ...written, unaddressed };
    await refuseOtherDrafts(folder, file, drafted);
    const paths = await writeSets(folder, drafted);
    out.json(summary(drafted, paths));
    explain(drafted, folder, out);
    return isEverythingWritten(drafted) ? 0 : 1;
  },
};

function isEverythingWritten({ report, sets, unaddressed }: Drafted): boolean {
  return sets.length > 0 && report.errors.length === 0 && unaddressed.length === 0;
}

function exampleOf(kind: LetterKind): string {
  return `examples/rincian/${kind}.json`;
}

/** Here nothing is on record: what comes before a letter is told by a file. */
function tellRincian(kind: LetterKind, left: Unaddressed): Unaddressed {
  if (left.code !== 'FIRST_LETTER_MISSING') return left;
  const platform = findPlatform(left.platform)?.name ?? left.platform;
  const message = `${platform}: surat "${kind}" memerlukan keterangan surat terdahulu. Isi --rincian seperti ${exampleOf(kind)}.`;
  return { ...left, message };
}

/** `example` shows what the file should look like. */
async function readJson(file: string, example: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(file));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new TeguranError('JSON_UNREADABLE', { file, example }, { cause: error });
  }
}

async function writeSets(folder: string, { sets }: Drafted): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, bytes } of sets.flatMap((set) => set.files)) {
    paths.push(await writeOutput(folder, name, bytes));
  }
  return paths;
}

function summary({ report, sets, unaddressed, incomplete }: Drafted, files: readonly string[]) {
  return {
    rows: report.rows,
    letters: sets.map(({ platform, items, pages }) => ({ platform, items, pages })),
    unaddressed,
    incomplete: incomplete.map(incompleteDocument),
    errors: report.errors,
    warnings: report.warnings,
    files,
  };
}

function explain(drafted: Drafted, folder: string, out: Output): void {
  const { report, sets, unaddressed, incomplete } = drafted;
  for (const line of rowLines({ ...report, incomplete })) out.note(line);
  for (const { code, message } of unaddressed) {
    // Said row by row already.
    if (code !== 'ITEMS_INCOMPLETE') out.note(message);
  }
  for (const { platform, items, pages } of sets) {
    out.say(`${platform}: ${items} temuan, ${pages} halaman`);
  }
  out.say(`${sets.length} konsep surat di ${folder}; belum bernomor dan belum ditandatangani.`);
}
