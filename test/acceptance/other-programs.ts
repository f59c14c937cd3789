import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-teguran.ts';

/** Runs a judge that is not ours; null, and a visible word, where it is not installed. */
async function ask(program: string, ...args: readonly string[]): Promise<string | null> {
  const ran = await runProgram(program, ...args);
  if (ran === null) process.stderr.write(`SKIPPED ${program}: not installed\n`);
  return ran && `${ran.out}${ran.err}`;
}

/** Null when qpdf finds nothing to object to, or is not here. */
export async function qpdfObjects(file: string): Promise<string | null> {
  const words = await ask('qpdf', '--check', file);
  return words === null || words.includes('No syntax or stream encoding errors') ? null : words;
}

/** Whether poppler finds one valid signature over the whole file; null when it is not here. */
export async function pdfsigAccepts(file: string): Promise<boolean | null> {
  const words = await ask('pdfsig', '-nocert', file);
  if (words === null) return null;
  return words.includes('Signature is Valid') && words.includes('Total document signed');
}

export async function opensslHere(): Promise<boolean> {
  return (await ask('openssl', 'version')) !== null;
}

interface Judged {
  readonly objections: readonly string[];
  readonly stamped: string | null;
}

/** How our scripts around pyHanko say that it is not here. */
const NOT_INSTALLED = 3;

const JUDGE = join(import.meta.dirname, '../../.ci/judge-signatures');

/** What pyHanko says of a file's signatures; null where it is not installed. */
export async function pyhankoJudges(file: string): Promise<Judged | null> {
  const ran = await runProgram('python3', JUDGE, file);
  if (ran?.code === 0) return JSON.parse(ran.out) as Judged;
  if (ran !== null && ran.code !== NOT_INSTALLED) throw new Error(ran.err);
  process.stderr.write('SKIPPED pyHanko: not installed\n');
  return null;
}

const SIGN_ELSEWHERE = join(import.meta.dirname, '../../.ci/sign-elsewhere');

/** Signs a PDF with pyHanko: from, to, key, certificate, field; false where it is not installed. */
export async function pyhankoSigns(...words: readonly string[]): Promise<boolean> {
  const ran = await runProgram('python3', SIGN_ELSEWHERE, ...words);
  if (ran?.code === 0) return true;
  if (ran !== null && ran.code !== NOT_INSTALLED) throw new Error(ran.err);
  process.stderr.write('SKIPPED pyHanko: not installed\n');
  return false;
}

/** Where .ci/install-verapdf keeps the checker, once it has run. */
const VERAPDF = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'verapdf-1.28.2');

/** Files that fail a flavour of PDF/A or PDF/UA; none when veraPDF is not here. */
export async function verapdfObjects(flavour: string, files: readonly string[]): Promise<string[]> {
  if (!existsSync(join(VERAPDF, 'complete'))) {
    process.stderr.write('SKIPPED veraPDF: not installed (.ci/install-verapdf)\n');
    return [];
  }
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const options = ['--flavour', flavour, '--format', 'text', ...files];
  const words = await ask('java', '-cp', `${VERAPDF}/*`, main, ...options);
  if (words === null) return [];
  const passed = words.split('\n').filter((line) => line.startsWith('PASS '));
  return files.filter((file) => !passed.some((line) => line.includes(file)));
}
