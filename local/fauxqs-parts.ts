import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildAppOptions, buildApp } from 'fauxqs';

export type Stores = NonNullable<BuildAppOptions['stores']>;
export type FauxqsApp = ReturnType<typeof buildApp>;
type Queue = NonNullable<ReturnType<Stores['sqsStore']['getQueueByArn']>>;
type Message = Parameters<Queue['enqueue']>[0];
type Persistence = NonNullable<Stores['sqsStore']['persistence']>;

export interface FauxqsParts {
  readonly app: FauxqsApp;
  readonly stores: Stores;
  readonly createMessage: (body: string) => Message;
}

/**
 * Puts fauxqs together from its parts. Its own `startFauxqs` binds 0.0.0.0 whatever host it is
 * given, and its package does not export the stores; hence the look inside, at a pinned version.
 */
export async function assembleFauxqs(region: string, dataDir?: string): Promise<FauxqsParts> {
  const [sqs, sns, s3] = await Promise.all([
    part<{
      SqsStore: (new () => Stores['sqsStore']) & { createMessage(body: string): Message };
    }>('sqs/sqsStore.js'),
    part<{ SnsStore: new () => Stores['snsStore'] }>('sns/snsStore.js'),
    part<{ S3Store: new () => Stores['s3Store'] }>('s3/s3Store.js'),
  ]);
  const stores: Stores = {
    sqsStore: new sqs.SqsStore(),
    snsStore: new sns.SnsStore(),
    s3Store: new s3.S3Store(),
  };
  // Without a host, queue URLs are built from the request's own host, which resolves everywhere.
  stores.sqsStore.host = '';
  const persistence = dataDir === undefined ? undefined : await persist(stores, dataDir);
  const app = buildApp({ logger: false, defaultRegion: region, stores });
  if (persistence) app.addHook('onClose', async () => persistence.close());
  return { app, stores, createMessage: (body) => sqs.SqsStore.createMessage(body) };
}

/** Loads what is on disk first; attaching earlier would write every row back and cascade deletes. */
async function persist(stores: Stores, dataDir: string): Promise<Persistence> {
  const { PersistenceManager } = await part<{
    PersistenceManager: new (dataDir: string) => Persistence;
  }>('persistence.js');
  const persistence = new PersistenceManager(dataDir);
  persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  stores.sqsStore.persistence = persistence;
  stores.snsStore.persistence = persistence;
  stores.s3Store.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) queue.persistence = persistence;
  return persistence;
}

async function part<T>(path: string): Promise<T> {
  const manifest = findPackageJSON('fauxqs', import.meta.url);
  if (manifest === undefined) throw new Error('fauxqs is not installed');
  return (await import(pathToFileURL(join(dirname(manifest), 'dist', path)).href)) as T;
}
