import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { FunctionName, QueueId } from '#env.ts';
import type { TeguranFunction } from './functions.ts';
import { grantTable } from './grant-table.ts';
import type { Mail } from './mail.ts';
import type { PipelineQueues } from './pipeline-queues.ts';
import type { Stage } from './stage.ts';
import type { Storage } from './storage.ts';

export interface Granted {
  readonly stage: Stage;
  readonly storage: Storage;
  readonly queues: PipelineQueues;
  readonly mail: Mail;
  readonly signingKey: Key;
  readonly logKey: Key;
  readonly functions: Readonly<Record<FunctionName, TeguranFunction>>;
}

/** Which object folders each function may read or write; nothing else is granted. */
export const OBJECT_GRANTS: Readonly<
  Record<
    FunctionName,
    readonly (readonly [
      keyof Storage & ('uploads' | 'letters' | 'mail'),
      'read' | 'write',
      string,
    ])[]
  >
> = {
  api: [
    ['uploads', 'read', 'daftar/*'],
    ['uploads', 'write', 'daftar/*'],
    ['uploads', 'read', 'tanda-tangan/*'],
    ['uploads', 'write', 'tanda-tangan/*'],
    // Exports too large for an answer.
    ['uploads', 'read', 'unduhan/*'],
    ['uploads', 'write', 'unduhan/*'],
    ['uploads', 'read', 'jawaban/*'],
    ['uploads', 'write', 'jawaban/*'],
    ['letters', 'read', '*'],
    ['letters', 'write', 'surat/*'],
    ['mail', 'read', '*'],
  ],
  intake: [
    ['uploads', 'read', 'daftar/*'],
    ['letters', 'write', 'laporan/*'],
    ['letters', 'write', 'bukti/*'],
  ],
  // Drafts show screenshots and carry the letters before them.
  compose: [
    ['letters', 'read', 'bukti/*'],
    ['letters', 'read', 'surat/*'],
    ['letters', 'write', 'surat/*'],
  ],
  issue: [
    ['letters', 'read', 'bukti/*'],
    ['letters', 'read', 'surat/*'],
    ['letters', 'write', 'surat/*'],
    ['mail', 'write', 'surat/*'],
  ],
  dispatch: [
    ['mail', 'read', 'surat/*'],
    ['letters', 'read', 'surat/*'],
  ],
  feedback: [],
  sweep: [
    ['letters', 'read', 'checkpoints/*'],
    ['letters', 'write', 'checkpoints/*'],
    // Evidence bundles are made here, because only here the log's key signs.
    ['letters', 'read', 'surat/*'],
    ['mail', 'read', 'surat/*'],
    ['letters', 'write', 'ekspor/*'],
  ],
};

const SENDS: Readonly<Record<FunctionName, readonly QueueId[]>> = {
  api: ['compose', 'issue', 'dispatch'],
  intake: ['compose'],
  compose: [],
  issue: [],
  dispatch: [],
  feedback: [],
  sweep: ['intake', 'compose', 'issue', 'dispatch'],
};

/** Least privilege, function by function. */
export function grantAll(granted: Granted): void {
  for (const [name, one] of Object.entries(granted.functions) as [
    FunctionName,
    TeguranFunction,
  ][]) {
    grantTable(granted.storage, name, one);
    for (const queue of SENDS[name]) granted.queues.queues[queue].grantSendMessages(one.handler);
    for (const [bucket, access, path] of OBJECT_GRANTS[name]) {
      grantObjects(one, granted.storage[bucket], access, path);
    }
  }
  grantSending(granted);
  grantSigning(granted);
}

function grantObjects(
  { handler }: TeguranFunction,
  bucket: Bucket,
  access: 'read' | 'write',
  path: string,
): void {
  const actions = access === 'read' ? ['s3:GetObject'] : ['s3:PutObject'];
  handler.addToRolePolicy(
    new PolicyStatement({ actions, resources: [bucket.arnForObjects(path)] }),
  );
  // Without ListBucket a missing key reads as "access denied" and could not be told apart.
  if (access === 'read') {
    handler.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    );
  }
}

/** Only this function may send, only from our address, only with our configuration set. */
function grantSending({ mail, stage, functions }: Granted): void {
  functions.dispatch.handler.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [mail.identity.emailIdentityArn, configurationSetArn(mail)],
      conditions: { StringEquals: { 'ses:FromAddress': `surat@${stage.mailDomain}` } },
    }),
  );
  // The allowance belongs to the account: AWS knows no narrower resource for it.
  functions.dispatch.handler.addToRolePolicy(
    new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] }),
  );
}

/** Letters are signed by one function, the log by another, each with its own key. */
function grantSigning({ signingKey, logKey, functions }: Granted): void {
  signingKey.grant(functions.issue.handler, 'kms:Sign');
  logKey.grant(functions.sweep.handler, 'kms:Sign', 'kms:GetPublicKey');
}

function configurationSetArn({ configurationSet }: Mail): string {
  return Stack.of(configurationSet).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSet.configurationSetName,
  });
}
