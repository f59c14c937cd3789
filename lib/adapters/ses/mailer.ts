import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer } from '#cases/ports/mailer.ts';
import type { SendOutcome } from '#cases/send-outcome.ts';
import { classifyError } from './classify-error.ts';

/**
 * One HTTP request per call: the client must be built with `maxAttempts: 1`, because the SDK's
 * own retries would send a letter up to three times after a lost answer.
 */
export function createMailer(client: SESClient, configurationSet: string): Mailer {
  return {
    send: async (mail): Promise<SendOutcome> => {
      try {
        const answer = await client.send(
          new SendRawEmailCommand({
            RawMessage: { Data: mail.mime },
            Source: mail.from,
            Destinations: [...mail.to],
            ConfigurationSetName: configurationSet,
            Tags: [
              { Name: 'letter_id', Value: mail.letterId },
              { Name: 'attempt_id', Value: mail.attemptId },
            ],
          }),
        );
        if (!answer.MessageId) return { kind: 'unknown', code: 'NoMessageId' };
        return { kind: 'accepted', sesMessageId: answer.MessageId };
      } catch (error) {
        return classifyError(error);
      }
    },
  };
}
