import { LETTER_KINDS, type LetterKind } from '#law/kind.ts';
import { registerVersion } from '#law/register.ts';
import { type Citation, citationsFor } from '#law/resolve.ts';
import type { Command, Output } from './command.ts';
import { readArguments, required } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { readKind } from './read-kind.ts';
import { UsageError } from './usage-error.ts';

export const law: Command = {
  name: 'law',
  summary: 'dasar hukum yang boleh dikutip surat suatu jenis pada suatu tanggal',
  usage: [
    'Pemakaian: teguran law --date YYYY-MM-DD --kind JENIS [--json]',
    '',
    '  --date YYYY-MM-DD  tanggal surat; menentukan ketentuan yang berlaku',
    `  --kind JENIS       ${LETTER_KINDS.join(', ')}`,
    '',
    'Setiap kutipan disertai status pembuktian dan sumbernya untuk diperiksa; keduanya tidak dicetak dalam surat.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      kind: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" tidak diperlukan`);
    const date = readDay(required(values.date, 'date'));
    const kind = readKind(required(values.kind, 'kind'));
    const found = citationsFor(date, kind);
    const head = { date, kind, register_version: registerVersion };
    if (found.kind === 'refused') {
      const { code, message } = found;
      out.json({ ...head, citations: [], refused: { code, message } });
      out.say(`DITOLAK: ${message} [${code}]`);
      return 1;
    }
    out.json({ ...head, citations: found.citations.map(record) });
    explain(found.citations, kind, date, out);
    return 0;
  },
};

function record({ provisionId, regulationId, text, status, cite, sourceUrl }: Citation) {
  return {
    provision_id: provisionId,
    regulation_id: regulationId,
    text,
    status,
    cite,
    source_url: sourceUrl,
  };
}

function explain(
  citations: readonly Citation[],
  kind: LetterKind,
  date: string,
  out: Output,
): void {
  for (const { text, status, sourceUrl } of citations) {
    out.say(`${text}\n  [${status}] ${sourceUrl}`);
  }
  out.say(
    `\n${citations.length} ketentuan untuk surat "${kind}" bertanggal ${date}, register versi ${registerVersion}.`,
  );
}
