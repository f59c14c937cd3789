import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './account.ts';

/** What Lambda tells a function about its call; the parts that are still in use. */
export interface LambdaContext {
  readonly callbackWaitsForEmptyEventLoop: boolean;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  getRemainingTimeInMillis(): number;
  done(): void;
  fail(): void;
  succeed(): void;
}

export type LambdaHandler<Event, Result> = (
  event: Event,
  context: LambdaContext,
) => Result | Promise<Result>;

export class LambdaTimeout extends Error {
  constructor(functionName: string, seconds: number) {
    super(`${functionName} timed out after ${seconds} seconds`);
    this.name = 'LambdaTimeout';
  }
}

export interface Invocation {
  readonly functionName: string;
  readonly timeoutSeconds: number;
}

/** Calls a handler as Lambda would: with a context, and with an end to its time. */
export async function invoke<Event, Result>(
  handler: LambdaHandler<Event, Result>,
  event: Event,
  { functionName, timeoutSeconds }: Invocation,
): Promise<Result> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new LambdaTimeout(functionName, timeoutSeconds)),
    timeoutSeconds * 1000,
  );
  try {
    return await Promise.race([
      handler(event, createContext(functionName, deadline)),
      late.promise,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function createContext(functionName: string, deadline: number): LambdaContext {
  const useThePromise = () => {
    throw new Error('return a promise: the callbacks of the context left with Node.js 0.10');
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    done: useThePromise,
    fail: useThePromise,
    succeed: useThePromise,
  };
}
