import { createVerifier } from '#runtime/verify.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { describeVerification } from './describe-verification.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'memeriksa tanda tangan dan keutuhan surat PDF',
  usage: [
    'Pemakaian: teguran verify BERKAS.pdf [--certificate SHA256] [--json]',
    '',
    '  --certificate SHA256  sidik sertifikat yang seharusnya menandatangani',
    '',
    'Kode keluar 0 hanya bila setiap bita berkas tercakup tanda tangan yang sah dan lampiran',
    'datanya sama dengan yang tercetak.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, { certificate: { type: 'string' } });
    const [file, second] = positionals;
    if (file === undefined || second !== undefined) throw new UsageError('Sebutkan satu PDF');
    return verifyFile(file, expectedCertificate(values.certificate), out);
  },
};

async function verifyFile(
  file: string,
  certificate: string | undefined,
  out: Output,
): Promise<ExitCode> {
  const found = await createVerifier()(await readInput(file));
  const isExpected =
    certificate === undefined ||
    (found.kind === 'signed' && found.certificateSha256 === certificate);
  out.json({ file, ...found, ...(certificate === undefined ? {} : { isExpected }) });
  out.say(describeVerification(file, found));
  if (found.kind === 'signed' && !isExpected) {
    out.say('Sertifikatnya BUKAN yang diharapkan. Jangan diandalkan.');
  }
  return found.kind === 'signed' && found.annexes !== 'differ' && isExpected ? 0 : 1;
}

/** Accepts the colons and capitals that certificate viewers show. */
function expectedCertificate(text: string | undefined): string | undefined {
  const hex = text?.replaceAll(':', '').toLowerCase();
  if (hex === undefined || /^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new UsageError('--certificate harus berupa SHA-256: 64 angka heksadesimal');
}
