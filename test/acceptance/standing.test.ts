import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signPdf } from '#adapters/pdf/sign.ts';
import { exportLogCase } from '#runtime/export-log.ts';
import { signablePdf } from '../support/signable-pdf.ts';
import { rsaSigner } from '../support/test-signers.ts';
import { aList } from './a-list.ts';
import { type LetterShown, type Office, openOffice, PEMERIKSA } from './office.ts';
import { keyOf, readTeguran, runTeguran } from './run-teguran.ts';

let folder: string;
let office: Office;
let letters: LetterShown[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teguran-keadaan-'));
  office = await openOffice();
  letters = await office.send(aList({ Instagram: 1, Tokopedia: 1 }));
  for (const { letterId } of letters) {
    await writeFile(pdf(letterId), await office.download(`/surat/${letterId}/surat.pdf`));
  }
  await exportTo('utuh');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const pdf = (letterId = '') => join(folder, `${letterId}.pdf`);
const log = (name: string) => join(folder, name);

async function exportTo(name: string): Promise<void> {
  await office.sweep();
  for (const { path, bytes } of await exportLogCase(office.system.env)({ withFiles: false })) {
    const file = join(log(name), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

interface Verified {
  readonly standing: { readonly status: string; readonly nomor: string | null } | null;
}

test('SG-2: without a log it is said plainly that nobody can know', async () => {
  const { code, out } = await runTeguran('verify', pdf(letters[0]?.letterId));
  expect(code).toBe(3);
  expect(out).toContain('tidak dapat diketahui dari berkas ini saja');
  const { json } = await readTeguran<Verified>('verify', pdf(letters[0]?.letterId));
  expect(json.standing).toBeNull();
});

test('SG-2: a letter that stands is known by its nomor', async () => {
  for (const { letterId, nomor } of letters) {
    const words = ['verify', pdf(letterId), '--log', log('utuh')] as const;
    const { code, out } = await runTeguran(...words, ...keyOf(log('utuh')));
    expect([code, out]).toEqual([0, expect.stringContaining(`surat nomor ${nomor} BERLAKU.`)]);
    expect(out).not.toContain('BELUM TERBUKTI');
    const alone = await runTeguran(...words);
    expect([alone.code, alone.out]).toEqual([3, expect.stringContaining('BELUM TERBUKTI')]);
  }
});

test('SG-2: a signed file that the log does not know is not vouched for', async () => {
  const stranger = pdf('asing');
  const signed = await signPdf(
    await signablePdf({ form: 'stream' }),
    rsaSigner,
    '2026-11-24T03:00:00Z',
  );
  await writeFile(stranger, signed);
  expect((await runTeguran('verify', stranger)).code).toBe(3);
  const { code, out } = await runTeguran('verify', stranger, '--log', log('utuh'));
  expect([code, out]).toEqual([1, expect.stringContaining('TIDAK DIKENAL')]);
});

test('SG-2: a letter that was revoked is not vouched for, in the words that its code answers with', async () => {
  const [letter] = letters;
  if (!letter) throw new Error('no letter');
  const reason = 'Akun milik orang lain.';
  await office.post(PEMERIKSA, `/surat/${letter.letterId}/batalkan`, { reason });
  await office.system.drain();
  await exportTo('dicabut');
  const dicabut = ['--log', log('dicabut'), ...keyOf(log('dicabut'))] as const;
  const words = [pdf(letter.letterId), ...dicabut] as const;
  const { code, json } = await readTeguran<Verified>('verify', ...words);
  expect([code, json.standing]).toMatchObject([1, { status: 'dicabut', nomor: letter.nomor }]);
  expect((await runTeguran('verify', ...words)).out).toContain(`nomor ${letter.nomor} DICABUT`);
  expect((await runTeguran('verify', pdf(letters[1]?.letterId), ...dicabut)).code).toBe(0);
});

test('SG-2: a log that was tampered with vouches for nobody', async () => {
  const [, letter] = letters;
  const file = join(log('utuh'), `log/${letter?.platform}/log.jsonl`);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('"move":"approve"', '"move":"approvE"'),
  );
  const { code, out } = await runTeguran('verify', pdf(letter?.letterId), '--log', log('utuh'));
  expect([code, out]).toEqual([1, expect.stringContaining('Log itu sendiri TIDAK SAH')]);
});
