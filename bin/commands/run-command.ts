import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TeguranError } from '#errors.ts';
import { accept } from './accept.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { law } from './law.ts';
import { letters } from './letters.ts';
import { lint } from './lint.ts';
import { numbers } from './numbers.ts';
import { run } from './run.ts';
import { url } from './url.ts';
import { UsageError } from './usage-error.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [
  url,
  law,
  lint,
  check,
  letters,
  run,
  verify,
  accept,
  audit,
  numbers,
];

/** Finds the command, runs it, and turns every failure into one clear sentence. */
export async function runCommand(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`teguran ${await readVersion()}\n`);
    return 0;
  }
  if (name === 'help') return runCommand([...rest.slice(0, 1), '--help']);
  const out = createOutput(argv.includes('--json'));
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return refuse(`Perintah "${name}" tidak dikenal.`, overview(), out);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.summary}\n\n${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(
      rest.filter((word) => word !== '--json'),
      out,
    );
  } catch (error) {
    return explain(command, error, out);
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((one) => one.name.length));
  const lines = COMMANDS.map((one) => `  ${one.name.padEnd(width)}  ${one.summary}`);
  return [
    'teguran: dari daftar akun terindikasi menjadi surat resmi yang terkirim dan tercatat',
    '',
    'Pemakaian: teguran PERINTAH [PILIHAN] [--json]',
    '',
    ...lines,
    '',
    'Bantuan tiap perintah: teguran PERINTAH --help; versi: teguran --version',
    'Kode keluar: 0 selesai, 1 masukan bermasalah, 2 salah pakai, 3 tidak ada yang keliru, tetapi',
    'tidak semuanya terbukti (ekspor tidak lengkap, atau belum ada pegangan yang memastikannya)',
    '',
  ].join('\n');
}

function createOutput(wantsJson: boolean): Output {
  return {
    wantsJson,
    say: (text) => {
      if (!wantsJson) process.stdout.write(`${text}\n`);
    },
    note: (text) => process.stderr.write(`${text}\n`),
    json: (value) => {
      if (wantsJson) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}

async function readVersion(): Promise<string> {
  const file = join(import.meta.dirname, '..', '..', 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** Values of options that only the trade can judge. */
const BAD_OPTIONS = new Set<string>(['LETTER_KIND_UNKNOWN', 'PLATFORM_UNKNOWN', 'ISSUER_UNKNOWN']);

function refuse(message: string, usage: string, out: Output): ExitCode {
  process.stderr.write(`${message}\n\n${usage}`);
  out.json({ error: { code: 'USAGE', message } });
  return 2;
}

function explain(command: Command, error: unknown, out: Output): ExitCode {
  if (error instanceof UsageError) {
    return refuse(error.message, `${command.usage}\n`, out);
  }
  if (error instanceof TeguranError) {
    process.stderr.write(`${error.kalimat}\n`);
    out.json({ error: { code: error.code, message: error.kalimat, facts: error.facts } });
    return BAD_OPTIONS.has(error.code) ? 2 : 1;
  }
  throw error;
}
