/** SHA-256 as lower-case hex; passed in, because this room does no cryptography of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
