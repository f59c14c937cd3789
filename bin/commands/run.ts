import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { TeguranError } from '#errors.ts';
import { issuerFor } from '#letters/issuer.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { systemClock } from '#runtime/ids.ts';
import { drawTable } from '../pipeline/draw-table.ts';
import { stageResults } from '../pipeline/stage-results.ts';
import {
  type BatchShown,
  type PipelineInput,
  type PipelineReport,
  walkPipeline,
} from '../pipeline/walk-pipeline.ts';
import { type Interrupt, watchInterrupt } from '../pipeline/watch-interrupt.ts';
import { writeResults } from '../pipeline/write-results.ts';
import { startSystem } from '../start-system.ts';
import type { Command, Output } from './command.ts';
import { readArguments, required } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

const REQUEST = 'permintaan';
const ONLY_REQUESTS =
  'hanya permintaan; surat lanjutan ditulis melalui konsol (npm start) atau teguran letters --rincian';

export const run: Command = {
  name: 'run',
  summary:
    'menjalankan seluruh alur pada sistem tertanam: dari daftar sampai terkirim dan tercatat',
  usage: [
    'Pemakaian: teguran run DAFTAR --out FOLDER [--kind JENIS] [--issuer PROFIL]',
    '                       [--sebagian] [--json]',
    '',
    '  DAFTAR           daftar akun: XLSX, CSV, atau JSON',
    '  --out FOLDER     tempat surat, lampiran, surel, dan ekspor log; hasil lama di situ diganti',
    `  --kind JENIS     ${ONLY_REQUESTS}`,
    '  --issuer PROFIL  profil penerbit (bawaan: yang berlaku hari ini)',
    '  --sebagian       kode keluar 0 juga bila ada baris yang tidak menjadi surat',
    '',
    'Semua berlangsung di komputer ini: surel masuk ke folder, bukan ke jaringan, dan tanda',
    'tangannya memakai kunci uji coba.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, {
      out: { type: 'string' },
      kind: { type: 'string', default: REQUEST },
      issuer: { type: 'string' },
      sebagian: { type: 'boolean', default: false },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Sebutkan satu DAFTAR');
    const folder = required(values.out, 'out');
    const list = { name: basename(file), bytes: await readInput(file) };
    if (list.bytes.length === 0) throw new TeguranError('EMPTY_FILE');
    if (values.kind !== REQUEST) throw new UsageError(`--kind ${ONLY_REQUESTS}`);
    const today = tanggalWib(systemClock.now());
    if (values.issuer !== undefined) issuerFor(values.issuer, today);
    const report = await runInto(folder, { list, kind: REQUEST, issuer: values.issuer }, out);
    out.json(report);
    if (report.letters.length === 0) {
      out.say('Tidak ada surat yang dapat disusun; tidak ada hasil yang ditulis.');
      return 1;
    }
    out.say(`${drawTable(report)}\nHasil: ${folder}`);
    const isWhole = isEverythingWritten(report.batch);
    if (!isWhole) out.say('Tidak semua baris menjadi surat; sebabnya tersebut di atas.');
    return isWhole || values.sebagian ? 0 : 1;
  },
};

type Fate = Pick<BatchShown, 'counts' | 'unaddressed'>;

/** Every row of the list is in a letter, is another's double or no row of data. */
export function isEverythingWritten({ counts, unaddressed }: Fate): boolean {
  return (counts?.errors ?? 0) === 0 && unaddressed.length === 0;
}

const READ_ME = [
  'LATIHAN – BUKAN SURAT RESMI',
  '',
  'surat/       surat bertanda tangan uji coba dan lampirannya (CSV, XLSX, JSON), satu folder per platform;',
  '             naskah.pdf bila surat itu menunggu ditandatangani dengan aplikasi lain',
  'surel/       setiap surel persis seperti diterima layanan surel',
  'ekspor/      log semua platform; periksa dari folder program Teguran:',
  '             npm run --silent teguran -- audit FOLDER-INI/ekspor --key FOLDER-INI/ekspor/kunci-publik.pem',
  'laporan.json hasil pemeriksaan daftar, baris demi baris',
  '',
].join('\n');

/** Walks the list with results beside the earlier ones, which they replace in the end or never. */
async function runInto(folder: string, input: PipelineInput, out: Output): Promise<PipelineReport> {
  // Before anything starts: a folder that cannot be written to should not cost a whole run.
  const staged = await stageResults(folder, READ_ME);
  const interrupt = watchInterrupt();
  try {
    const report = await runIn(staged.folder, input, { interrupt, out });
    if (report.letters.length > 0) await staged.place();
    return report;
  } finally {
    await staged.discard();
    interrupt.unwatch();
  }
}

async function runIn(
  folder: string,
  input: PipelineInput,
  { interrupt, out }: { readonly interrupt: Interrupt; readonly out: Output },
): Promise<PipelineReport> {
  const mailDir = await mkdtemp(join(tmpdir(), 'teguran-surel-'));
  out.note('Menyalakan layanan tertanam (DynamoDB, S3, SQS, SNS, SES) pada 127.0.0.1 …');
  const say = interrupt.unlessStopped(out.note);
  const starting = startSystem({ mailDir, onLog: say });
  try {
    const system = await interrupt.orStopped(starting);
    const report = await interrupt.orStopped(walkPipeline(system, input, say));
    await writeResults(system, { folder, mailDir, report });
    // A stop during the writing counts too.
    return await interrupt.orStopped(Promise.resolve(report));
  } finally {
    await starting.then(
      (system) => system.stop(),
      () => undefined,
    );
    await rm(mailDir, { recursive: true, force: true });
  }
}
