import type { Finding } from '#ledger/finding.ts';
import { type AuditReport, verifyExport } from '#ledger/verify-export.ts';
import { hasher } from '#runtime/hasher.ts';
import { chooseKey, type LogKey } from './choose-key.ts';
import type { Command, Output } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readFolder } from './read-folder.ts';
import { UsageError } from './usage-error.ts';

export const audit: Command = {
  name: 'audit',
  summary: 'membuktikan ekspor log secara luring: rantai, titik periksa, surat, sidik, nomor',
  usage: [
    'Pemakaian: teguran audit FOLDER [--key KUNCI.pem] [--json]',
    '',
    '  FOLDER           folder ekspor yang memuat manifest.json',
    '  --key KUNCI.pem  kunci publik (atau sertifikat) dari sumber yang Anda percayai;',
    '                   tanpa pilihan ini dipakai kunci di dalam ekspor itu sendiri',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, { key: { type: 'string' } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Sebutkan satu FOLDER');
    const files = await readFolder(folder);
    const key = await chooseKey(values.key, files);
    const report = verifyExport(files, hasher.sha256, key.verifier);
    const keySha256 = key.verifier && hasher.sha256(key.verifier.spki);
    out.json({ ...report, key: { from: key.from, sha256: keySha256 } });
    explain(report, out);
    explainKey(key.from, keySha256, out);
    return report.ok ? 0 : 1;
  },
};

function explain(report: AuditReport, out: Output): void {
  for (const { platform, entries, letters, findings } of report.platforms) {
    const verdict = findings === 0 ? 'utuh' : `${findings} temuan`;
    out.say(`${platform}: ${entries} entri, ${letters} surat, rantai ${verdict}`);
  }
  for (const one of report.findings) out.say(`TEMUAN ${place(one)}: ${one.message} [${one.code}]`);
  out.say(
    report.ok
      ? `SAH: ${report.files} berkas sesuai dengan log; tidak ada yang diubah, dihapus, atau disisipkan.`
      : `TIDAK SAH: ${report.findings.length} temuan.`,
  );
}

function place({ file, line, entry }: Finding): string {
  const at = line === null ? file : `${file} baris ${line}`;
  return entry === null ? at : `${at} (entri ${entry})`;
}

function explainKey(from: LogKey['from'], sha256: string | null, out: Output): void {
  if (from === 'given') {
    out.say(`Tanda tangan diperiksa dengan kunci Anda (sidik ${sha256}).`);
    return;
  }
  out.note(
    from === 'export'
      ? `Perhatian: kunci berasal dari ekspor itu sendiri. Bandingkan sidiknya dengan yang diumumkan (${sha256}), atau pakai --key.`
      : 'Perhatian: tanda tangan TIDAK diperiksa karena tidak ada kunci. Pakai --key.',
  );
}
