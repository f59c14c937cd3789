import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { buildMime } from '#adapters/mime/build-mime.ts';
import type { MimeParts } from '#cases/ports/press.ts';

const PDF = Uint8Array.from({ length: 5_000 }, (_, at) => at % 256);
const CSV = new TextEncoder().encode('no;akun\r\n1;contoh.thrift\r\n');
const JSON_ANNEX = new TextEncoder().encode('{"akun":["contoh.thrift"]}');

const parts = (set: Partial<MimeParts> = {}): MimeParts => ({
  letterId: 'B1-instagram',
  from: { name: 'Kementerian Contoh (latihan)', address: 'surat@contoh.example' },
  to: ['kepatuhan@instagram.example'],
  cc: ['hukum@instagram.example', 'arsip@instagram.example'],
  replyTo: 'tindak-lanjut+0123456789abcdefghjkmnpqrs@balasan.contoh.example',
  subject: '[B-001/CONTOH/XI/2026] Permintaan penurunan akun – Instagram',
  text: 'Yth. Meja Kepatuhan\n\nSurat terlampir.\n\nCourtesy note in English.',
  html: '<p>Yth. Meja Kepatuhan</p><p>Surat terlampir.</p>',
  at: '2026-11-24T04:00:00.000Z',
  attachments: [
    { name: 'Surat_B-001.pdf', contentType: 'application/pdf', bytes: PDF },
    { name: 'Surat_B-001-lampiran.csv', contentType: 'text/csv', bytes: CSV },
    { name: 'Surat_B-001-lampiran.json', contentType: 'application/json', bytes: JSON_ANNEX },
  ],
  ...set,
});

const lines = (raw: Uint8Array) => Buffer.from(raw).toString('latin1').split('\r\n');
const addresses = (list: readonly { address?: string | undefined }[] | undefined) =>
  list?.map(({ address }) => address);

describe('the mail of a letter, read by another parser', () => {
  test('names sender, desk, copies and the address for answers', async () => {
    const mail = await PostalMime.parse(await buildMime(parts()));
    expect(mail.from).toMatchObject({
      name: 'Kementerian Contoh (latihan)',
      address: 'surat@contoh.example',
    });
    expect(addresses(mail.to)).toEqual(['kepatuhan@instagram.example']);
    expect(addresses(mail.cc)).toEqual(['hukum@instagram.example', 'arsip@instagram.example']);
    expect(addresses(mail.replyTo)).toEqual([parts().replyTo]);
    expect(mail.subject).toBe(parts().subject);
  });

  test('carries our own id in References, and says that a person stands behind it', async () => {
    const mail = await PostalMime.parse(await buildMime(parts()));
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
    expect(header('references')).toBe('<B1-instagram@contoh.example>');
    expect(header('message-id')).toBe('<B1-instagram@contoh.example>');
    expect(header('auto-submitted')).toBe('no');
    expect(header('content-language')).toBe('id');
    expect(header('date')).toBe('Tue, 24 Nov 2026 04:00:00 +0000');
  });

  test('has the plain text before the HTML, and both say the same', async () => {
    const raw = await buildMime(parts());
    const mail = await PostalMime.parse(raw);
    expect(mail.text).toContain('Surat terlampir.');
    expect(mail.html).toContain('<p>Surat terlampir.</p>');
    const types = lines(raw).flatMap((line) => /^Content-Type: ([\w/]+)/.exec(line)?.[1] ?? []);
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/pdf',
      'text/csv',
      'application/json',
    ]);
  });

  test('F20: carries the letter and its annexes byte by byte, and nothing that could run', async () => {
    const mail = await PostalMime.parse(await buildMime(parts()));
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['Surat_B-001.pdf', 'application/pdf'],
      ['Surat_B-001-lampiran.csv', 'text/csv'],
      ['Surat_B-001-lampiran.json', 'application/json'],
    ]);
    const [pdf, csv, json] = mail.attachments.map(
      ({ content }) => new Uint8Array(content as ArrayBuffer),
    );
    expect(pdf).toEqual(PDF);
    expect(csv).toEqual(CSV);
    expect(json).toEqual(JSON_ANNEX);
  });

  test('a long file name beyond ASCII is written as RFC 2231 says and read back whole', async () => {
    const name = `Surat_${'permintaan-pemutusan-akses-'.repeat(4)}–é.pdf`;
    const raw = await buildMime(
      parts({ attachments: [{ name, contentType: 'application/pdf', bytes: PDF }] }),
    );
    expect(Buffer.from(raw).toString('latin1')).toMatch(/filename\*0\*=utf-8''/);
    expect((await PostalMime.parse(raw)).attachments[0]?.filename).toBe(name);
  });

  test('F21: no line is longer than 998 characters or has a byte above 126, whatever the text', async () => {
    const long = `${'x'.repeat(1_200)} é – “kutip” ${'panjang '.repeat(400)}`;
    const raw = await buildMime(
      parts({ text: long, html: `<td>${long}</td>`, subject: `[B-001] ${'hal '.repeat(60)}–` }),
    );
    expect(Math.max(...lines(raw).map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw.every((byte) => byte < 127)).toBe(true);
    const mail = await PostalMime.parse(raw);
    expect(mail.text).toContain('x'.repeat(1_200));
    expect(mail.subject).toBe(`[B-001] ${'hal '.repeat(60)}–`);
  });

  test('every line ends with CR LF', async () => {
    const text = Buffer.from(await buildMime(parts())).toString('latin1');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('the same parts are the same bytes', async () => {
    expect(await buildMime(parts())).toEqual(await buildMime(parts()));
  });

  test.each(['Kop\r\nBcc: x@jahat.example', 'a\u0000b', 'x\u202Ey'])(
    'a subject like %j starts no header of its own',
    async (subject) => {
      const raw = await buildMime(parts({ subject }));
      expect(lines(raw).filter((line) => /^bcc:/i.test(line))).toEqual([]);
      expect(addresses((await PostalMime.parse(raw)).bcc)).toBeUndefined();
    },
  );
});
