import { randomUUID } from 'node:crypto';

export const SES_NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** An error answer of SES, in the XML that its SDK reads. */
export class SesRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'SesRefusal';
    this.status = status;
    this.code = code;
  }

  toXml(): string {
    const type = this.status >= 500 ? 'Receiver' : 'Sender';
    return (
      `<ErrorResponse xmlns="${SES_NAMESPACE}"><Error><Type>${type}</Type><Code>${this.code}</Code>` +
      `<Message>${escapeXml(this.message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`
    );
  }
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
