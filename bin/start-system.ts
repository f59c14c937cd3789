import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#cases/actor.ts';
import { QUEUES, type QueueId } from '#env.ts';
import { drainAll, type EventSource, pollQueue } from '../local/event-source.ts';
import { claimsOf, type HttpResult, toHttpEvent, toResponse } from '../local/http-event.ts';
import { startHttpFront } from '../local/http-front.ts';
import { invoke } from '../local/lambda-context.ts';
import { type Stack, startStack } from '../local/start-stack.ts';
import { copyAssets } from './copy-assets.ts';
import { type Handlers, loadHandlers } from './load-handlers.ts';
import {
  CONFIGURATION_SET,
  localEnvironment,
  localResources,
  MAIL_DOMAIN,
} from './local-resources.ts';
import { openFront } from './open-front.ts';
import { seedDesks } from './seed-desks.ts';

export interface SystemOptions {
  /** Folder that keeps everything between runs; absent: in memory. */
  readonly dataDir?: string;
  /** Folder of the `.eml` files. */
  readonly mailDir: string;
  /** Port of console and API; absent: no HTTP. */
  readonly port?: number;
  readonly onLog: (line: string) => void;
}

export interface System {
  readonly env: Readonly<Record<string, string>>;
  /** Address of the console, with the port that was taken. */
  readonly origin: string;
  readonly stack: Stack;
  readonly handlers: Handlers;
  /** Calls the API as somebody who has signed in with a second factor. */
  api(request: Request, actor: Actor): Promise<Response>;
  /** Resolves when every queue is empty and every mail event has arrived. */
  drain(): Promise<void>;
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

/** Without HTTP nobody can follow a link; it still has the form of one. */
const NO_ORIGIN = 'http://127.0.0.1:4000';
const SWEEP_EVERY_MS = 5_000;
const RETRY_AFTER_SECONDS = 2;
const API_TIMEOUT_SECONDS = 29;

type Undo = () => Promise<unknown>;

/** The whole system in one process: embedded services, queues, handlers, schedule. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const undo: Undo[] = [];
  try {
    return await start(options, undo);
  } catch (error) {
    await unwind(undo);
    throw error;
  }
}

async function start(options: SystemOptions, undo: Undo[]): Promise<System> {
  const { mailDir, dataDir, onLog } = options;
  const front = options.port === undefined ? null : await startHttpFront(options.port);
  if (front) undo.push(front.stop);
  const origin = front?.origin ?? NO_ORIGIN;
  const stack = await startStack({
    mailDir,
    ...(dataDir !== undefined && { dataDir }),
    resources: localResources([origin]),
    mailEventsQueue: 'feedback',
    configurationSets: [CONFIGURATION_SET],
    verifiedDomains: [MAIL_DOMAIN],
    onLog,
  });
  undo.push(stack.stop);
  const keys = dataDir === undefined ? await temporaryFolder(undo) : join(dataDir, 'kunci');
  const assets = await temporaryFolder(undo);
  await copyAssets(assets);
  const env = localEnvironment(stack, { keys, assets, origin });
  // The clients of the SDK look nowhere else for their endpoints and keys.
  Object.assign(process.env, env);
  await seedDesks(env);
  const handlers = loadHandlers(env);
  await handlers.takeUp();
  const sources = QUEUES.map((name) => startSource(stack, handlers, name, onLog));
  undo.push(() => Promise.all(sources.map((source) => source.stop())));
  const sweep = createSweep(handlers);
  undo.push(sweepOften(sweep, onLog));
  if (front) {
    await openFront(front, { handlers, onLog, ...(dataDir !== undefined && { keys }) });
  }
  return {
    env,
    origin,
    stack,
    handlers,
    api: (request, actor) => callApi(handlers, request, actor),
    drain: () => drain(stack, sources),
    sweep,
    stop: () => unwind(undo),
  };
}

async function temporaryFolder(undo: Undo[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'teguran-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function startSource(
  stack: Stack,
  handlers: Handlers,
  name: QueueId,
  onLog: (line: string) => void,
): EventSource {
  return pollQueue({
    queueUrl: stack.queueUrl(name),
    handler: handlers[name],
    functionName: name,
    batchSize: 1,
    concurrency: 2,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    onError: (error) => onLog(`${name}: ${error}`),
  });
}

async function callApi(handlers: Handlers, request: Request, actor: Actor): Promise<Response> {
  const claims = claimsOf({ sub: actor.sub, 'cognito:groups': actor.groups, amr: ['mfa'] });
  const event = await toHttpEvent(request, claims);
  const result = await invoke(handlers.api, event, {
    functionName: 'api',
    timeoutSeconds: API_TIMEOUT_SECONDS,
  });
  return toResponse(result as HttpResult);
}

/** Events of mails fill a queue again, so both are looked at until neither had anything left. */
async function drain(stack: Stack, sources: readonly EventSource[]): Promise<void> {
  const total = () => sources.reduce((sum, source) => sum + source.batches(), 0);
  let before: number;
  do {
    before = total();
    await drainAll(sources);
    await stack.mail.settled();
    await drainAll(sources);
  } while (total() !== before);
}

/** Never two rounds at the same time; in the cloud the function's concurrency of one sees to it. */
function createSweep(handlers: Handlers): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(handlers.sweep, handlers.sweep);
    return last;
  };
}

function sweepOften(sweep: () => Promise<void>, onLog: (line: string) => void): Undo {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = sweep().catch((error) => onLog(`sweep: ${error}`));
  }, SWEEP_EVERY_MS);
  return () => {
    clearInterval(timer);
    return running;
  };
}

async function unwind(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}
