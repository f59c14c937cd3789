import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient } from '@aws-sdk/client-ses';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMailer } from '#adapters/ses/mailer.ts';
import { createMailQuota } from '#adapters/ses/quota.ts';
import { takeToken } from '#cases/take-token.ts';
import { CREDENTIALS, REGION } from '../../../../local/account.ts';
import type { FaultKind } from '../../../../local/ses-faults.ts';
import { type SesServer, startSes } from '../../../../local/ses-server.ts';
import { memoryTokens, steppingClock } from '../../../support/memory-stores.ts';

let folder = '';
let server: SesServer;
let client: SESClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ses-'));
  server = await startSes({ port: 0, mailDir: folder, publish: () => undefined });
  client = new SESClient({
    endpoint: server.endpoint,
    region: REGION,
    credentials: CREDENTIALS,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ requestTimeout: 400, throwOnRequestTimeout: true }),
  });
});

afterEach(async () => {
  client.destroy();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const MAIL = {
  mime: new TextEncoder().encode('From: surat@contoh.example\r\nTo: a@b.example\r\n\r\nisi'),
  from: 'surat@contoh.example',
  to: ['kepatuhan@contoh.example'],
  letterId: 'B1-contoh',
  attemptId: 'a1',
};

const accepted = async () => (await readdir(folder)).filter((name) => name.endsWith('.eml')).length;

/** What each fault leaves behind at the service, and what the call may claim to know. */
const FAULTS: readonly (readonly [FaultKind, mails: number, kind: string, code: RegExp])[] = [
  ['drop-after-accept', 1, 'unknown', /./],
  ['drop-before-accept', 0, 'unknown', /./],
  ['500-after-accept', 1, 'unknown', /./],
  ['503-before', 0, 'unknown', /./],
  ['half-body', 1, 'unknown', /./],
  ['hang', 1, 'unknown', /./],
  ['throttle-rate', 0, 'postponed', /SendingRateExceeded/],
  ['throttle-daily', 0, 'postponed', /DailyQuotaExceeded/],
  ['reject', 0, 'refused', /MessageRejected/],
];

describe('one call to the mail service', () => {
  test('gives back the id of an accepted mail', async () => {
    const outcome = await createMailer(client, 'letters').send(MAIL);
    expect(outcome).toEqual({ kind: 'accepted', sesMessageId: expect.stringMatching(/^0109/) });
    expect(await accepted()).toBe(1);
  });

  test.each(FAULTS)(
    'F2: under %s exactly %i mail is accepted, and the outcome is %s',
    async (fault, mails, kind, code) => {
      server.faults.next(fault);
      const outcome = await createMailer(client, 'letters').send(MAIL);
      expect(outcome.kind).toBe(kind);
      expect('code' in outcome ? outcome.code : '').toMatch(code);
      expect(await accepted()).toBe(mails);
    },
  );

  test('a service that nobody listens at has not taken the mail', async () => {
    const nowhere = new SESClient({
      endpoint: 'http://127.0.0.1:9',
      region: REGION,
      credentials: CREDENTIALS,
      maxAttempts: 1,
    });
    const outcome = await createMailer(nowhere, 'letters').send(MAIL);
    expect(outcome).toMatchObject({ kind: 'postponed', code: 'ECONNREFUSED' });
  });
});

describe('F10: the allowance of an account', () => {
  const read = (answer: object) => {
    const client = { send: async () => answer } as unknown as SESClient;
    return createMailQuota(client, () => 0).read();
  };
  const KNOWN = { Max24HourSend: 200, SentLast24Hours: 100, MaxSendRate: 14 };

  test('without a limit for the day stops nothing', async () => {
    const quota = { read: () => read({ ...KNOWN, Max24HourSend: -1 }) };
    const clock = steppingClock('2026-11-24T04:00:00.000Z');
    const turn = await takeToken({ quota, tokens: memoryTokens(), clock });
    expect(turn).toEqual({ kind: 'go', waitMs: 0, sandboxed: false });
  });

  test.each(Object.keys(KNOWN))(
    'that lacks %s is no allowance, and none of nought',
    async (name) => {
      await expect(read({ ...KNOWN, [name]: undefined })).rejects.toMatchObject({
        code: 'SEND_QUOTA_INCOMPLETE',
      });
    },
  );
});

test('F10: the allowance is asked for once a minute, and mails in between are counted', async () => {
  let now = 0;
  let asked = 0;
  const send = async () => {
    asked += 1;
    return { Max24HourSend: 200, SentLast24Hours: 100, MaxSendRate: 1 };
  };
  const quota = createMailQuota({ send } as unknown as SESClient, () => now);
  const read = async () => (await quota.read()).sentToday;
  expect([await read(), await read(), await read()]).toEqual([100, 101, 102]);
  expect(asked).toBe(1);
  now = 60_000;
  expect(await read()).toBe(100);
  expect(asked).toBe(2);
});
