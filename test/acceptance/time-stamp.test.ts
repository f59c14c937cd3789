import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentInfo, SignedData } from 'pkijs';
import { afterAll, expect, test } from 'vitest';
import { writePem } from '#adapters/kms/pem.ts';
import { signAndStampPdf } from '#adapters/pdf/sign.ts';
import { createTimeStamper } from '#adapters/tsa/time-stamper.ts';
import { issueCertificate } from '../support/issue-certificate.ts';
import { signablePdf } from '../support/signable-pdf.ts';
import { rsaSigner } from '../support/test-signers.ts';
import { createAuthority, reply, serveAuthority } from '../support/time-stamp-authority.ts';
import { opensslHere, pyhankoJudges } from './other-programs.ts';
import { readTeguran } from './run-teguran.ts';

const folder = mkdtempSync(join(tmpdir(), 'teguran-stempel-'));
const path = (name: string) => join(folder, name);
afterAll(() => rm(folder, { recursive: true }));

const WHEN = new Date().toISOString();
const PERIOD = { from: '2020-01-01T00:00:00.000Z', until: '2040-01-01T00:00:00.000Z' };

/** A letter, signed and stamped over HTTP by whatever answers. */
async function stampedBy(answer: (query: Uint8Array) => Uint8Array, certificate: Uint8Array) {
  const { url, stop } = await serveAuthority((query, response) => reply(response, answer(query)));
  try {
    const stamper = createTimeStamper({ url, authorities: [certificate], timeoutMs: 20_000 });
    const frozen = await signablePdf({ form: 'stream' });
    const outcome = await signAndStampPdf(frozen, { signer: rsaSigner, stamper }, WHEN);
    if (outcome.kind !== 'signed') throw new Error(outcome.code);
    return outcome.bytes;
  } finally {
    await stop();
  }
}

test.each(['sha1', 'sha256'])(
  'SG-1: a stamp of the authority that comes with OpenSSL, which names itself by %s, is taken',
  async (named) => {
    if (!(await opensslHere())) return;
    const authority = openssl(named);
    const file = path(`openssl-${named}.pdf`);
    writeFileSync(file, await stampedBy(authority.answer, authority.certificate));
    const { code, json } = await readTeguran<Verified>('verify', file);
    expect([code, json.timeStamp?.authorityName]).toEqual([3, 'OpenSSL']);
    expect((await pyhankoJudges(file))?.objections ?? []).toEqual([]);
  },
);

test('SG-1: OpenSSL finds the stamp in a letter of ours good for the signature that it stamps', async () => {
  if (!(await opensslHere())) return;
  const authority = createAuthority();
  const signed = await stampedBy(
    (query) => authority.answer(query, new Date()),
    authority.certificate,
  );
  const { token, signature } = partsOf(signed);
  writeFileSync(path('stempel.der'), token);
  writeFileSync(path('nilai'), signature);
  writeFileSync(path('induk.pem'), writePem(authority.certificate));
  const verify = (data: string) =>
    run(
      'ts',
      '-verify',
      '-token_in',
      '-in',
      path('stempel.der'),
      '-data',
      data,
      '-CAfile',
      path('induk.pem'),
    );
  expect(verify(path('nilai'))).toContain('Verification: OK');
  writeFileSync(path('lain'), signature.with(9, (signature[9] ?? 0) ^ 1));
  expect(() => verify(path('lain'))).toThrow(/mismatch/);
});

test('SG-1: pyHanko reads the same time as we do', async () => {
  const authority = createAuthority();
  const now = new Date();
  const file = path('surat.pdf');
  const answer = (query: Uint8Array) => authority.answer(query, now);
  writeFileSync(file, await stampedBy(answer, authority.certificate));
  const judged = await pyhankoJudges(file);
  expect(judged?.objections ?? []).toEqual([]);
  const { json } = await readTeguran<Verified>('verify', file);
  if (judged) expect(new Date(judged.stamped ?? '')).toEqual(new Date(json.timeStamp?.at ?? ''));
});

interface Verified {
  readonly timeStamp: { readonly at: string; readonly authorityName: string } | null;
}

/** The authority that comes with OpenSSL, with a root and a key of its own. */
function openssl(named: string) {
  const keys = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
  const [key, rootKey] = keys;
  if (!(key && rootKey)) throw new Error('no keys');
  const root = { subject: 'Induk OpenSSL', key: rootKey };
  const certificate = issueCertificate({ ...root, ...PERIOD });
  const leaf = issueCertificate({
    subject: 'OpenSSL',
    key,
    issuer: root,
    usage: 'stamp',
    ...PERIOD,
  });
  const at = (name: string) => path(`${named}-${name}`);
  writeFileSync(at('tsa.pem'), writePem(leaf));
  writeFileSync(at('root.pem'), writePem(certificate));
  writeFileSync(at('key.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(at('serial'), '01\n');
  const settings = [
    '[tsa]\ndefault_tsa = here\n[here]',
    `serial = ${at('serial')}\nsigner_cert = ${at('tsa.pem')}\ncerts = ${at('root.pem')}`,
    `signer_key = ${at('key.pem')}\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\n`,
    `digests = sha256\ness_cert_id_chain = no\ness_cert_id_alg = ${named}\n`,
  ];
  writeFileSync(at('openssl.cnf'), settings.join('\n'));
  return {
    certificate,
    answer: (query: Uint8Array) => {
      writeFileSync(at('query'), query);
      run(
        'ts',
        '-reply',
        '-config',
        at('openssl.cnf'),
        '-queryfile',
        at('query'),
        '-out',
        at('reply'),
      );
      return new Uint8Array(readFileSync(at('reply')));
    },
  };
}

function run(...words: readonly string[]): string {
  return execFileSync('openssl', words, { encoding: 'utf8', stdio: 'pipe' });
}

/** The token that a signature bears, and the value that it stamps. */
function partsOf(signed: Uint8Array): { token: Uint8Array; signature: Uint8Array } {
  const hex = /\/Contents <([0-9a-f]+)>/.exec(Buffer.from(signed).toString('latin1'))?.[1] ?? '';
  const { content } = ContentInfo.fromBER(Buffer.from(hex, 'hex'));
  const [signer] = new SignedData({ schema: content }).signerInfos;
  const stamp = signer?.unsignedAttrs?.attributes[0]?.values[0];
  const signature = new Uint8Array(signer?.signature.getValue() ?? new ArrayBuffer(0));
  return { token: new Uint8Array(stamp.toBER()), signature };
}
