import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Endpoints } from '../local/account.ts';

/** What the handlers asked of each service, in the units that AWS bills. */
export interface Calls {
  writeUnits: number;
  readUnits: number;
  puts: number;
  gets: number;
  storedBytes: number;
  messages: number;
  mails: number;
}

const KB = 1024;
/** Table and two indexes: each write of an item that stands in both is paid three times. */
const INDEXES = 2;
const ROWS_A_CALL = 25;

/** Listens to every request that leaves this process; nothing has to be built for it. */
export function countCalls(endpoints: Endpoints): Calls {
  const calls: Calls = {
    writeUnits: 0,
    readUnits: 0,
    puts: 0,
    gets: 0,
    storedBytes: 0,
    messages: 0,
    mails: 0,
  };
  const hosts = {
    dynamodb: new URL(endpoints.dynamodb).host,
    mail: new URL(endpoints.mail).host,
  };
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const action = `${request.getHeader('x-amz-target') ?? ''}`.split('.')[1];
    const sent = Number(request.getHeader('content-length') ?? 0);
    const received = Number(response.headers['content-length'] ?? 0);
    switch (request.getHeader('host')) {
      case hosts.dynamodb:
        return countTable(calls, action ?? '', sent, received);
      case hosts.mail:
        return countMail(calls, sent);
      default:
        return action ? countMessage(calls, action) : countObject(calls, request.method, sent);
    }
  });
  return calls;
}

function countMail(calls: Calls, sent: number): void {
  if (sent > KB) calls.mails += 1;
}

function countMessage(calls: Calls, action: string): void {
  if (action === 'SendMessage') calls.messages += 1;
}

function countTable(calls: Calls, action: string, out: number, back: number): void {
  if (/^(Put|Update|Delete)Item$/.test(action)) {
    calls.writeUnits += Math.max(1, Math.ceil(out / KB)) * (out > KB ? 1 + INDEXES : 1);
  }
  // How many rows a call brings cannot be seen from outside: each counts as if it were full.
  if (action === 'BatchWriteItem') calls.writeUnits += Math.max(ROWS_A_CALL, Math.ceil(out / KB));
  if (action === 'BatchGetItem') calls.readUnits += Math.max(1, Math.ceil(back / KB));
  if (/^(GetItem|Query)$/.test(action)) {
    calls.readUnits += Math.max(1, Math.ceil(back / (4 * KB)));
  }
}

function countObject(calls: Calls, method: string, sent: number): void {
  if (method === 'PUT' || method === 'POST') {
    calls.puts += 1;
    calls.storedBytes += sent;
  } else calls.gets += 1;
}
