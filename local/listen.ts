import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf, LocalStackError } from './local-stack-error.ts';

/** Never all interfaces: a laptop on a ministry's network must not offer these servers to others. */
export const LOOPBACK = '127.0.0.1';

/** Listens on the loopback address alone; port 0 takes a free one. Resolves to the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => reject(portError(error, port));
    server.once('error', refuse);
    server.listen(port, LOOPBACK, () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Stops taking connections, cuts the open ones, resolves when the server is gone. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

export function portError(error: unknown, port: number): unknown {
  return codeOf(error) === 'EADDRINUSE'
    ? new LocalStackError('PORT_TAKEN', { port }, error)
    : error;
}

/** Fails if the port is taken; for servers that hold files open before they listen. */
export async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await close(probe);
}
