import { describe, expect, test } from 'vitest';
import { isNamedIn } from '#cases/named-signer.ts';
import { withdrawLetter } from '#cases/withdraw-letter.ts';
import { anIssuingDesk, ID, SIGNED, SIGNER } from '../../support/an-issuing-desk.ts';

async function awaiting(set: Parameters<typeof anIssuingDesk>[1] = {}) {
  const desk = await anIssuingDesk({ tandaTangan: 'bsre' }, set);
  await desk.issue();
  return desk;
}

describe('taking back a letter that was signed elsewhere', () => {
  test('keeps the file and who signed it, and lets the letter go on', async () => {
    const { bring, find, queue } = await awaiting();
    expect((await bring('naskah')).kind).toBe('done');
    const letter = await find();
    expect(letter).toMatchObject({
      state: 'approved',
      signature: { by: SIGNER.sub, signerName: 'PEJABAT CONTOH' },
    });
    expect(letter.log.at(-1)).toMatchObject({
      move: 'import',
      actor: { sub: SIGNER.sub },
      hashes: {
        frozen: letter.frozen?.sha256,
        signed: letter.signature?.file.sha256,
        certificate: SIGNED.certificateSha256,
      },
    });
    expect(queue.take('issue')).toEqual([{ letterId: ID }]);
  });

  test('the same file again changes nothing, also after the letter went on', async () => {
    const { bring, find, issue } = await awaiting();
    await bring('naskah');
    expect((await bring('naskah')).kind).toBe('done');
    await issue();
    const { version } = await find();
    expect((await bring('naskah')).kind).toBe('done');
    expect((await find()).version).toBe(version);
  });

  test('a second signed file is refused, before and after the letter went on', async () => {
    const { bring, find, issue } = await awaiting();
    await bring('naskah');
    await expect(bring('naskah lain')).rejects.toMatchObject({ code: 'SIGNED_FILE_IS_SET' });
    await issue();
    await expect(bring('naskah lain')).rejects.toMatchObject({ code: 'SIGNED_FILE_IS_SET' });
    expect((await find()).final).toEqual((await find()).signature?.file);
  });

  test('of two that come at once one is taken', async () => {
    const { bring, find } = await awaiting();
    const outcomes = await Promise.allSettled([bring('satu'), bring('dua')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await find()).log.filter(({ move }) => move === 'import')).toHaveLength(1);
  });

  test('is for signers, and not for whoever submitted the letter', async () => {
    const { bring } = await awaiting({ submittedBy: 'penandatangan-9' });
    const others = ['penyusun', 'pemeriksa', 'auditor'] as const;
    for (const group of others) {
      expect((await bring('x', { sub: 'x', groups: [group] })).kind).toBe('forbidden');
    }
    const own = { sub: 'penandatangan-9', groups: ['penandatangan'] } as const;
    expect(await bring('x', own)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'APPROVER_IS_SUBMITTER' }],
    });
  });

  test('is not for letters that wait for something else', async () => {
    const { bring } = await anIssuingDesk();
    expect(await bring('x')).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'MOVE_NOT_LEGAL', state: 'approved' }],
    });
  });

  test('comes too late when the letter was withdrawn meanwhile', async () => {
    const { bring, ports, numbers, find } = await awaiting();
    const actor = { sub: 'penyusun-1', groups: ['penyusun'] } as const;
    await withdrawLetter({ ...ports, numbers })({ letterId: ID, reason: 'Keliru', actor });
    expect((await find()).state).toBe('void');
    expect(await bring('naskah')).toMatchObject({ kind: 'refused' });
  });
});

describe('a signed file is refused with a reason that a person understands', () => {
  test.each([
    ['not-our-letter', /bukan naskah yang diunduh dari surat ini/],
    ['not-signed', /belum ditandatangani/],
    ['letter-changed', /ada bagian surat yang diubah/],
    ['content-changed', /isi berubah setelah ditandatangani/],
    ['bytes-appended', /ditambahkan setelah ditandatangani/],
    ['untrusted-signer', /tidak terdaftar sebagai penerbit yang dipercaya/],
  ] as const)('%s', async (reason, words) => {
    const { bring, answers, find } = await awaiting();
    answers.accept = { kind: 'refused', reason };
    await expect(bring('naskah')).rejects.toMatchObject({
      code: 'SIGNED_FILE_REFUSED',
      kalimat: expect.stringMatching(words),
    });
    expect((await find()).state).toBe('awaiting-signature');
  });

  test.each([
    ['a certificate that ends in ten days', { validTo: '2026-12-04T00:00:00.000Z' }, /berakhir/],
    ['the certificate of somebody else', { signerName: 'ORANG LAIN' }, /bukan atas nama pejabat/],
  ])('%s', async (_name, set, words) => {
    const { bring, answers } = await awaiting();
    answers.accept = { kind: 'accepted', signed: { ...SIGNED, ...set } };
    await expect(bring('naskah')).rejects.toMatchObject({
      code: 'SIGNED_FILE_REFUSED',
      kalimat: expect.stringMatching(words),
    });
  });
});

test.each([
  ['NAMA CONTOH', 'Dr. Ir. Nama Contoh, M.Sc.', true],
  ['Dr. Nama Contoh, S.H.', 'Nama Contoh', true],
  ['Contoh, Nama', 'Nama Contoh', true],
  ['Nama Lain', 'Nama Contoh', false],
  ['Nama', 'Nama Contoh', false],
  ['', 'Nama Contoh', false],
  ['Nama Contoh', 'Dr.', false],
  ['CONTOH', 'Dr. Contoh, S.H.', true],
  ['DR CONTOH SH MH', 'Contoh', true],
  ['Nama Contoh', 'Contoh', false],
  ['CONTOH, NAMA', 'Contoh', false],
  ['Nama Tengah Contoh', 'Nama Contoh', false],
  ['Nama Contoh', 'Nama Nama Contoh', false],
  ['DR.IR.NAMA CONTOH', 'Nama Contoh', true],
  ['Apt. Nama Contoh, S.Farm.', 'apt. Nama Contoh, S.Farm.', true],
  ['MOHAMMAD CONTOH', 'Moh. Contoh', true],
  ['M CONTOH', 'Mohammad Contoh', true],
  ['MOHAMMAD LAIN', 'Moh. Contoh', false],
  ['M. C.', 'Mohammad Contoh', false],
  ["NAMA MA'RUF", 'Nama Ma’ruf', true],
  ['CONTOH N. NAMA', 'Nama Nurdin Contoh', true],
  ['C.D. CONTOH', 'A.B. Contoh', false],
  ['CONTOH', 'A.B. Contoh', false],
  ['A.B. CONTOH', 'A.B. Contoh', true],
  ['BADRU JAMIL CONTOH', 'B.J. Contoh', true],
  ['BADRU JAMIL CONTOH', 'B.R. Contoh', false],
  ['DRS. B.J.CONTOH, M.KOM.', 'Badru Jamil Contoh', true],
  ['NAMA D.R. CONTOH', 'Nama I.R. Contoh', false],
  ['S.H. CONTOH', 'M.M. Contoh', false],
  ['SUTA HARJA CONTOH', 'S.H. Contoh, S.H.', true],
  ['NAMA CONTOH, S.STP., M.A.P.', 'Nama Contoh', true],
  ['K.H. NAMA CONTOH, S.S.', 'H. Nama Contoh', true],
  ['CONTOH NAMA, DRS.', 'Nama Contoh', true],
])('the certificate of "%s" is that of "%s": %s', (certificate, official, expected) => {
  expect(isNamedIn(certificate, official)).toBe(expected);
});
