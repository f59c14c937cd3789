import { TeguranError } from '#errors.ts';
import type { Clock } from './ports/clock.ts';
import type { MailQuota, SendQuota, TokenBucket, TokenStore } from './ports/mailer.ts';

export interface TokenPorts {
  readonly tokens: TokenStore;
  readonly quota: MailQuota;
  readonly clock: Clock;
}

export type Turn =
  | { readonly kind: 'go'; readonly waitMs: number; readonly sandboxed: boolean }
  /** The allowance of the day is used up. */
  | { readonly kind: 'day-is-full' };

/** Below what the account allows, so that the mail service never has to throttle us. */
const SHARE = 0.8;
/** Mails that may leave at once after a quiet time. */
const BURST = 1;
const TRIES = 32;

/** When the next mail may leave; turns are given ahead of time, so waiting senders line up. */
export async function takeToken(ports: TokenPorts): Promise<Turn> {
  const quota = await ports.quota.read();
  const { perDay, sentToday, perSecond } = quota;
  if (sentToday >= perDay) return { kind: 'day-is-full' };
  const rate = perSecond * SHARE;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { bucket, waitMs } = nextToken(await ports.tokens.find(), rate, ports.clock.now());
    if ((await ports.tokens.save(bucket)).kind === 'saved') {
      return { kind: 'go', waitMs, sandboxed: isSandboxed(quota) };
    }
  }
  throw new TeguranError('SENDING_BUSY');
}

/** AWS lets a new account send 200 mails a day, one a second, and to addresses that it verified only. */
function isSandboxed({ perDay, perSecond }: SendQuota): boolean {
  return perDay <= 200 && perSecond <= 1;
}

function nextToken(before: TokenBucket | null, rate: number, at: string) {
  const passed = before ? Math.max(0, Date.parse(at) - Date.parse(before.at)) : 0;
  const filled = Math.min(BURST, (before?.tokens ?? BURST) + (passed / 1000) * rate);
  const tokens = filled - 1;
  const waitMs = tokens >= 0 ? 0 : Math.ceil((-tokens / rate) * 1000);
  return { waitMs, bucket: { tokens, at, version: (before?.version ?? 0) + 1 } };
}
