import { describe, expect, test } from 'vitest';
import { loadFile } from '#cases/load-file.ts';
import { anIssuingDesk } from '../../support/an-issuing-desk.ts';

const EXPIRING = { kind: 'unavailable', code: 'CERTIFICATE_EXPIRING' } as const;
const SILENCE = { kind: 'unavailable', code: 'TIME_STAMP_UNAVAILABLE' } as const;

describe('issuing a letter that the system signs', () => {
  test('prints, signs and freezes the mail in one move, once', async () => {
    const { issue, find } = await anIssuingDesk();
    expect((await issue()).kind).toBe('issued');
    expect((await issue()).kind).toBe('not-needed');
    const letter = await find();
    expect(letter.log.map(({ move }) => move)).toEqual(['issue']);
    expect(letter.log[0]?.hashes).toMatchObject({
      final: letter.final?.sha256,
      mime: letter.mime?.sha256,
      annexJson: letter.annexJson.sha256,
      accounts: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('waits for the time-stamp authority, says so, and never goes on without it', async () => {
    const { issue, find, answers, heard } = await anIssuingDesk();
    const sign = answers.sign;
    answers.sign = async () => SILENCE;
    expect((await issue()).kind).toBe('postponed');
    expect(heard).toEqual(['TimeStampMissing']);
    expect(await find()).toMatchObject({ state: 'approved', final: null, mime: null });
    answers.sign = sign;
    expect((await issue()).kind).toBe('issued');
  });

  test('signs at the instant of signing, whenever it was approved', async () => {
    const { issue, find, answers, clock } = await anIssuingDesk();
    const sign = answers.sign;
    const asked: string[] = [];
    answers.sign = (frozen, at = '') => {
      asked.push(at);
      return sign(frozen);
    };
    clock.pass(3 * 24 * 60);
    await issue();
    expect(asked).toEqual([clock.now()]);
    expect(asked[0]).not.toBe((await find()).approval?.at);
  });

  test('waits, approved and numbered, for a certificate that is good, and says so once', async () => {
    const { issue, find, answers, heard } = await anIssuingDesk();
    const { nomor, version } = await find();
    const sign = answers.sign;
    answers.sign = async () => EXPIRING;
    for (const _try of [1, 2, 3]) expect((await issue()).kind).toBe('postponed');
    expect(heard).toEqual(Array(3).fill('CertificateUnusable'));
    const waiting = { state: 'approved', problem: 'CERTIFICATE_EXPIRING', nomor, final: null };
    expect(await find()).toMatchObject({ ...waiting, version: version + 1 });
    answers.sign = sign;
    const certificateUntil = '2028-01-01T00:00:00.000Z';
    answers.sign = async (frozen) => ({ ...(await sign(frozen)), certificateUntil });
    expect((await issue()).kind).toBe('issued');
    expect(await find()).toMatchObject({ state: 'issued', problem: null, nomor, certificateUntil });
    expect((await find()).log.map(({ move }) => move)).toEqual(['hold', 'issue']);
  });
});

describe('issuing a letter that an official signs elsewhere', () => {
  test('hands out the numbered text and signs nothing', async () => {
    const { issue, find, answers, objects, ports } = await anIssuingDesk({ tandaTangan: 'bsre' });
    answers.sign = () => Promise.reject(new Error('must not be asked'));
    expect((await issue()).kind).toBe('handed-out');
    const letter = await find();
    expect(letter).toMatchObject({ state: 'awaiting-signature', final: null, mime: null });
    const frozen = letter.frozen ?? letter.draft;
    const text = new TextDecoder().decode(await loadFile(ports, 'letters', frozen));
    expect(text).toContain('B-123/LATIHAN.D.2/PK.04.02/XI/2026');
    expect(text).toContain(letter.verificationCode);
    expect(letter.log.at(-1)).toMatchObject({
      move: 'hand-out',
      hashes: { frozen: frozen.sha256 },
    });
    expect(objects.keys('mail')).toEqual([]);
    expect((await issue()).kind).toBe('not-needed');
  });

  test('goes on with the very bytes that came back, and mails them', async () => {
    const { issue, bring, find, ports } = await anIssuingDesk({ tandaTangan: 'bsre' });
    await issue();
    await bring('naskah bertanda tangan');
    expect((await issue()).kind).toBe('issued');
    const letter = await find();
    expect(letter.final).toEqual(letter.signature?.file);
    expect(letter.certificateUntil).toBe(letter.signature?.validTo);
    expect(letter.log.map(({ move }) => move)).toEqual(['hand-out', 'import', 'issue']);
    const mail = await loadFile(ports, 'mail', letter.mime ?? letter.draft);
    const { attachments } = JSON.parse(new TextDecoder().decode(mail));
    const bytes = Uint8Array.from(Object.values<number>(attachments[0].bytes));
    expect(new TextDecoder().decode(bytes)).toBe('naskah bertanda tangan');
  });

  test('sends with it the annexes that were printed into it, whatever has changed since', async () => {
    const { issue, bring, find, ports } = await anIssuingDesk({ tandaTangan: 'bsre' });
    await issue();
    const { annexCsv } = await find();
    await bring('naskah bertanda tangan');
    Object.assign(ports.press, {
      annexes: () => ({ csv: Uint8Array.of(1), json: Uint8Array.of(2) }),
    });
    await issue();
    expect((await find()).annexCsv).toEqual(annexCsv);
  });
});
