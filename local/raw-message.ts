import PostalMime, { type Address } from 'postal-mime';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The parts of a message that SES repeats in its events. */
export interface MessageHead {
  readonly headers: readonly Header[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly recipients: readonly string[];
  readonly subject: string | null;
  readonly date: string | null;
}

/** Reads the head of a raw message; the bytes themselves stay as they came. */
export async function readHead(raw: Uint8Array): Promise<MessageHead> {
  const headers = unfold(headText(raw));
  const mail = await PostalMime.parse(`${headers.map(line).join('\r\n')}\r\n\r\n`);
  const to = (mail.to ?? []).flatMap(mailboxes);
  return {
    headers,
    from: mail.from ? mailboxes(mail.from) : [],
    to,
    recipients: [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap(mailboxes),
    subject: mail.subject ?? null,
    date: headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? null,
  };
}

function headText(raw: Uint8Array): string {
  const text = Buffer.from(raw).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return Buffer.from(text.slice(0, end), 'latin1').toString('utf8');
}

/** One header may run over several lines that begin with a blank. */
function unfold(head: string): Header[] {
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((text) => {
      const colon = text.indexOf(':');
      if (colon < 1) return [];
      return [{ name: text.slice(0, colon), value: text.slice(colon + 1).trim() }];
    });
}

function line({ name, value }: Header): string {
  return `${name}: ${value}`;
}

function mailboxes(address: Address): string[] {
  if (address.address !== undefined && address.address !== '') return [address.address];
  return (address.group ?? []).map(({ address: mailbox }) => mailbox);
}
