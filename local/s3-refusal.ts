/** A request that the embedded S3 refuses, in the words of S3. */
export class S3Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'S3Refusal';
    this.code = code;
    this.status = status;
  }

  toXml(): string {
    const text = this.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${this.code}</Code><Message>${text}</Message></Error>`;
  }
}
