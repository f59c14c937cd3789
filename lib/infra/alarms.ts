import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { FunctionName } from '#env.ts';
import type { TeguranFunction } from './functions.ts';
import type { PipelineQueues } from './pipeline-queues.ts';
import type { Stage } from './stage.ts';

/** Signals of the running system and the function that gives each; a test compares them with the code. */
export const SIGNALS: Readonly<Record<string, string>> = {
  MailUnknown: 'dispatch',
  MailRefused: 'dispatch',
  DailyQuotaReached: 'dispatch',
  PreparationFailed: 'dispatch',
  SendingSandboxed: 'dispatch',
  TimeStampMissing: 'issue',
  CertificateUnusable: 'issue',
  RevocationUntold: 'compose',
  MailBounced: 'feedback',
  MailComplained: 'feedback',
  WorkerLost: 'sweep',
  NoDeliveryReport: 'sweep',
  HandInDue: 'sweep',
  DeskPaused: 'sweep',
  EventUnmatched: 'sweep',
  LetterStuck: 'sweep',
  ApprovalOverdue: 'sweep',
  SignatureOverdue: 'sweep',
  ReleaseOverdue: 'sweep',
  PencabutanOverdue: 'sweep',
  BundleFailed: 'sweep',
};

const OLDEST_SECONDS = 900;

function signalMetric(metricName: string, service: string): Metric {
  return new Metric({
    namespace: 'Teguran',
    metricName,
    dimensionsMap: { service },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
  });
}

/** What must wake someone: dead letters, failing functions, slow queues, and each signal of trouble. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    stage: Stage,
    watched: { queues: PipelineQueues; functions: Readonly<Record<FunctionName, TeguranFunction>> },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (stage.alarmAddress) this.topic.addSubscription(new EmailSubscription(stage.alarmAddress));
    const period = { period: Duration.minutes(1) };
    for (const [name, queue] of Object.entries(watched.queues.deadLetters)) {
      this.alarm(`${name}Dead`, queue.metricApproximateNumberOfMessagesVisible(period));
    }
    for (const [name, queue] of Object.entries(watched.queues.queues)) {
      const age = queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) });
      this.alarm(`${name}Slow`, age, OLDEST_SECONDS);
    }
    for (const [signal, service] of Object.entries(SIGNALS)) {
      this.alarm(signal, signalMetric(signal, service));
    }
    this.alarmSilence('SweepSilent', signalMetric('SweepDone', 'sweep'));
    for (const [name, { handler }] of Object.entries(watched.functions)) {
      this.alarm(`${name}Errors`, handler.metricErrors({ period: Duration.minutes(5) }));
    }
  }

  private alarm(id: string, metric: IMetric, threshold = 0): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  /** Nothing said is the alarm: without the sweeper nobody would hear of anything else. */
  private alarmSilence(id: string, metric: IMetric): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: 1,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
