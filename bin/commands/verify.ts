import { ENV } from '#env.ts';
import { createVerifier } from '#runtime/verify.ts';
import { exitCode, findAnchors } from './anchors.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { consultLog, describeStanding } from './consult-log.ts';
import { describeVerification } from './describe-verification.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'memeriksa tanda tangan dan keutuhan surat PDF',
  usage: [
    'Pemakaian: teguran verify BERKAS.pdf [--certificate SHA256] [--authority BERKAS.pem]',
    '                          [--log EKSPOR [--key KUNCI.pem]] [--json]',
    '',
    '  --certificate SHA256  sidik sertifikat yang seharusnya menandatangani',
    '  --authority BERKAS    sertifikat penerbit yang Anda percayai',
    '  --log EKSPOR          folder ekspor log: apakah surat dikenal, berlaku, dibatalkan, atau dicabut',
    '  --key KUNCI.pem       kunci publik log dari sumber yang Anda percayai',
    '',
    'Kode keluar 0 hanya bila setiap bita berkas tercakup satu tanda tangan yang sah, lampiran datanya',
    'sama dengan yang tercetak, penanda tangannya dipastikan dengan --certificate, --authority, atau',
    '--log beserta --key, dan, dengan --log, surat itu berlaku. Kode keluar 3 bila tidak ada yang salah,',
    'tetapi penanda tangannya belum dipastikan. Tanpa --log keadaan surat tidak diketahui.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, {
      certificate: { type: 'string' },
      authority: { type: 'string' },
      log: { type: 'string' },
      key: { type: 'string' },
    });
    const [file, second] = positionals;
    if (file === undefined || second !== undefined) throw new UsageError('Sebutkan satu PDF');
    const { authority, log, key } = values;
    if (key !== undefined && log === undefined) throw new UsageError('--key memerlukan --log');
    const certificate = expectedCertificate(values.certificate);
    return verifyFile(file, { certificate, authority, log, key }, out);
  },
};

interface Against {
  readonly certificate: string | undefined;
  readonly authority: string | undefined;
  readonly log: string | undefined;
  readonly key: string | undefined;
}

async function verifyFile(
  file: string,
  { certificate, authority, log, key }: Against,
  out: Output,
): Promise<ExitCode> {
  const check = createVerifier({ [ENV.signerAuthorities]: authority });
  const verified = check(await readInput(file));
  const { found } = verified;
  const standing =
    log === undefined || found.kind !== 'signed' ? null : await consultLog(log, key, found.sha256);
  const anchors = findAnchors(verified, certificate, standing);
  const { by, isExpected, isTrusted } = anchors;
  const asked = {
    ...(isExpected !== null && { isExpected }),
    ...(isTrusted !== null && { isTrusted }),
  };
  out.json({ file, ...found, ...asked, anchoredBy: by, standing });
  out.say(describeVerification(file, found, anchors));
  if (found.kind === 'signed') out.say(describeStanding(standing));
  if (found.kind === 'signed' && isExpected === false) {
    out.say('Sertifikatnya BUKAN yang diharapkan. Jangan diandalkan.');
  }
  if (found.kind === 'signed' && isTrusted === false) {
    out.say('Penerbit sertifikatnya BUKAN yang Anda percayai. Jangan diandalkan.');
  }
  return exitCode(verified, anchors, standing);
}

/** Accepts the colons and capitals that certificate viewers show. */
function expectedCertificate(text: string | undefined): string | undefined {
  const hex = text?.replaceAll(':', '').toLowerCase();
  if (hex === undefined || /^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new UsageError('--certificate harus berupa SHA-256: 64 angka heksadesimal');
}
