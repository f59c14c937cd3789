import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { FunctionName, TeguranFunction } from './functions.ts';
import type { PipelineQueues } from './pipeline-queues.ts';
import type { Stage } from './stage.ts';

/** What must wake someone: dead letters and failing functions. */
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
    for (const [name, { handler }] of Object.entries(watched.functions)) {
      this.alarm(`${name}Errors`, handler.metricErrors({ period: Duration.minutes(5) }));
    }
  }

  private alarm(id: string, metric: IMetric): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: 0,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
