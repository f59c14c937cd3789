import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '#env.ts';

export interface FunctionSettings {
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly reservedConcurrency?: number;
  /** Beyond the source maps that all of them use. */
  readonly nodeOptions?: string;
}

/** Seconds and megabytes as measured on real batches, with room; a queue waits six times as long. */
export const SETTINGS: Readonly<Record<FunctionName, FunctionSettings>> = {
  api: { memoryMb: 1024, timeoutSeconds: 29 },
  // A small nursery: a list of 50,000 rows then stays below 300 MB.
  intake: { memoryMb: 2048, timeoutSeconds: 300, nodeOptions: '--max-semi-space-size=8' },
  compose: { memoryMb: 2048, timeoutSeconds: 300 },
  issue: { memoryMb: 1024, timeoutSeconds: 60 },
  dispatch: { memoryMb: 512, timeoutSeconds: 60 },
  feedback: { memoryMb: 512, timeoutSeconds: 30 },
  // Holds an evidence bundle and its archive at the same time.
  sweep: { memoryMb: 2048, timeoutSeconds: 240, reservedConcurrency: 1 },
};

export interface TeguranFunctionProps extends FunctionSettings {
  readonly name: FunctionName;
  readonly bundles: string;
  readonly environment: Record<string, string>;
  readonly retention: RetentionDays;
  readonly removalPolicy: RemovalPolicy;
}

/** One function with our defaults: Node 24 on arm64, JSON logs of its own, a role of its own. */
export class TeguranFunction extends Construct {
  readonly handler: LambdaFunction;

  constructor(scope: Construct, id: string, props: TeguranFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.retention,
      removalPolicy: props.removalPolicy,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    this.handler = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(`${props.bundles}/${props.name}`),
      role,
      logGroup,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      tracing: Tracing.DISABLED,
      environment: { NODE_OPTIONS: nodeOptions(props), ...props.environment },
      ...(props.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
    });
  }
}

function nodeOptions({ nodeOptions: own }: FunctionSettings): string {
  return own === undefined ? '--enable-source-maps' : `--enable-source-maps ${own}`;
}
