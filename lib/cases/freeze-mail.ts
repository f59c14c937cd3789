import { TeguranError } from '#errors.ts';
import type { LetterFacts } from '#letters/facts.ts';
import { isDeskAddress } from '#platforms/desk.ts';
import type { IssuePorts } from './issue-letter.ts';
import type { Letter, StoredFile } from './letter.ts';
import { approvedAt, type Paper } from './print-paper.ts';
import { storeFile } from './store-file.ts';

/** What goes into a mail beside the words of the letter. */
export interface MailParts {
  readonly facts: LetterFacts;
  readonly annexes: Paper['annexes'];
  readonly signed: Uint8Array;
  readonly final: StoredFile;
}

/** The bytes of every attempt, kept; nothing in them depends on the attempt. */
export async function freezeMail(
  ports: IssuePorts,
  letter: Letter,
  parts: MailParts,
): Promise<StoredFile> {
  return storeFile(ports, {
    bucket: 'mail',
    folder: `surat/${letter.letterId}`,
    extension: 'eml',
    contentType: 'message/rfc822',
    bytes: await writeMail(ports, letter, parts),
  });
}

function writeMail(ports: IssuePorts, letter: Letter, parts: MailParts): Promise<Uint8Array> {
  requirePlainAddresses([letter.recipient ?? '', ...letter.cc]);
  const name = fileName(letter);
  const pdf = { name: `${name}.pdf`, sha256: parts.final.sha256 };
  const [csv, json] = [`${name}-lampiran.csv`, `${name}-lampiran.json`];
  const email = ports.press.email(parts.facts, { pdf, csv, json });
  return ports.press.mime({
    letterId: letter.letterId,
    from: { name: ports.sender.name, address: ports.sender.address },
    to: [letter.recipient ?? ''],
    cc: letter.cc,
    replyTo: `tindak-lanjut+${letter.verificationCode.toLowerCase()}@${ports.sender.replyDomain}`,
    at: approvedAt(letter, ports),
    ...email,
    attachments: [
      { name: pdf.name, contentType: 'application/pdf', bytes: parts.signed },
      { name: csv, contentType: 'text/csv', bytes: parts.annexes.csv },
      { name: json, contentType: 'application/json', bytes: parts.annexes.json },
    ],
  });
}

/** Mail libraries read more into an address than stands there; ours are plain or nothing. */
function requirePlainAddresses(addresses: readonly string[]): void {
  if (addresses.every(isDeskAddress)) return;
  throw new TeguranError('DESK_INVALID', { field: 'email', reason: 'not a plain e-mail address' });
}

/** ASCII and short, because old ticket systems trip over anything else. */
function fileName(letter: Letter): string {
  const nomor = (letter.nomor?.text ?? '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `Surat_${nomor}`.slice(0, 48);
}
