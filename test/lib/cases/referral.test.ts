import { zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { issueLetter } from '#cases/issue-letter.ts';
import type { Letter } from '#cases/letter.ts';
import type { ObjectStore } from '#cases/ports/object-store.ts';
import type { Press } from '#cases/ports/press.ts';
import { storeFile } from '#cases/store-file.ts';
import { createPrinter } from '#runtime/press.ts';
import { aNumberedLetter, TEMPLATES_FOLDER } from '../../support/a-composed-letter.ts';
import { anApproval, aReleasedLetter } from '../../support/a-letter.ts';
import { aScreenshot } from '../../support/a-screenshot.ts';
import { anIntake } from '../../support/an-intake.ts';
import { silentJournal } from '../../support/memory-stores.ts';
import { printLetter } from '../../support/print-letter.ts';
import { rsaSigner } from '../../support/test-signers.ts';

const WHEN = '2026-11-24T03:00:00.000Z';
const LIST = [
  'Platform;Akun;Keterangan;Bukti;Waktu Ditemukan',
  'Instagram;satu.contoh;bal segel Korea;a.png;2026-11-20',
  'Instagram;dua.contoh;karung bal asal Jepang;b.png;2026-11-20',
  'Instagram;tiga.contoh;ball press impor;c.png;2026-11-20',
].join('\n');
const KNOWN = {
  pemeriksaan: { pada: '2026-11-23T02:00:00Z', tidakDapatDiakses: 1 },
  penolakan: null,
  salinan: { url: 'https://berkas.kementerian.example/b/0001', sampai: '2027-01-23' },
};

const printer = createPrinter({
  TEGURAN_TEMPLATES_FOLDER: TEMPLATES_FOLDER,
  TEGURAN_TEST_SIGNER_FOLDER: '',
});
const press: Press = {
  ...printer,
  sign: async (frozen, at) => ({ kind: 'signed', bytes: await signPdf(frozen, rsaSigner, at) }),
};
const intake = anIntake(press);
const { ports } = intake;

/** A first request that left and was received, with its signed PDF on record. */
async function sentLetter(): Promise<Letter> {
  const facts = aNumberedLetter('permintaan', '2026-11-14');
  const signed = await signPdf(printLetter(facts).pdf, rsaSigner, WHEN);
  const final = await storeFile(ports, {
    bucket: 'letters',
    folder: 'surat/B0-instagram',
    extension: 'pdf',
    contentType: 'application/pdf',
    bytes: signed,
  });
  return aReleasedLetter({
    letterId: 'B0-instagram',
    batchId: 'B0',
    state: 'delivered',
    final,
    tanggal: '2026-11-14',
    attempt: { attemptId: 'attempt-1', no: 1, at: '2026-11-14T04:00:00.000Z' },
    deliveredAt: '2026-11-14T04:01:00.000Z',
  });
}

/** Approved outside of the mail, which no ministry gets from here: numbered and dated. */
async function approve(letterId: string): Promise<Letter> {
  const draft = (await ports.letters.find(letterId)) as Letter;
  const approved: Letter = {
    ...draft,
    state: 'approved',
    version: draft.version + 1,
    nomor: { urut: 7, text: 'B-007/LATIHAN/XI/2026', tahun: 2026 },
    tanggal: '2026-11-24',
    recipient: 'menteri@komdigi.example',
    approval: anApproval({ at: WHEN, draftSha256: draft.draft.sha256 }),
  };
  await ports.letters.save(approved);
  return approved;
}

const issue = (objects: ObjectStore = ports.objects) =>
  issueLetter({
    ...ports,
    objects,
    journal: silentJournal,
    sender: { name: 'Latihan', address: 'surat@teguran.example', replyDomain: 'teguran.example' },
  });

let letter: Letter;
let earlier: Letter;

beforeAll(async () => {
  earlier = await sentLetter();
  await ports.letters.create(earlier);
  await intake.take(
    'B1',
    zipSync({
      'daftar.csv': new TextEncoder().encode(LIST),
      'a.png': aScreenshot({ seed: 1 }),
      'b.png': aScreenshot({ seed: 2, opaque: false }),
      'c.png': aScreenshot().slice(0, 3000),
    }),
    {
      fileName: 'kasus.zip',
      kind: 'rujukan-komdigi',
      followUps: { instagram: { surat: [earlier.letterId], keterangan: KNOWN } },
    },
  );
  letter = await approve('B1-instagram');
});

const bytesOf = async ({ key }: { readonly key: string }) =>
  (await ports.objects.get('letters', key)) as Uint8Array;

describe('a referral on its way', () => {
  test('is named by the letter that it follows', async () => {
    const before = await ports.letters.find(earlier.letterId);
    expect(before).toMatchObject({
      state: 'delivered',
      followedBy: [{ letterId: letter.letterId, kind: 'rujukan-komdigi' }],
    });
  });

  test('shows in its draft the screenshots that can be shown, and lists the others', async () => {
    const draft = await bytesOf(letter.draft);
    expect(await imagesIn(draft)).toBe(2);
    const facts = JSON.parse(new TextDecoder().decode(await bytesOf(letter.facts)));
    const prints = facts.items.map((item: { evidence: { print: unknown }[] }) => {
      return item.evidence[0]?.print !== null;
    });
    expect(prints).toEqual([true, true, false]);
  });

  test('is pressed to the same bytes twice, and carries the signed letter before it', async () => {
    const first = await issue()(letter.letterId);
    const again = { ...(await approveAgain()), version: first.letter.version + 1 };
    await ports.letters.save(again);
    const second = await issue()(letter.letterId);
    expect(second.letter.frozen).toEqual(first.letter.frozen);
    const found = await verifyPdf(await bytesOf(second.letter.final ?? letter.draft));
    expect(found).toMatchObject({ kind: 'signed', annexes: 'agree' });
    const attachments = found.kind === 'signed' ? found.attachments : [];
    expect(attachments).toContainEqual({
      name: 'salinan-surat-1.pdf',
      sha256: earlier.final?.sha256,
    });
  });

  test('is not issued when a screenshot or an earlier letter is no longer what was kept', async () => {
    await ports.letters.save({ ...(await approveAgain()), version: await nextVersion() });
    for (const ending of ['.cetak.jpg', `${earlier.final?.sha256}.pdf`]) {
      const objects: ObjectStore = {
        ...ports.objects,
        get: async (bucket, key) => {
          const bytes = await ports.objects.get(bucket, key);
          return key.endsWith(ending) ? Uint8Array.from(bytes ?? []).reverse() : bytes;
        },
      };
      await expect(issue(objects)(letter.letterId)).rejects.toMatchObject({
        code: 'OBJECT_CHANGED',
      });
    }
  });
});

async function nextVersion(): Promise<number> {
  return ((await ports.letters.find(letter.letterId))?.version ?? 0) + 1;
}

/** The letter as it stood before it was issued. */
async function approveAgain(): Promise<Letter> {
  return { ...letter, log: (await ports.letters.find(letter.letterId))?.log ?? [] };
}

async function imagesIn(pdf: Uint8Array): Promise<number> {
  const { context } = await PDFDocument.load(pdf);
  return context.enumerateIndirectObjects().filter(([, object]) => {
    return (
      object instanceof PDFRawStream &&
      object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
    );
  }).length;
}
