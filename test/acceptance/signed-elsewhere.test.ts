import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePem } from '#adapters/kms/pem.ts';
import { signPdf } from '#adapters/pdf/sign.ts';
import type { DigestSigner } from '#cases/signer.ts';
import { appendObject } from '../support/append-object.ts';
import { signWithRsa } from '../support/digest-signers.ts';
import { issueCertificate } from '../support/issue-certificate.ts';
import { aList } from './a-list.ts';
import {
  type Answer,
  type LetterShown,
  type Office,
  openOffice,
  PENANDATANGAN,
  PENYUSUN,
} from './office.ts';
import { pdfsigAccepts, pyhankoSigns } from './other-programs.ts';
import { readTeguran, runTeguran } from './run-teguran.ts';

const ISSUER = 'kementerian-umkm-bsre-latihan';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const certificate = issueCertificate({
  subject: 'Pejabat Contoh',
  key,
  from: '2026-01-01T00:00:00.000Z',
  until: '2036-01-01T00:00:00.000Z',
});
const official: DigestSigner = {
  algorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
  certificateChain: [certificate],
  signDigest: async (digest) => signWithRsa(key, digest),
};

let folder: string;
let office: Office;
let letters: LetterShown[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-luar-'));
  office = await openOffice();
  const list = aList({ Instagram: 2, Tokopedia: 3 });
  letters = await office.approve(await office.submitted(list, ISSUER));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const textOf = ({ letterId }: LetterShown) => office.download(`/surat/${letterId}/naskah.pdf`);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Refused {
  readonly code: string;
  readonly message: string;
}

/** Brings a file back as the signer does: a form for the upload, then its name. */
async function bring({ letterId }: LetterShown, bytes: Uint8Array): Promise<Answer<Refused>> {
  const named = { sha256: sha256(bytes) };
  const path = `/surat/${letterId}/tanda-tangan`;
  const form = await office.post<Parameters<Office['upload']>[0]>(
    PENANDATANGAN,
    `${path}/unggah`,
    named,
  );
  await office.upload(form, { name: 'naskah.pdf', bytes });
  const answer = await office.call<Refused>(PENANDATANGAN, 'POST', path, named);
  await office.system.drain();
  return answer;
}

test('SG-1: an approved letter waits with number, date and code in print, and without a signature', async () => {
  for (const letter of letters) {
    expect(letter.state).toBe('awaiting-signature');
    const file = join(folder, `${letter.letterId}.pdf`);
    await writeFile(file, await textOf(letter));
    const { json } = await readTeguran<{ kind: string }>('verify', file);
    expect(json.kind).toBe('unsigned');
  }
  expect(await office.mails()).toEqual([]);
});

test('SG-1: whatever is not that letter with a signature is refused with its reason', async () => {
  const [letter, other] = letters;
  if (!(letter && other)) throw new Error('no letters');
  const frozen = await textOf(letter);
  const signed = await signPdf(frozen, official, new Date().toISOString());
  const stranger = issueCertificate({
    subject: 'Orang Lain',
    key,
    from: '2026-01-01T00:00:00.000Z',
    until: '2036-01-01T00:00:00.000Z',
  });
  const refusals: [string, Uint8Array, RegExp][] = [
    ['the text itself', frozen, /belum ditandatangani/],
    ['another letter', await signPdf(await textOf(other), official, NOW), /bukan naskah/],
    ['a changed byte', signed.with(2_000, (signed[2_000] ?? 0) ^ 1), /bukan naskah/],
    ['an update after signing', appendObject(signed, 9_000, '<< >>'), /ditambahkan setelah/],
    [
      'somebody else',
      await signPdf(frozen, { ...official, certificateChain: [stranger] }, NOW),
      /bukan atas nama pejabat/,
    ],
  ];
  for (const [name, bytes, words] of refusals) {
    const { status, body } = await bring(letter, bytes);
    expect([name, status, body.code]).toEqual([name, 422, 'SIGNED_FILE_REFUSED']);
    expect(body.message).toMatch(words);
  }
  expect((await office.letter(letter.letterId)).state).toBe('awaiting-signature');
});

const NOW = new Date().toISOString();

test('SG-1: the signed letter is taken back once, and then goes the way of all others', async () => {
  const [letter] = letters;
  if (!letter) throw new Error('no letter');
  const frozen = await textOf(letter);
  const signed = await signPdf(frozen, official, NOW);
  expect((await bring(letter, signed)).status).toBe(200);
  expect((await bring(letter, signed)).status).toBe(200);
  const second = await signPdf(frozen, official, new Date(Date.now() + 60_000).toISOString());
  expect(await bring(letter, second)).toMatchObject({
    status: 409,
    body: { code: 'SIGNED_FILE_IS_SET' },
  });
  const issued = await office.letter(letter.letterId);
  expect([issued.state, issued.finalSha256]).toEqual(['issued', sha256(signed)]);
  await office.release([issued]);
  const [sent] = await office.mails();
  const attached = sent?.mail.attachments.find(({ mimeType }) => mimeType === 'application/pdf');
  expect(sha256(new Uint8Array(attached?.content as ArrayBuffer))).toBe(sha256(signed));
  expect(await office.moves(letter.letterId)).toEqual([
    'compose',
    'submit',
    'approve',
    'hand-out',
    'import',
    'issue',
    'release',
    'claim',
    'accept',
    'deliver',
  ]);
});

test('SG-1: a letter that pyHanko signed, which is not ours, is taken back', async () => {
  const [, letter] = letters;
  if (!letter) throw new Error('no letter');
  const [text, signed] = ['naskah.pdf', 'bertanda.pdf'].map((name) => join(folder, name));
  if (!(text && signed)) throw new Error('no paths');
  await writeFile(text, await textOf(letter));
  await writeFile(join(folder, 'kunci.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(join(folder, 'sertifikat.pem'), writePem(certificate));
  const [pem, cer] = ['kunci.pem', 'sertifikat.pem'].map((name) => join(folder, name));
  const done = await pyhankoSigns(text, signed, pem ?? '', cer ?? '', 'TandaTangan');
  if (!done) return;
  expect(await pdfsigAccepts(signed)).not.toBe(false);
  const words = await runTeguran('accept', text, signed, '--name', 'Pejabat Contoh');
  expect([words.code, words.out]).toEqual([0, expect.stringContaining('DAPAT DITERIMA')]);
  expect((await bring(letter, await readFile(signed))).status).toBe(200);
  expect((await office.letter(letter.letterId)).state).toBe('issued');
});

test('RO-1: a drafter may neither upload nor import', async () => {
  const [letter] = letters;
  for (const path of ['tanda-tangan/unggah', 'tanda-tangan']) {
    const answer = await office.call(PENYUSUN, 'POST', `/surat/${letter?.letterId}/${path}`, {
      sha256: 'a'.repeat(64),
    });
    expect(answer.status).toBe(403);
  }
});
