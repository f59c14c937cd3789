import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './account.ts';

/** Wraps a message as SNS does on its way into a queue; the signature is not a real one. */
export function snsEnvelope(topic: string, subject: string, message: string, at: Date): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: `arn:aws:sns:${REGION}:${ACCOUNT}:${topic}`,
    Subject: subject,
    Message: message,
    Timestamp: at.toISOString(),
    SignatureVersion: '1',
    Signature: 'LOCAL',
    SigningCertURL: 'https://sns.local.example/local.pem',
    UnsubscribeURL: 'https://sns.local.example/unsubscribe',
  });
}
