import { Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { EventType } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { Construct } from 'constructs';
import { ENV } from '#env.ts';
import { acknowledgeFindings } from './acknowledge-findings.ts';
import { Alarms } from './alarms.ts';
import { FrontDoor } from './front-door.ts';
import { FUNCTIONS, type FunctionName, SETTINGS, TeguranFunction } from './functions.ts';
import { grantAll } from './grants.ts';
import { Login } from './login.ts';
import { Mail } from './mail.ts';
import { PipelineQueues, type QueueId } from './pipeline-queues.ts';
import type { Stage } from './stage.ts';
import { Storage } from './storage.ts';

export interface TeguranStackProps extends StackProps {
  readonly stage: Stage;
  /** The folder with one built bundle per function. */
  readonly bundles: string;
}

const SWEEP_MINUTES = 5;
/** The least that an event source allows; SES starts small and is throttled first. */
const MAX_CONCURRENCY = 2;

/** The whole system of one stage. */
export class TeguranStack extends Stack {
  constructor(scope: Construct, id: string, props: TeguranStackProps) {
    super(scope, id, { ...props, env: { region: props.stage.region } });
    const { stage } = props;
    const storage = new Storage(this, 'Storage', stage);
    const queues = new PipelineQueues(this, 'Queues');
    const mail = new Mail(this, 'Mail', stage, {
      queue: queues.queues.feedback,
      deadLetters: queues.deadLetters.feedback,
    });
    const login = new Login(this, 'Login', stage);
    const signingKey = new Key(this, 'SigningKey', {
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: stage.removalPolicy,
    });
    // Letters and log are vouched for by different keys, so that whoever signs one cannot forge the other.
    const logKey = new Key(this, 'LogKey', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: stage.removalPolicy,
    });
    const keys = { signingKey, logKey };
    const environment = environmentOf({ stage, storage, queues, mail, ...keys, login });
    const functions = this.createFunctions(props, environment);
    grantAll({ stage, storage, queues, mail, ...keys, functions });
    connect(functions, queues, storage);
    new Rule(this, 'SweepOften', {
      schedule: Schedule.rate(Duration.minutes(SWEEP_MINUTES)),
      targets: [
        new LambdaTarget(functions.sweep.handler, {
          retryAttempts: 2,
          deadLetterQueue: queues.deadLetters.sweep,
        }),
      ],
    });
    const frontDoor = new FrontDoor(this, 'FrontDoor', stage, login, functions.api.handler);
    new Alarms(this, 'Alarms', stage, { queues, functions });
    Tags.of(this).add('system', 'teguran');
    Tags.of(this).add('stage', stage.name);
    acknowledgeFindings({ stack: this, storage, functions, frontDoor, queues });
  }

  private createFunctions(
    { stage, bundles }: TeguranStackProps,
    environment: Record<string, string>,
  ) {
    const pairs = FUNCTIONS.map((name) => {
      const id = name.charAt(0).toUpperCase() + name.slice(1);
      const own = { ...environment, ...certificatesFor(name, stage) };
      const props = { name, bundles, environment: own, ...SETTINGS[name] };
      const kept = { retention: stage.logRetention, removalPolicy: stage.removalPolicy };
      return [name, new TeguranFunction(this, id, { ...props, ...kept })] as const;
    });
    return Object.fromEntries(pairs) as Record<FunctionName, TeguranFunction>;
  }
}

interface Parts {
  readonly stage: Stage;
  readonly storage: Storage;
  readonly queues: PipelineQueues;
  readonly mail: Mail;
  readonly signingKey: Key;
  readonly logKey: Key;
  readonly login: Login;
}

function environmentOf({
  stage,
  storage,
  queues,
  mail,
  signingKey,
  logKey,
  login,
}: Parts): Record<string, string> {
  return {
    [ENV.stage]: stage.name,
    [ENV.table]: storage.table.tableName,
    [ENV.uploadsBucket]: storage.uploads.bucketName,
    [ENV.lettersBucket]: storage.letters.bucketName,
    [ENV.mailBucket]: storage.mail.bucketName,
    [ENV.intakeQueue]: queues.queues.intake.queueUrl,
    [ENV.composeQueue]: queues.queues.compose.queueUrl,
    [ENV.issueQueue]: queues.queues.issue.queueUrl,
    [ENV.dispatchQueue]: queues.queues.dispatch.queueUrl,
    [ENV.configurationSet]: mail.configurationSet.configurationSetName,
    [ENV.senderName]: stage.senderName,
    [ENV.senderAddress]: `surat@${stage.mailDomain}`,
    [ENV.replyDomain]: `balasan.${stage.mailDomain}`,
    [ENV.verifyBaseUrl]: stage.verifyBaseUrl,
    [ENV.webOrigin]: stage.webOrigins[0] ?? '',
    [ENV.loginIssuer]: login.issuer,
    [ENV.loginClient]: login.client.userPoolClientId,
    [ENV.signingKey]: signingKey.keyId,
    [ENV.logKey]: logKey.keyId,
    [ENV.templatesFolder]: '/var/task/templates',
    [ENV.assetsFolder]: '/var/task/aset',
  };
}

/** Certificates are long and an environment is small: each function has those that it reads. */
function certificatesFor(name: FunctionName, stage: Stage): Record<string, string> {
  if (name === 'api') return { [ENV.signerAuthorities]: stage.signerAuthorities };
  if (name !== 'issue') return {};
  return {
    [ENV.certificateChain]: stage.certificateChain,
    [ENV.timeStampUrl]: stage.timeStampUrl,
    [ENV.timeStampCertificate]: stage.timeStampCertificate,
  };
}

/** One message at a time: a poisoned one then harms nobody else. */
function connect(
  functions: Readonly<Record<FunctionName, TeguranFunction>>,
  queues: PipelineQueues,
  storage: Storage,
): void {
  for (const name of Object.keys(queues.queues) as QueueId[]) {
    functions[name].handler.addEventSource(
      new SqsEventSource(queues.queues[name], {
        batchSize: 1,
        maxConcurrency: MAX_CONCURRENCY,
        reportBatchItemFailures: true,
      }),
    );
  }
  const intake = new SqsDestination(queues.queues.intake);
  storage.uploads.addEventNotification(EventType.OBJECT_CREATED, intake, { prefix: 'daftar/' });
}
