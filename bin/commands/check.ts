import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { checkList } from '#accounts/check-list.ts';
import { findIncomplete, incompleteRows } from '#accounts/completeness.ts';
import { repairTables } from '#accounts/repair-table.ts';
import { TeguranError } from '#errors.ts';
import { tanggalWib } from '#letters/tanggal.ts';
import { systemClock } from '#runtime/ids.ts';
import { listReader, repairWriter } from '#runtime/list-reader.ts';
import { checkDocument, incompleteDocument } from './check-document.ts';
import type { Command } from './command.ts';
import { describeCheck } from './describe-check.ts';
import { readArguments } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

export const check: Command = {
  name: 'check',
  summary: 'memeriksa daftar akun (CSV, XLSX, JSON) tanpa menyimpan apa pun',
  usage: [
    'Pemakaian: teguran check DAFTAR [--date TANGGAL] [--wajib-bukti]',
    '                         [--repair BERKAS.xlsx] [--json]',
    '',
    '  DAFTAR                 XLSX, CSV, atau JSON; atau ZIP berisi satu daftar dan tangkapan layar',
    '  --date TANGGAL         tanggal pemeriksaan, YYYY-MM-DD; tanpa pilihan ini hari ini (WIB)',
    '  --wajib-bukti          butir tanpa tangkapan layar dihitung belum lengkap',
    '  --repair BERKAS.xlsx   menulis baris bermasalah saja, beserta alasannya, ke berkas baru',
    '',
    'Kode keluar 0 bila semua baris dapat disurati, 1 bila ada baris yang harus diperbaiki atau dilengkapi.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      repair: { type: 'string' },
      'wajib-bukti': { type: 'boolean', default: false },
    });
    const [file, second] = positionals;
    if (file === undefined || second !== undefined) throw new UsageError('Sebutkan satu DAFTAR');
    if (values.repair !== undefined) refuseRepairPlace(values.repair);
    const today = values.date === undefined ? tanggalWib(systemClock.now()) : readDay(values.date);
    const list = listReader.read(await readInput(file), basename(file));
    const report = checkList(list, { today });
    const rules = { kind: 'permintaan', evidence: values['wajib-bukti'] };
    const incomplete = findIncomplete(report.items, rules);
    out.json({ ...checkDocument(report), incomplete: incomplete.map(incompleteDocument) });
    out.say(describeCheck(basename(file), report, incomplete));
    const faults = [...report.errors, ...incompleteRows(report.items, rules)];
    if (values.repair !== undefined && faults.length > 0) {
      const bytes = repairWriter.write(repairTables(list, faults));
      const path = await writeOutput(dirname(values.repair), basename(values.repair), bytes);
      out.note(`Baris bermasalah ditulis ke ${path}; perbaiki lalu unggah berkas itu saja.`);
    }
    return faults.length === 0 ? 0 : 1;
  },
};

/** A workbook of a few rows must never take the place of the list that they come from. */
function refuseRepairPlace(file: string): void {
  if (extname(file).toLowerCase() !== '.xlsx') {
    throw new UsageError('--repair harus berakhiran .xlsx');
  }
  if (existsSync(file)) throw new TeguranError('REPAIR_EXISTS', { file });
}
