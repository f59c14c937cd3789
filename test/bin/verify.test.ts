import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePem } from '#adapters/kms/pem.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import { UsageError } from '../../bin/commands/usage-error.ts';
import { verify } from '../../bin/commands/verify.ts';
import { issueCertificate } from '../support/issue-certificate.ts';
import { signAgain } from '../support/sign-again.ts';
import { signablePdf } from '../support/signable-pdf.ts';
import { ecKey, FROM, OFFICIAL, rsaSigner, UNTIL } from '../support/test-signers.ts';

const CERTIFICATE = createHash('sha256')
  .update(rsaSigner.certificateChain[0] ?? '')
  .digest('hex');

describe('teguran verify', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'teguran-verify-'));
    const frozen = await signablePdf({ form: 'stream', attachments: { 'lampiran.csv': 'akun' } });
    const signed = await signPdf(frozen, rsaSigner, '2026-11-24T09:30:00Z');
    const [, authority = new Uint8Array()] = rsaSigner.certificateChain;
    const other = issueCertificate({
      subject: 'Penerbit Lain',
      key: ecKey,
      from: FROM,
      until: UNTIL,
    });
    await writeFile(path('penerbit.pem'), writePem(authority));
    await writeFile(path('lain.pem'), writePem(other));
    await writeFile(path('lagi.pdf'), await signAgain(signed, false));
    await writeFile(path('naskah.pdf'), frozen);
    await writeFile(path('surat.pdf'), signed);
    await writeFile(path('diubah.pdf'), signed.with(100, (signed[100] ?? 0) ^ 1));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says in Indonesian who signed a whole letter, when, and what it carries', async () => {
    const { code, text, json } = await run([path('surat.pdf')]);
    expect(code).toBe(3);
    expect(text).toContain('UTUH, TETAPI PENANDA TANGAN BELUM DIPASTIKAN');
    expect(text).toContain(`Penanda tangan: ${OFFICIAL}`);
    expect(text).toContain('24 November 2026 pukul 16.30.00 WIB');
    expect(text).toContain('Lampiran: lampiran.csv');
    expect(json).toMatchObject({ kind: 'signed', certificateSha256: CERTIFICATE, anchoredBy: [] });
  });

  it('refuses a letter that somebody signed again', async () => {
    const { code, text, json } = await run([path('lagi.pdf'), '--certificate', CERTIFICATE]);
    expect({ code, json }).toMatchObject({ code: 1, json: { reason: 'signed-again' } });
    expect(text).toContain('Mintalah berkas asli dari pengirimnya');
  });

  it('asks whether an authority that the reader trusts is above the signer', async () => {
    const right = await run([path('surat.pdf'), '--authority', path('penerbit.pem')]);
    const wrong = await run([path('surat.pdf'), '--authority', path('lain.pem')]);
    expect([right.code, wrong.code]).toEqual([0, 1]);
    expect(right.json).toMatchObject({ isTrusted: true, anchoredBy: ['authority'] });
    expect(right.text).toContain('UTUH, TANDA TANGAN COCOK');
    expect(wrong.text).toContain('BUKAN yang Anda percayai');
  });

  it.each([
    ['diubah.pdf', 'TIDAK SAH', 'broken'],
    ['naskah.pdf', 'BELUM DITANDATANGANI', 'unsigned'],
  ])('ends with 1 for %s', async (name, words, kind) => {
    const { code, text, json } = await run([path(name)]);
    expect({ code, json }).toMatchObject({ code: 1, json: { kind } });
    expect(text).toContain(words);
  });

  it('compares the certificate with the one that is expected', async () => {
    const spelled = CERTIFICATE.toUpperCase().replace(/..(?!$)/g, '$&:');
    const right = await run([path('surat.pdf'), '--certificate', spelled]);
    const wrong = await run([path('surat.pdf'), '--certificate', '0'.repeat(64)]);
    expect([right.code, wrong.code]).toEqual([0, 1]);
    expect(right.text).toContain('UTUH, TANDA TANGAN COCOK');
    expect(wrong.text).toContain('BUKAN yang diharapkan');
  });

  it.each([[[]], [['a.pdf', 'b.pdf']], [['a.pdf', '--certificate', 'ab']]])(
    'explains wrong usage: %j',
    async (args) => {
      await expect(run(args)).rejects.toThrow(UsageError);
    },
  );
});

async function run(args: readonly string[]) {
  const said: string[] = [];
  let json: unknown;
  const code = await verify.run(args, {
    wantsJson: true,
    say: (text) => void said.push(text),
    note: () => {},
    json: (value) => {
      json = value;
    },
  });
  return { code, text: said.join('\n'), json };
}
