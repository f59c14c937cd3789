import { fileURLToPath } from 'node:url';
import { ENV, QUEUES, type QueueId } from '#env.ts';
import { CLIENT_ID, LOGIN_PATH } from '../local/login-server.ts';
import type { Resources } from '../local/resources.ts';
import type { Stack } from '../local/start-stack.ts';

const TABLE = 'teguran';
const UPLOADS = 'teguran-unggahan';
const LETTERS = 'teguran-surat';
const MAIL = 'teguran-surel';
const VISIBILITY_SECONDS = 360;
const MAX_RECEIVES = 5;

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

export const CONFIGURATION_SET = 'surat';
export const MAIL_DOMAIN = 'surat.teguran.example';

/** The same table, buckets and queues as in the cloud, for this machine. */
export function localResources(corsOrigins: readonly string[]): Resources {
  const index = (name: string, key: string) => ({
    name,
    keys: { partition: `${key}Key`, sort: `${key}Sort` },
  });
  return {
    tables: [
      {
        name: TABLE,
        keys: { partition: 'PK', sort: 'SK' },
        gsi: [index('byPlatform', 'platform'), index('byState', 'state')],
      },
    ],
    buckets: [
      { name: UPLOADS, notify: 'intake', notifyUnder: 'daftar/', corsOrigins },
      // Not `locked`: the note that names the latest checkpoint is written anew, which the cloud's
      // versions allow; everything else has a key that ends in the hash of its bytes.
      { name: LETTERS },
      { name: MAIL, locked: true },
    ],
    queues: QUEUES.flatMap((name) => [
      {
        name,
        dlq: deadLetters(name),
        maxReceives: MAX_RECEIVES,
        visibilitySeconds: VISIBILITY_SECONDS,
      },
      { name: deadLetters(name) },
    ]),
  };
}

export function deadLetters(queue: QueueId): string {
  return `${queue}-gagal`;
}

export interface LocalPlaces {
  /** Folder of the test key that signs letters and checkpoints. */
  readonly keys: string;
  /** Folder of the files that pages load. */
  readonly assets: string;
  /** Where people open the console; codes on letters lead there. */
  readonly origin: string;
}

/** What the infrastructure would set, for this machine. */
export function localEnvironment(stack: Stack, places: LocalPlaces): Record<string, string> {
  return {
    ...stack.env,
    [ENV.stage]: 'local',
    [ENV.table]: TABLE,
    [ENV.uploadsBucket]: UPLOADS,
    [ENV.lettersBucket]: LETTERS,
    [ENV.mailBucket]: MAIL,
    [ENV.intakeQueue]: stack.queueUrl('intake'),
    [ENV.composeQueue]: stack.queueUrl('compose'),
    [ENV.issueQueue]: stack.queueUrl('issue'),
    [ENV.dispatchQueue]: stack.queueUrl('dispatch'),
    [ENV.configurationSet]: CONFIGURATION_SET,
    [ENV.senderName]: 'Kementerian UMKM (latihan)',
    [ENV.senderAddress]: `surat@${MAIL_DOMAIN}`,
    [ENV.replyDomain]: `balasan.${MAIL_DOMAIN}`,
    [ENV.verifyBaseUrl]: `${places.origin}/v`,
    [ENV.certificateChain]: '',
    [ENV.testSignerFolder]: places.keys,
    [ENV.templatesFolder]: TEMPLATES,
    [ENV.assetsFolder]: places.assets,
    [ENV.webOrigin]: places.origin,
    [ENV.loginIssuer]: `${places.origin}${LOGIN_PATH}`,
    [ENV.loginClient]: CLIENT_ID,
    // Failures only, unless somebody asks: on this machine progress is told in words for people.
    POWERTOOLS_LOG_LEVEL: process.env['POWERTOOLS_LOG_LEVEL'] ?? 'ERROR',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
}
