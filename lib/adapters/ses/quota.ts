import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';
import type { MailQuota, SendQuota } from '#cases/ports/mailer.ts';
import { TeguranError } from '#errors.ts';

/** Old enough to spare calls, young enough to see the day fill up. */
const FRESH_MS = 60_000;

/** What the account may send, asked for at most once a minute; mails in between are counted here. */
export function createMailQuota(client: SESClient, now: () => number): MailQuota {
  let kept: { readonly quota: SendQuota; readonly at: number; asked: number } | null = null;
  return {
    read: async () => {
      if (kept === null || now() - kept.at >= FRESH_MS) {
        kept = { quota: await ask(client), at: now(), asked: 0 };
      }
      kept.asked += 1;
      const sentToday = kept.quota.sentToday + kept.asked - 1;
      return { ...kept.quota, sentToday };
    },
  };
}

/** How SES writes that the day has no limit. */
const UNLIMITED = -1;

async function ask(client: SESClient): Promise<SendQuota> {
  const { Max24HourSend, SentLast24Hours, MaxSendRate } = await client.send(
    new GetSendQuotaCommand(),
  );
  if (Max24HourSend === undefined || SentLast24Hours === undefined || MaxSendRate === undefined) {
    throw new TeguranError('SEND_QUOTA_INCOMPLETE');
  }
  return {
    perDay: Max24HourSend === UNLIMITED ? Number.POSITIVE_INFINITY : Max24HourSend,
    sentToday: SentLast24Hours,
    perSecond: MaxSendRate,
  };
}
