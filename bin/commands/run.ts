import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { TeguranError } from '#errors.ts';
import { clearResults } from '../pipeline/clear-results.ts';
import { drawTable } from '../pipeline/draw-table.ts';
import { type PipelineReport, walkPipeline } from '../pipeline/walk-pipeline.ts';
import { writeResults } from '../pipeline/write-results.ts';
import { startSystem } from '../start-system.ts';
import type { Command, Output } from './command.ts';
import { readArguments, required } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { readKind } from './read-kind.ts';
import { UsageError } from './usage-error.ts';

export const run: Command = {
  name: 'run',
  summary:
    'menjalankan seluruh alur pada sistem tertanam: dari daftar sampai terkirim dan tercatat',
  usage: [
    'Pemakaian: teguran run DAFTAR --out FOLDER [--kind JENIS] [--issuer PROFIL] [--json]',
    '',
    '  DAFTAR           daftar akun: XLSX, CSV, atau JSON',
    '  --out FOLDER     tempat surat, lampiran, surel, dan ekspor log; hasil lama di situ diganti',
    '  --kind JENIS     jenis surat (bawaan: permintaan)',
    '  --issuer PROFIL  profil penerbit (bawaan: yang berlaku hari ini)',
    '',
    'Semua berlangsung di komputer ini: surel masuk ke folder, bukan ke jaringan, dan tanda',
    'tangannya memakai kunci uji coba.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, {
      out: { type: 'string' },
      kind: { type: 'string', default: 'permintaan' },
      issuer: { type: 'string' },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Sebutkan satu DAFTAR');
    const folder = required(values.out, 'out');
    const list = { name: basename(file), bytes: await readInput(file) };
    if (list.bytes.length === 0) throw new TeguranError('EMPTY_FILE');
    const kind = readKind(values.kind);
    // Before anything starts: a folder that cannot be written to should not cost a whole run.
    await clearResults(folder, READ_ME);
    const report = await runIn(folder, { list, kind, issuer: values.issuer }, out);
    out.json(report);
    out.say(report.letters.length > 0 ? drawTable(report) : 'Tidak ada surat yang dapat disusun.');
    out.say(`Hasil: ${folder}`);
    return report.letters.length > 0 ? 0 : 1;
  },
};

const READ_ME = [
  'LATIHAN – BUKAN SURAT RESMI',
  '',
  'surat/       surat bertanda tangan uji coba dan lampirannya (CSV, JSON), satu folder per platform;',
  '             naskah.pdf bila surat itu menunggu ditandatangani dengan aplikasi lain',
  'surel/       setiap surel persis seperti diterima layanan surel',
  'ekspor/      log semua platform; periksa dengan: npx teguran audit ekspor --key ekspor/kunci-publik.pem',
  'laporan.json hasil pemeriksaan daftar, baris demi baris',
  '',
].join('\n');

async function runIn(
  folder: string,
  input: { list: { name: string; bytes: Uint8Array }; kind: string; issuer: string | undefined },
  out: Output,
): Promise<PipelineReport> {
  const mailDir = await mkdtemp(join(tmpdir(), 'teguran-surel-'));
  out.note('Menyalakan layanan tertanam (DynamoDB, S3, SQS, SNS, SES) pada 127.0.0.1 …');
  const system = await startSystem({ mailDir, onLog: (line) => out.note(line) });
  try {
    const report = await walkPipeline(system, input, (step) => out.note(step));
    await writeResults(system, { folder, mailDir, report });
    return report;
  } finally {
    await system.stop();
    await rm(mailDir, { recursive: true, force: true });
  }
}
