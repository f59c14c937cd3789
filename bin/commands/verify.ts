import { createVerifier } from '#runtime/verify.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { consultLog, describeStanding, exitCodeOf } from './consult-log.ts';
import { describeVerification } from './describe-verification.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'memeriksa tanda tangan dan keutuhan surat PDF',
  usage: [
    'Pemakaian: teguran verify BERKAS.pdf [--certificate SHA256] [--log EKSPOR [--key KUNCI.pem]]',
    '                          [--json]',
    '',
    '  --certificate SHA256  sidik sertifikat yang seharusnya menandatangani',
    '  --log EKSPOR          folder ekspor log: apakah surat dikenal, berlaku, dibatalkan, atau dicabut',
    '  --key KUNCI.pem       kunci publik log dari sumber yang Anda percayai',
    '',
    'Kode keluar 0 hanya bila setiap bita berkas tercakup tanda tangan yang sah, lampiran datanya',
    'sama dengan yang tercetak, dan, dengan --log dan --key, surat itu berlaku. Tanpa --log keadaan surat',
    'tidak diketahui; dengan --log tanpa --key kode keluarnya 3: log itu hanya cocok dengan kuncinya sendiri.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, {
      certificate: { type: 'string' },
      log: { type: 'string' },
      key: { type: 'string' },
    });
    const [file, second] = positionals;
    if (file === undefined || second !== undefined) throw new UsageError('Sebutkan satu PDF');
    const { log, key } = values;
    if (key !== undefined && log === undefined) throw new UsageError('--key memerlukan --log');
    const certificate = expectedCertificate(values.certificate);
    return verifyFile(file, { certificate, log, key }, out);
  },
};

interface Against {
  readonly certificate: string | undefined;
  readonly log: string | undefined;
  readonly key: string | undefined;
}

async function verifyFile(
  file: string,
  { certificate, log, key }: Against,
  out: Output,
): Promise<ExitCode> {
  const found = await createVerifier()(await readInput(file));
  const isExpected =
    certificate === undefined ||
    (found.kind === 'signed' && found.certificateSha256 === certificate);
  const standing =
    log === undefined || found.kind !== 'signed' ? null : await consultLog(log, key, found.sha256);
  const expectation = certificate === undefined ? {} : { isExpected };
  out.json({ file, ...found, ...expectation, standing });
  out.say(describeVerification(file, found));
  if (found.kind === 'signed') out.say(describeStanding(standing));
  if (found.kind === 'signed' && !isExpected) {
    out.say('Sertifikatnya BUKAN yang diharapkan. Jangan diandalkan.');
  }
  const isWhole = found.kind === 'signed' && found.annexes !== 'differ';
  if (!isWhole || !isExpected) return 1;
  return standing === null ? 0 : exitCodeOf(standing);
}

/** Accepts the colons and capitals that certificate viewers show. */
function expectedCertificate(text: string | undefined): string | undefined {
  const hex = text?.replaceAll(':', '').toLowerCase();
  if (hex === undefined || /^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new UsageError('--certificate harus berupa SHA-256: 64 angka heksadesimal');
}
