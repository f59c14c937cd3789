import { TeguranError } from '#errors.ts';
import { type Agenda, type AgendaLine, countAgenda } from '#ledger/agenda.ts';
import { readAgendas } from '#ledger/check-agendas.ts';
import type { Command, Output } from './command.ts';
import { readArguments, required } from './read-arguments.ts';
import { readFolder } from './read-folder.ts';
import { UsageError } from './usage-error.ts';

export const numbers: Command = {
  name: 'numbers',
  summary: 'mempertanggungjawabkan setiap nomor surat satu tahun dari ekspor log',
  usage: [
    'Pemakaian: teguran numbers audit EKSPOR --year TAHUN [--json]',
    '',
    '  EKSPOR        folder ekspor yang memuat folder nomor/',
    '  --year TAHUN  tahun agenda menurut WIB',
    '',
    'Kode keluar 0 hanya bila setiap nomor dari 1 sampai yang terakhir terbit, batal beserta',
    'alasannya, atau dicadangkan beserta pemegangnya. Keutuhan ekspor: teguran audit.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, { year: { type: 'string' } });
    const [action, folder, ...more] = positionals;
    if (action !== 'audit' || folder === undefined || more.length > 0) {
      throw new UsageError('Sebutkan "audit" dan satu EKSPOR');
    }
    const year = required(values.year, 'year');
    if (!/^\d{4}$/.test(year)) throw new UsageError('--year harus empat angka');
    const agendas = await agendasOf(folder, Number(year));
    const counted = agendas.map((agenda) => ({ ...agenda, counts: countAgenda(agenda) }));
    out.json({ year: Number(year), series: counted });
    for (const agenda of agendas) describe(agenda, out);
    return counted.every(({ counts }) => counts.unaccounted === 0) ? 0 : 1;
  },
};

async function agendasOf(folder: string, year: number): Promise<Agenda[]> {
  const files = await readFolder(folder);
  const agendas = readAgendas({ files }).flatMap(({ agenda }) => {
    if (agenda === null) throw new TeguranError('EXPORT_WITHOUT_AGENDA', { year });
    return agenda.year === year ? [agenda] : [];
  });
  if (agendas.length === 0) throw new TeguranError('EXPORT_WITHOUT_AGENDA', { year });
  return agendas;
}

const WORD: Readonly<Record<AgendaLine['status'], string>> = {
  issued: 'terbit',
  void: 'batal',
  reserved: 'dicadangkan',
  unaccounted: 'BELUM DIPERTANGGUNGJAWABKAN',
};

function describe(agenda: Agenda, out: Output): void {
  out.say(`Agenda ${agenda.series}: nomor 1 sampai ${agenda.last}`);
  for (const line of agenda.lines) {
    const { urut, sisipan, status, nomor, letterId, holder, reason } = line;
    const number = sisipan === null ? `${urut}` : `${urut}.${String(sisipan).padStart(2, '0')}`;
    const rest = [nomor, letterId, holder, reason].filter((one) => one !== null);
    out.say([number.padStart(8), WORD[status], ...rest].join('  '));
  }
  const { issued, void: voided, reserved, unaccounted, sisipan } = countAgenda(agenda);
  out.say(
    `Jumlah: ${issued} terbit + ${voided} batal + ${reserved} dicadangkan + ${unaccounted} belum = ${agenda.last}; ${sisipan} sisipan.`,
  );
}
