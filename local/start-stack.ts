import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awsEnvironment, type Endpoints } from './account.ts';
import { openDataFolder } from './data-folder.ts';
import { startDynamoDb } from './dynamodb-server.ts';
import { type QueueAndObjectServer, startQueuesAndObjects } from './queue-and-object-server.ts';
import { createResources, queueUrl, type Resources } from './resources.ts';
import type { EventFaults, Faults } from './ses-faults.ts';
import { type SesServer, startSes } from './ses-server.ts';

/** Port numbers; 0 or absent takes a free one. */
export interface Ports {
  readonly dynamodb?: number;
  readonly queuesAndObjects?: number;
  readonly mail?: number;
}

export interface StackOptions {
  /** Folder that keeps everything between runs; absent: in memory. */
  readonly dataDir?: string;
  /** Layout version of that folder; raise it when tables change their shape. */
  readonly dataVersion?: number;
  readonly ports?: Ports | 0;
  /** Folder of the `.eml` files. */
  readonly mailDir: string;
  readonly resources?: Resources;
  /** Queue that hears what becomes of mails; it must be among the resources. */
  readonly mailEventsQueue?: string;
  readonly configurationSets?: readonly string[];
  readonly verifiedDomains?: readonly string[];
  readonly eventFaults?: EventFaults;
  readonly clock?: () => Date;
  readonly onLog?: (line: string) => void;
}

export interface Stack {
  /** Set these before the handlers are imported. */
  readonly env: Record<string, string>;
  readonly endpoints: Endpoints;
  readonly mail: { readonly faults: Faults; settled(): Promise<void> };
  queueUrl(name: string): string;
  stop(): Promise<void>;
}

const DATA_VERSION = 1;

type Undo = () => Promise<unknown>;

/** Starts DynamoDB, SQS, SNS, S3 and SES on the loopback address; all of them, or none. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const undo: Undo[] = [];
  try {
    return await start(options, undo);
  } catch (error) {
    await unwind(undo);
    throw error;
  }
}

async function start(options: StackOptions, undo: Undo[]): Promise<Stack> {
  const { ports, folder, resources, clock, log } = await prepare(options, undo);
  const dynamodb = await startDynamoDb(ports.dynamodb ?? 0, folder);
  undo.push(dynamodb.stop);
  const queues = await startQueuesAndObjects({
    port: ports.queuesAndObjects ?? 0,
    buckets: resources.buckets ?? [],
    clock,
    ...(folder !== undefined && { folder }),
  });
  undo.push(queues.stop);
  const ses = await startMail(options, queues, ports.mail ?? 0);
  undo.push(ses.stop);
  const endpoints = {
    dynamodb: dynamodb.endpoint,
    queuesAndObjects: queues.endpoint,
    mail: ses.endpoint,
  };
  await createResources(endpoints, resources);
  log(`embedded services: ${Object.values(endpoints).join(' ')}`);
  return {
    env: awsEnvironment(endpoints, await emptyFile(undo)),
    endpoints,
    mail: { faults: ses.faults, settled: ses.settled },
    queueUrl: (name) => queueUrl(endpoints, name),
    stop: () => unwind(undo),
  };
}

async function prepare(options: StackOptions, undo: Undo[]) {
  const { dataDir, dataVersion = DATA_VERSION } = options;
  const folder = dataDir === undefined ? undefined : await openDataFolder(dataDir, dataVersion);
  if (folder) undo.push(folder.release);
  return {
    ports: options.ports || {},
    folder: folder?.path,
    resources: options.resources ?? {},
    clock: options.clock ?? (() => new Date()),
    log: options.onLog ?? (() => {}),
  };
}

function startMail(
  options: StackOptions,
  queues: QueueAndObjectServer,
  port: number,
): Promise<SesServer> {
  const { mailDir, configurationSets, verifiedDomains, eventFaults, clock, onLog } = options;
  const queue = options.mailEventsQueue;
  return startSes({
    port,
    mailDir,
    publish: (envelope) => {
      if (queue !== undefined) queues.enqueue(queue, envelope);
    },
    onError: (error) => onLog?.(`mail: ${error}`),
    ...(configurationSets && { configurationSets }),
    ...(verifiedDomains && { verifiedDomains }),
    ...(eventFaults && { eventFaults }),
    ...(clock && { clock }),
  });
}

/** An empty file rather than /dev/null, which not every machine has. */
async function emptyFile(undo: Undo[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'teguran-aws-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'empty');
  await writeFile(file, '');
  return file;
}

/** Last started, first stopped; a second call finds nothing left to do. */
async function unwind(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}
