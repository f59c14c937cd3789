import { Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnSubscription } from 'aws-cdk-lib/aws-sns';
import type { Construct, IConstruct } from 'constructs';
import { type FunctionName, OPEN_ROUTES } from '#env.ts';
import type { TeguranFunction } from './functions.ts';
import { OBJECT_GRANTS } from './grants.ts';
import type { Storage } from './storage.ts';

/** What we looked at and accept although a rule complains, each with its reason. */
interface Accepted {
  readonly at: IConstruct;
  readonly id: string;
  readonly reason: string;
}

export interface Audited {
  readonly stack: Stack;
  readonly storage: Storage;
  readonly functions: Readonly<Record<FunctionName, TeguranFunction>>;
  readonly frontDoor: Construct;
  readonly queues: Construct;
  readonly alarms: Construct;
}

export function acknowledgeFindings(audited: Audited): void {
  const all = [
    ...openRoutes(audited),
    ...objectFolders(audited),
    sendQuota(audited),
    ...queueFedFunctions(audited),
    ...deadLetterQueues(audited),
    ...alarmMails(audited),
    ...cdkOwnHelper(audited),
  ];
  for (const { at, id, reason } of all) Validations.of(at).acknowledge({ id, reason });
}

function openRoutes({ frontDoor }: Audited): Accepted[] {
  const reason =
    'Health, API description and the check of a printed code name no account; pages know people by a session cookie, which the function checks itself.';
  const open = new Set<string>(
    OPEN_ROUTES.map((key) => key.replace(' ', '').replaceAll('/', '--')),
  );
  return frontDoor.node
    .findAll()
    .filter((one) => open.has(one.node.id))
    .map((at) => ({ at, id: 'AwsSolutions::AwsSolutions-APIG4', reason }));
}

/** Keys end in a hash nobody knows beforehand, so a folder is the narrowest that S3 can express. */
function objectFolders({ functions, storage }: Audited): Accepted[] {
  const reason =
    'Object keys end in the SHA-256 of their bytes: the folder is the narrowest resource.';
  return (Object.keys(functions) as FunctionName[]).flatMap((name) =>
    OBJECT_GRANTS[name].map(([bucket, , path]) => ({
      at: functions[name],
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId(storage[bucket])}.Arn>/${path}]`,
      reason,
    })),
  );
}

function sendQuota({ functions }: Audited): Accepted {
  return {
    at: functions.dispatch,
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'ses:GetSendQuota asks about the account and can be granted for "*" only.',
  };
}

function logicalId(bucket: Bucket): string {
  const child = bucket.node.defaultChild;
  if (!child) throw new Error('a bucket without a resource');
  return Stack.of(bucket).getLogicalId(child as Parameters<Stack['getLogicalId']>[0]);
}

function queueFedFunctions({ functions }: Audited): Accepted[] {
  return Object.values(functions).flatMap((at) => [
    {
      at,
      id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
      reason: 'The queue itself moves a message to its dead-letter queue after five receives.',
    },
    {
      at,
      id: 'Serverless::Serverless-LambdaDLQ',
      reason:
        'Called by a queue or by the HTTP API; the sweeper alone is called asynchronously, and its failed rounds go to its dead-letter queue as the destination of failures.',
    },
    {
      at,
      id: 'Serverless::Serverless-LambdaTracing',
      reason:
        'One correlation id runs through logs and the ledger; traces would copy ids elsewhere.',
    },
  ]);
}

function deadLetterQueues({ queues }: Audited): Accepted[] {
  const reason = 'This is a dead-letter queue; it holds messages until a person redrives them.';
  return queues.node.children
    .filter((one) => one.node.id.endsWith('Dead'))
    .flatMap((at) =>
      // The second rule does not see that a schedule, too, may have a dead-letter queue.
      ['Serverless::Serverless-SQSRedrivePolicy', 'AwsSolutions::AwsSolutions-SQS3'].map((id) => ({
        at,
        id,
        reason,
      })),
    );
}

function alarmMails({ alarms }: Audited): Accepted[] {
  const reason = 'A mailbox takes no redriven messages; the alarm itself stands until it is over.';
  return alarms.node
    .findAll()
    .filter((one) => one instanceof CfnSubscription)
    .map((at) => ({ at, id: 'Serverless::Serverless-SNSRedrivePolicy', reason }));
}

/** The CDK's own function that writes bucket notifications at deployment. */
function cdkOwnHelper({ stack }: Audited): Accepted[] {
  const policy =
    'Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  return stack.node.children
    .filter((one) => one.node.id.startsWith('BucketNotificationsHandler'))
    .map((at) => ({
      at,
      id: `AwsSolutions::AwsSolutions-IAM4[${policy}]`,
      reason: 'Runs at deployment only, and is written and permitted by the CDK itself.',
    }));
}
