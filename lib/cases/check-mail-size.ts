import type { GateFinding } from '#letters/gate.ts';
import type { Letter } from './letter.ts';

/** SES takes 10 MB a message; a letter of this size leaves room for headers and old mailboxes. */
export const MOST_MAIL_BYTES = 9 * 1024 * 1024;

/** What is not in a draft yet: the words of the mail, and a signature with its certificates. */
const STILL_TO_COME_BYTES = 200_000;
/** Base64 in lines of 76 characters (RFC 2045). */
const BASE64 = (4 / 3) * (78 / 76);
const MB = 1024 * 1024;

/** A letter that no mail could carry is told to its drafter, not to whoever sends it days later. */
export function checkMailSize({ channel, draft, annexCsv, annexJson }: Letter): GateFinding[] {
  const bytes = (draft.bytes + annexCsv.bytes + annexJson.bytes) * BASE64 + STILL_TO_COME_BYTES;
  if (channel !== 'email' || bytes <= MOST_MAIL_BYTES) return [];
  const size = (bytes / MB).toFixed(1).replace('.', ',');
  const message = `Surat ini dan lampirannya menjadi surel sebesar ${size} MB, sedangkan layanan surel menerima paling banyak ${MOST_MAIL_BYTES / MB} MB. Kecualikan sebagian akun dan unggah akun itu sebagai daftar tersendiri.`;
  return [{ gate: 'surel', code: 'MAIL_TOO_LARGE', level: 'stop', itemNo: null, message }];
}
