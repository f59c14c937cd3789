import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePem } from '#adapters/kms/pem.ts';
import { verifyPdf } from '#adapters/pdf/verify-pdf.ts';
import { ENV } from '#env.ts';
import { createPress } from '#runtime/press.ts';
import { signablePdf } from '../../support/signable-pdf.ts';
import { createAuthority, reply, serveAuthority } from '../../support/time-stamp-authority.ts';

const authority = createAuthority();
const NOW = new Date().toISOString();

describe('the press, as the environment has it', () => {
  let keys: string;
  let service: Awaited<ReturnType<typeof serveAuthority>>;
  let isBusy = false;

  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), 'teguran-kunci-'));
    service = await serveAuthority((query, response) => {
      if (isBusy) response.writeHead(503).end();
      else reply(response, authority.answer(query, new Date()));
    });
  });
  afterAll(async () => {
    await service.stop();
    await rm(keys, { recursive: true });
  });

  const press = (set: Record<string, string>) =>
    createPress({
      [ENV.templatesFolder]: resolve(import.meta.dirname, '../../../templates'),
      [ENV.testSignerFolder]: keys,
      ...set,
    });
  const stamping = () => ({
    [ENV.timeStampUrl]: service.url,
    [ENV.timeStampCertificate]: writePem(authority.certificate),
  });

  test('signs without a stamp where no authority is named', async () => {
    const signed = await press({}).sign(await signablePdf({ form: 'stream' }), NOW);
    if (signed.kind !== 'signed') throw new Error(signed.code);
    const found = await verifyPdf(signed.bytes);
    expect(found).toMatchObject({ kind: 'signed', timeStamp: null });
    expect(found).toMatchObject({ validTo: signed.certificateUntil });
  });

  test.each(['2001-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'])(
    'signs nothing at %s, when the certificate is not good',
    async (at) => {
      const { sign } = press({});
      const frozen = await signablePdf({ form: 'stream' });
      await sign(frozen, NOW);
      expect(await sign(frozen, at)).toEqual({
        kind: 'unavailable',
        code: 'CERTIFICATE_EXPIRING',
      });
    },
  );

  test('stamps where one is named, and signs nothing while it is busy', async () => {
    const { sign } = press(stamping());
    const frozen = await signablePdf({ form: 'stream' });
    isBusy = true;
    expect((await sign(frozen, NOW)).kind).toBe('unavailable');
    isBusy = false;
    const signed = await sign(frozen, NOW);
    if (signed.kind !== 'signed') throw new Error(signed.code);
    expect(await verifyPdf(signed.bytes)).toMatchObject({
      kind: 'signed',
      timeStamp: { at: expect.stringMatching(/Z$/) },
    });
  });

  test('finds the certificates of the authority in a file of the bundle too', async () => {
    const file = join(keys, 'stempel.pem');
    await writeFile(file, writePem(authority.certificate));
    const { sign } = press({ ...stamping(), [ENV.timeStampCertificate]: file });
    expect((await sign(await signablePdf({ form: 'stream' }), NOW)).kind).toBe('signed');
  });

  test.each([
    ['no certificate', '', 'SETTING_MISSING'],
    ['a file that is not there', '/tidak/ada.pem', 'CERTIFICATE_INVALID'],
    ['text without a certificate', '-----BEGIN NOTHING-----', 'CERTIFICATE_INVALID'],
  ])('does not start with an authority and %s', (_name, certificate, code) => {
    const set = { ...stamping(), [ENV.timeStampCertificate]: certificate };
    expect(() => press(set)).toThrow(expect.objectContaining({ code }));
  });
});
