import { isNamedIn } from '#cases/named-signer.ts';
import type { Acceptance } from '#cases/verification.ts';
import { refusalSentence } from '#cases/verification-words.ts';
import { ENV } from '#env.ts';
import { createAcceptor } from '#runtime/verify.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

export const accept: Command = {
  name: 'accept',
  summary: 'memeriksa naskah yang ditandatangani dengan aplikasi lain sebelum diunggah',
  usage: [
    'Pemakaian: teguran accept NASKAH.pdf BERTANDA.pdf [--name NAMA] [--authority BERKAS.pem] [--json]',
    '',
    '  NASKAH.pdf            naskah seperti diunduh dari surat',
    '  BERTANDA.pdf          naskah itu sesudah ditandatangani',
    '  --name NAMA           pejabat yang seharusnya menandatangani',
    '  --authority BERKAS    sertifikat penerbit yang dipercaya; tanpa pilihan ini penerbitnya',
    '                        tidak diperiksa',
    '',
    'Kode keluar 0 hanya bila berkas itu akan diterima. Tidak ada yang diunggah atau disimpan.',
  ].join('\n'),
  async run(args, out) {
    const { values, positionals } = readArguments(args, {
      name: { type: 'string' },
      authority: { type: 'string' },
    });
    const [text, signed, more] = positionals;
    if (text === undefined || signed === undefined || more !== undefined) {
      throw new UsageError('Sebutkan NASKAH.pdf dan BERTANDA.pdf');
    }
    const acceptSigned = createAcceptor({ [ENV.signerAuthorities]: values.authority });
    const options = { anyAuthority: values.authority === undefined };
    const found = await acceptSigned(await readInput(text), await readInput(signed), options);
    return tell(signed, checkName(found, values.name), out);
  },
};

function checkName(found: Acceptance, name: string | undefined): Acceptance {
  if (found.kind === 'refused' || name === undefined) return found;
  const isNamed = isNamedIn(found.signed.signerName, name);
  return isNamed ? found : { kind: 'refused', reason: 'other-signer' };
}

function tell(file: string, found: Acceptance, out: Output): ExitCode {
  out.json({ file, ...found });
  if (found.kind === 'refused') {
    out.say(`TIDAK DITERIMA  ${file}\nSebab: ${refusalSentence(found.reason)}.`);
    return 1;
  }
  const { signerName, issuerName } = found.signed;
  out.say(
    `DAPAT DITERIMA  ${file}\nPenanda tangan: ${signerName}\nPenerbit sertifikat: ${issuerName}`,
  );
  return 0;
}
