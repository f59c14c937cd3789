import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AcceptedMail } from './ses-event.ts';

/** Keeps every accepted mail as it came, byte by byte, with its envelope beside it. */
export interface MailBox {
  keep(mail: AcceptedMail): Promise<void>;
}

export async function openMailBox(folder: string): Promise<MailBox> {
  await mkdir(folder, { recursive: true });
  return {
    keep: async (mail) => {
      const { send } = mail;
      const envelope = {
        messageId: mail.messageId,
        acceptedAt: mail.acceptedAt.toISOString(),
        source: mail.from,
        destinations: mail.recipients,
        configurationSet: send.configurationSet,
        tags: send.tags,
        bytes: send.raw.length,
      };
      const path = join(folder, mail.messageId);
      await writeFile(`${path}.eml`, send.raw);
      await writeFile(`${path}.json`, `${JSON.stringify(envelope, null, 2)}\n`);
    },
  };
}
