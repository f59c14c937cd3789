import { replayLetters } from '#cases/replay-letters.ts';
import { type AuditReport, type Verdict, verifyExport } from '#ledger/verify-export.ts';
import { hasher } from '#runtime/hasher.ts';
import { chooseKey } from './choose-key.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { describeAudit } from './describe-audit.ts';
import { readArguments } from './read-arguments.ts';
import { readFolder } from './read-folder.ts';
import { UsageError } from './usage-error.ts';

export const audit: Command = {
  name: 'audit',
  summary: 'membuktikan ekspor log secara luring: rantai, langkah, surat, sidik, nomor, cakupan',
  usage: [
    'Pemakaian: teguran audit FOLDER [--key KUNCI.pem] [--since FOLDER-LAMA] [--json]',
    '',
    '  FOLDER               folder ekspor yang memuat manifest.json',
    '  --key KUNCI.pem      kunci publik (atau sertifikat) dari sumber yang Anda percayai; tanpa pilihan',
    '                       ini hanya dapat dikatakan bahwa ekspor cocok dengan kuncinya sendiri',
    '  --since FOLDER-LAMA  ekspor terdahulu: lognya harus menjadi awal log ini, dan tidak ada platform,',
    '                       surat, atau nomor yang boleh hilang',
    '',
    'Kode keluar 0 hanya bila ekspor lengkap itu sah menurut kunci Anda; 1 bila ada temuan; 3 bila tidak',
    'ada yang keliru, tetapi ekspornya tidak lengkap (berkas perkara, tanpa bukti) atau kuncinya bukan',
    'dari Anda.',
  ].join('\n'),
  run: async (args, out) => {
    const { values, positionals } = readArguments(args, {
      key: { type: 'string' },
      since: { type: 'string' },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Sebutkan satu FOLDER');
    const files = await readFolder(folder);
    const earlier = values.since === undefined ? undefined : await readFolder(values.since);
    const key = await chooseKey(values.key, files);
    const isAnchored = key.from === 'given';
    const proof = { sha256: hasher.sha256, replay: replayLetters, verifier: key.verifier };
    const report = verifyExport(files, { ...proof, isAnchored, earlier });
    const keySha256 = key.verifier && hasher.sha256(key.verifier.spki);
    out.json({ ...report, key: { from: key.from, sha256: keySha256 } });
    for (const line of describeAudit(report)) out.say(line);
    explainKey(report, keySha256, out);
    return EXIT_CODE[report.verdict];
  },
};

const EXIT_CODE: Readonly<Record<Verdict, ExitCode>> = {
  proved: 0,
  faulty: 1,
  partial: 3,
  unanchored: 3,
};

function explainKey({ signatures }: AuditReport, sha256: string | null, out: Output): void {
  if (sha256 === null) return;
  out.say(
    signatures === 'checked'
      ? `Tanda tangan diperiksa dengan kunci Anda (sidik ${sha256}).`
      : `Tanda tangan diperiksa dengan kunci yang dibawa ekspor (sidik ${sha256}).`,
  );
}
