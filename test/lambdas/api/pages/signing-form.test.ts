import { describe, expect, test } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import type { DigestSigner } from '#cases/signer.ts';
import { issueCertificate } from '../../../support/issue-certificate.ts';
import { memoryPages } from '../../../support/memory-pages.ts';
import { signablePdf } from '../../../support/signable-pdf.ts';
import { FROM, rsaKey, rsaSigner, UNTIL } from '../../../support/test-signers.ts';

const LETTER = '/konsol/surat/B1-instagram';
const WHEN = '2026-11-24T03:00:00.000Z';
const official: DigestSigner = {
  ...rsaSigner,
  certificateChain: [
    issueCertificate({ subject: 'Pejabat Contoh', key: rsaKey, from: FROM, until: UNTIL }),
  ],
};

async function letterToSign() {
  const pages = memoryPages();
  const bytes = await signablePdf({ form: 'stream' });
  const sha256 = pages.cases.hasher.sha256(bytes);
  const frozen = { key: `surat/naskah/${sha256}`, sha256, bytes: bytes.length };
  await pages.objects.put('letters', frozen.key, bytes, 'application/pdf');
  await pages.putLetter({
    state: 'awaiting-signature',
    submittedBy: 'penyusun-1',
    nomor: { urut: 7, text: 'B-007/CONTOH/XI/2026', tahun: 2026 },
    tanggal: '2026-11-24',
    frozen,
  });
  const signer = await pages.signIn('penandatangan-1', ['penandatangan']);
  return { ...pages, bytes, signer };
}

const fileOf = (bytes: Uint8Array) => new File([Buffer.from(bytes)], 'naskah.pdf');

describe('a letter that waits for its signature', () => {
  test('offers the signer a link to its text and a form, and says who is to sign', async () => {
    const { signer, bytes } = await letterToSign();
    const html = await (await signer.visit(LETTER)).text();
    expect(html).toContain(`href="${LETTER}/naskah.pdf" download`);
    expect(html).toContain(`action="${LETTER}/tanda-tangan" enctype="multipart/form-data"`);
    expect(html).toContain('Deputi Bidang Usaha Kecil, Pejabat Contoh');
    const text = await signer.visit(`${LETTER}/naskah.pdf`);
    expect(new Uint8Array(await text.arrayBuffer())).toEqual(bytes);
  });

  test('stands among the tasks of the signer', async () => {
    const { signer } = await letterToSign();
    expect(await (await signer.visit('/konsol')).text()).toContain('Menunggu tanda tangan');
  });

  test.each(['penyusun', 'pemeriksa', 'auditor'] as const)('offers %s no form', async (group) => {
    const { signIn } = await letterToSign();
    const { visit } = await signIn('seseorang', [group]);
    expect(await (await visit(LETTER)).text()).not.toContain(`${LETTER}/tanda-tangan`);
  });

  test('is taken back with its signature, without any script', async () => {
    const { signer, bytes, letters, queue } = await letterToSign();
    const berkas = fileOf(await signPdf(bytes, official, WHEN));
    const answer = await signer.visit(`${LETTER}/tanda-tangan`, { form: { berkas } });
    expect(answer.status).toBe(303);
    expect((await letters.find('B1-instagram'))?.signature?.signerName).toBe('Pejabat Contoh');
    expect(queue.take('issue')).toEqual([{ letterId: 'B1-instagram' }]);
    const html = await (await signer.visit(answer.headers.get('location') ?? '')).text();
    expect(html).toContain('Naskah bertanda tangan diterima');
    expect(html).toContain('Ditandatangani menurut sertifikat');
  });

  test.each([
    ['without a signature', (bytes: Uint8Array) => bytes, /belum ditandatangani/],
    ['with something else', () => Buffer.from('bukan PDF'), /bukan naskah yang diunduh/],
    ['with nothing', () => Buffer.alloc(0), /kosong/],
  ])('comes back %s: the page says why', async (_name, change, words) => {
    const { signer, bytes, letters } = await letterToSign();
    const form = { berkas: fileOf(change(bytes)) };
    const answer = await signer.visit(`${LETTER}/tanda-tangan`, { form });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(words)]);
    expect((await letters.find('B1-instagram'))?.state).toBe('awaiting-signature');
  });

  test('is not taken from a signer without a second factor', async () => {
    const { signIn, bytes, letters } = await letterToSign();
    const { visit } = await signIn('penandatangan-2', ['penandatangan'], false);
    const berkas = fileOf(await signPdf(bytes, official, WHEN));
    expect((await visit(`${LETTER}/tanda-tangan`, { form: { berkas } })).status).toBe(403);
    expect((await letters.find('B1-instagram'))?.version).toBe(1);
  });
});
