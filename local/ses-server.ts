import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, LOOPBACK, listen } from './listen.ts';
import { type MailBox, openMailBox } from './mail-box.ts';
import { acceptMail, refuseByFault, type SendingRules } from './ses-accept.ts';
import { answer, answerAccepted, answerSendQuota } from './ses-answer.ts';
import { createFaults, type EventFaults, type Faults } from './ses-faults.ts';
import { createPublication, type Publication } from './ses-publication.ts';
import { SesRefusal } from './ses-refusal.ts';
import { readRawSend } from './ses-request.ts';

export interface SesOptions extends SendingRules {
  readonly port: number;
  /** Folder of the `.eml` files; nothing leaves this computer. */
  readonly mailDir: string;
  /** Takes one SNS envelope, as a queue subscribed to the event topic would. */
  readonly publish: (envelope: string) => void | Promise<void>;
  readonly eventFaults?: EventFaults;
  readonly clock?: () => Date;
  readonly onError?: (error: unknown) => void;
}

export interface SesServer {
  readonly port: number;
  readonly endpoint: string;
  readonly faults: Faults;
  /** Resolves when every event of every accepted mail has been published. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

interface Desk {
  readonly rules: SendingRules;
  readonly box: MailBox;
  readonly faults: Faults;
  readonly publication: Publication;
  readonly announceFirst: boolean;
  readonly clock: () => Date;
}

/** SES on this machine, Query protocol of API v1: keeps mails, answers, publishes their events. */
export async function startSes(options: SesOptions): Promise<SesServer> {
  const clock = options.clock ?? (() => new Date());
  const desk: Desk = {
    rules: options,
    box: await openMailBox(options.mailDir),
    faults: createFaults(),
    publication: createPublication({ ...options, clock }),
    announceFirst: options.eventFaults?.beforeAnswer ?? false,
    clock,
  };
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error) => {
      options.onError?.(error);
      response.destroy();
    });
  });
  const port = await listen(server, options.port);
  return {
    port,
    endpoint: `http://${LOOPBACK}:${port}`,
    faults: desk.faults,
    settled: desk.publication.settled,
    stop: async () => {
      await close(server);
      await desk.publication.settled();
    },
  };
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  try {
    const form = await readForm(request);
    const action = form.get('Action');
    if (action === 'SendRawEmail') await sendRawEmail(desk, form, response);
    else if (action === 'GetSendQuota') answerSendQuota(response);
    else throw new SesRefusal(400, 'InvalidAction', `Could not find operation ${action}`);
  } catch (error) {
    if (!(error instanceof SesRefusal)) throw error;
    answer(response, error.status, error.toXml());
  }
}

async function sendRawEmail(desk: Desk, form: URLSearchParams, response: ServerResponse) {
  const fault = desk.faults.take();
  if (fault === 'drop-before-accept') {
    response.destroy();
    return;
  }
  refuseByFault(fault);
  const mail = await acceptMail(desk.rules, readRawSend(form), desk.clock());
  await desk.box.keep(mail);
  if (desk.announceFirst) await desk.publication.announce(mail);
  answerAccepted(fault, mail.messageId, response);
  if (!desk.announceFirst) await desk.publication.announce(mail);
}

/** Base64 in a form: a third more, and a plus or slash takes three characters. */
const MAX_FORM_BYTES = 20 * 1024 * 1024;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_FORM_BYTES) chunks.push(chunk);
  }
  if (bytes > MAX_FORM_BYTES) {
    throw new SesRefusal(413, 'RequestEntityTooLarge', 'The request is larger than SES takes.');
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
