import type { SendOutcome } from '#cases/send-outcome.ts';

/** Only these were answered by the mail service before anything could have left. */
const REFUSALS = new Set([
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'AccountSendingPausedException',
  'InvalidParameterValue',
  'AccessDenied',
  'AccessDeniedException',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
]);

/** Failures before the first byte of the request left this machine. */
const NOT_CONNECTED = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'CERT_HAS_EXPIRED']);

const RATE_DELAY_SECONDS = 30;
const DAILY_DELAY_SECONDS = 3_600;

/** What a failed call to SendRawEmail proves; anything unclear is `unknown`, never a retry. */
export function classifyError(error: unknown): SendOutcome {
  const name = text(error, 'name');
  const code = text(error, 'code') || name;
  if (/Throttl/.test(name)) return throttled(error);
  if (REFUSALS.has(name)) return { kind: 'refused', code: name };
  const status = statusOf(error);
  if (status === 413) return { kind: 'refused', code: 'MessageTooLong' };
  if (status !== null && status >= 400 && status < 500) return { kind: 'refused', code: name };
  if (NOT_CONNECTED.has(code)) return { kind: 'postponed', code, delaySeconds: RATE_DELAY_SECONDS };
  return { kind: 'unknown', code: code || 'UnknownFailure' };
}

/** The daily and the per-second limit share one code; only the words differ. */
function throttled(error: unknown): SendOutcome {
  const daily = /daily message quota/i.test(text(error, 'message'));
  return {
    kind: 'postponed',
    code: daily ? 'DailyQuotaExceeded' : 'SendingRateExceeded',
    delaySeconds: daily ? DAILY_DELAY_SECONDS : RATE_DELAY_SECONDS,
  };
}

function text(error: unknown, field: string): string {
  const value = (error as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
}

function statusOf(error: unknown): number | null {
  const metadata = (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata;
  return metadata?.httpStatusCode ?? null;
}
