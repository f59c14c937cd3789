import { extname } from 'node:path';
import { lintTemplate, lintText } from '#letters/lint.ts';
import type { LintFinding } from '#letters/lint-rule.ts';
import type { Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { readText } from './read-text.ts';
import { UsageError } from './usage-error.ts';

export const lint: Command = {
  name: 'lint',
  summary: 'memeriksa bahasa, bentuk, dan kutipan hukum suatu naskah atau templat surat',
  usage: [
    'Pemakaian: teguran lint BERKAS… [--date YYYY-MM-DD] [--json]',
    '',
    '  BERKAS             naskah teks biasa (.txt, .md) atau templat dan naskah bertanda',
    '                     (.hbs, .html), dalam UTF-8 atau UTF-16',
    '  --date YYYY-MM-DD  tanggal surat; tanpa ini naskah dinilai menurut hukum dan nama terkini',
    '',
    'Kode keluar 1 bila ada kesalahan; peringatan tidak dihitung.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, { date: { type: 'string' } });
    if (positionals.length === 0) throw new UsageError('Sebutkan sekurangnya satu BERKAS');
    const tanggal = values.date === undefined ? null : readDay(values.date);
    const files = [];
    for (const file of positionals) {
      const text = await readText(file);
      files.push({ file, findings: judge(file, text, tanggal) });
    }
    out.json({ files });
    for (const { file, findings } of files) {
      for (const found of findings) out.say(sentence(file, found));
    }
    const all = files.flatMap(({ findings }) => findings);
    const errors = all.filter(({ level }) => level === 'error').length;
    out.say(`${errors} kesalahan, ${all.length - errors} peringatan.`);
    return errors === 0 ? 0 : 1;
  },
};

function judge(file: string, text: string, tanggal: string | null): LintFinding[] {
  const markup = ['.hbs', '.html'].includes(extname(file));
  return markup ? lintTemplate(text, tanggal) : lintText(text, { tanggal, kind: null });
}

function sentence(
  file: string,
  { line, column, code, level, message, excerpt }: LintFinding,
): string {
  const mark = level === 'warning' ? ' (peringatan)' : '';
  return `${file}:${line}:${column} [${code}]${mark} "${excerpt}" ${message}`;
}
