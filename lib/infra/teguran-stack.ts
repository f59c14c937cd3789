import { Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { SqsDestination as FailureDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { EventType } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, type QueueId } from '#env.ts';
import { acknowledgeFindings } from './acknowledge-findings.ts';
import { Alarms } from './alarms.ts';
import { certificatesFor, environmentOf } from './environment.ts';
import { FrontDoor } from './front-door.ts';
import { SETTINGS, TeguranFunction } from './functions.ts';
import { grantAll } from './grants.ts';
import { Login } from './login.ts';
import { Mail } from './mail.ts';
import { PipelineQueues } from './pipeline-queues.ts';
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
    scheduleSweeps(this, functions.sweep, queues.deadLetters.sweep);
    const frontDoor = new FrontDoor(this, 'FrontDoor', stage, login, functions.api.handler);
    const alarms = new Alarms(this, 'Alarms', stage, { queues, functions });
    Tags.of(this).add('system', 'teguran');
    Tags.of(this).add('stage', stage.name);
    acknowledgeFindings({ stack: this, storage, functions, frontDoor, queues, alarms });
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

/** A round that failed is not repeated, since the next one comes soon, but neither is it lost. */
function scheduleSweeps(scope: Construct, { handler }: TeguranFunction, deadLetters: Queue): void {
  const every = Duration.minutes(SWEEP_MINUTES);
  handler.configureAsyncInvoke({
    retryAttempts: 0,
    maxEventAge: every,
    onFailure: new FailureDestination(deadLetters),
  });
  const target = new LambdaTarget(handler, { retryAttempts: 2, deadLetterQueue: deadLetters });
  new Rule(scope, 'SweepOften', { schedule: Schedule.rate(every), targets: [target] });
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
