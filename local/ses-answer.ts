import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FaultKind } from './ses-faults.ts';
import { SES_NAMESPACE, SesRefusal } from './ses-refusal.ts';

/** Answers an accepted mail; a fault keeps the answer from the caller in its own way. */
export function answerAccepted(
  fault: FaultKind | null,
  messageId: string,
  response: ServerResponse,
): void {
  const xml = resultXml('SendRawEmail', `<MessageId>${messageId}</MessageId>`);
  if (fault === 'hang') return;
  if (fault === 'drop-after-accept') response.destroy();
  else if (fault === 'half-body') answer(response, 200, xml.slice(0, xml.length / 2));
  else if (fault === '500-after-accept') {
    const error = new SesRefusal(500, 'InternalFailure', 'We encountered an internal error.');
    answer(response, 500, error.toXml());
  } else answer(response, 200, xml);
}

export function answerSendQuota(response: ServerResponse): void {
  const quota =
    '<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate>' +
    '<SentLast24Hours>0.0</SentLast24Hours>';
  answer(response, 200, resultXml('GetSendQuota', quota));
}

function resultXml(action: string, result: string): string {
  return (
    `<${action}Response xmlns="${SES_NAMESPACE}"><${action}Result>${result}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`
  );
}

export function answer(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, {
    'content-type': 'text/xml',
    'content-length': Buffer.byteLength(xml),
  });
  response.end(xml);
}
