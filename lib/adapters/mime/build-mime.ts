import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { MimeParts } from '#cases/ports/press.ts';

/**
 * The raw message of a letter; the same parts always give the same bytes, so every attempt sends
 * what was frozen. Our own id stands in References, because SES replaces Message-ID on the wire.
 */
export async function buildMime(parts: MimeParts): Promise<Uint8Array> {
  const domain = parts.from.address.split('@')[1] ?? 'localhost';
  const ownId = `<${parts.letterId}@${domain}>`;
  const composer = new MailComposer({
    from: parts.from,
    to: parts.to.map((address) => ({ name: '', address })),
    cc: parts.cc.map((address) => ({ name: '', address })),
    replyTo: { name: '', address: parts.replyTo },
    subject: parts.subject,
    messageId: ownId,
    references: [ownId],
    date: new Date(parts.at),
    // A letter is the act of the official who released it; ticket systems drop what is generated.
    headers: { 'Content-Language': 'id', 'Auto-Submitted': 'no' },
    text: parts.text,
    html: parts.html,
    attachments: parts.attachments.map((file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: Buffer.from(file.bytes),
      contentTransferEncoding: 'base64' as const,
    })),
    baseBoundary: createHash('sha256').update(ownId).digest('hex').slice(0, 24),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await composer.compile().build());
}
