import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { expiry } from '#adapters/dynamodb/expiry.ts';
import { ALARMING } from '#cases/signal.ts';
import { ENV, FUNCTIONS, OPEN_ROUTES } from '#env.ts';
import { SIGNALS } from '#infra/alarms.ts';
import { aStack } from '../support/a-stack.ts';

const { template } = aStack('prod');

function resources(type: string): Record<string, unknown>[] {
  return Object.values(template.findResources(type)) as Record<string, unknown>[];
}

describe('the stack', () => {
  test('the table keeps its past and cannot be deleted by accident', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    });
  });

  test('the table deletes sessions and remembered answers whose time is over', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TimeToLiveSpecification: {
        AttributeName: Object.keys(expiry('2026-11-24T00:00:00.000Z'))[0],
        Enabled: true,
      },
    });
  });

  test('letters and mails are locked against everybody for five years', () => {
    const locked = {
      ObjectLockEnabled: true,
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1825 } },
      },
    };
    template.resourcePropertiesCountIs('AWS::S3::Bucket', Match.objectLike(locked), 2);
  });

  test('no bucket can be public and none takes unencrypted connections', () => {
    for (const bucket of resources('AWS::S3::Bucket')) {
      expect(bucket).toMatchObject({
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      });
    }
    expect(resources('AWS::S3::BucketPolicy')).toHaveLength(4);
  });

  test('every function runs Node 24 on arm64 and logs to a group of its own', () => {
    template.resourcePropertiesCountIs(
      'AWS::Lambda::Function',
      Match.objectLike({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogGroup: Match.anyValue() },
      }),
      FUNCTIONS.length,
    );
  });

  test('a function has the settings of those certificates that it reads', () => {
    const functions = Object.entries(template.findResources('AWS::Lambda::Function'));
    const readers = (name: string) =>
      functions
        .filter(([, { Properties }]) => name in (Properties.Environment?.Variables ?? {}))
        .map(([id]) => FUNCTIONS.find((one) => id.toLowerCase().startsWith(one)));
    expect(readers(ENV.certificateChain)).toEqual(['issue']);
    expect(readers(ENV.timeStampUrl)).toEqual(['issue']);
    expect(readers(ENV.timeStampCertificate)).toEqual(['issue']);
    expect(readers(ENV.signerAuthorities)).toEqual(['api']);
  });

  test('a message that fails five times goes to a dead-letter queue with an alarm', () => {
    template.resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      Match.objectLike({ RedrivePolicy: { maxReceiveCount: 5 } }),
      5,
    );
    const watched = JSON.stringify(resources('AWS::CloudWatch::Alarm'));
    for (const name of ['Intake', 'Compose', 'Issue', 'Dispatch', 'Feedback', 'Sweep']) {
      expect(watched).toContain(`Queues${name}Dead`);
    }
    for (const name of FUNCTIONS) {
      expect(watched).toContain(`${name.charAt(0).toUpperCase()}${name.slice(1)}Function`);
    }
  });

  test('a round of the sweeper that fails is not repeated and goes to the dead letters', () => {
    template.resourceCountIs('AWS::Lambda::EventInvokeConfig', 1);
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^Sweep') },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 300,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('SweepDead'), 'Arn'] } },
      },
    });
  });

  test('every queue waits six times as long as its function may run and reports single failures', () => {
    const sources = resources('AWS::Lambda::EventSourceMapping');
    expect(sources).toHaveLength(5);
    for (const source of sources) {
      expect(source).toMatchObject({
        Properties: {
          BatchSize: 1,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          ScalingConfig: { MaximumConcurrency: 2 },
        },
      });
    }
  });

  test('F15: mails are signed by DKIM, bounce to a domain of ours, and are given up after four hours', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: {
        MailFromDomain: Match.stringLikeRegexp('^bounce\\.'),
        BehaviorOnMxFailure: 'REJECT_MESSAGE',
      },
    });
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE', MaxDeliverySeconds: 14_400 },
      SuppressionOptions: { SuppressedReasons: ['COMPLAINT'] },
    });
    const outputs = JSON.stringify(template.findOutputs('*'));
    for (const record of ['v=spf1', 'v=DMARC1', 'feedback-smtp', ' CNAME ']) {
      expect(outputs).toContain(record);
    }
  });

  test('nothing rewrites the links of a letter or watches whether it is opened', () => {
    const sets = JSON.stringify(resources('AWS::SES::ConfigurationSet'));
    expect(sets).not.toContain('TrackingOptions');
    const events = JSON.stringify(
      resources('AWS::SES::ConfigurationSetEventDestination'),
    ).toLowerCase();
    expect(events).toContain('delivery');
    expect(events).not.toMatch(/"(open|click)"/);
  });

  test('OB-1: every signal that a person must hear of has its alarm, and so has silence', () => {
    expect(SIGNALS).toEqual(ALARMING);
    const alarms = resources('AWS::CloudWatch::Alarm') as {
      Properties: { MetricName: string; AlarmActions: unknown[]; TreatMissingData: string };
    }[];
    const named = alarms.map(({ Properties }) => Properties.MetricName);
    expect(named).toEqual(expect.arrayContaining(Object.keys(ALARMING)));
    for (const { Properties } of alarms) expect(Properties.AlarmActions).toHaveLength(1);
    const silence = alarms.find(({ Properties }) => Properties.MetricName === 'SweepDone');
    expect(silence?.Properties.TreatMissingData).toBe('breaching');
  });

  test('the signing key only signs', () => {
    template.hasResourceProperties('AWS::KMS::Key', {
      KeySpec: 'RSA_3072',
      KeyUsage: 'SIGN_VERIFY',
    });
  });

  test('nobody signs in without a second factor, nobody registers himself', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(resources('AWS::Cognito::UserPoolGroup')).toHaveLength(4);
  });

  test('every route needs a token, but for those that everybody or a session opens', () => {
    const routes = resources('AWS::ApiGatewayV2::Route') as {
      Properties: { RouteKey: string; AuthorizationType: string };
    }[];
    const open = routes.filter(({ Properties }) => Properties.AuthorizationType === 'NONE');
    expect(open.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(
      [...OPEN_ROUTES].sort(),
    );
    for (const { Properties } of routes)
      expect(['JWT', 'NONE']).toContain(Properties.AuthorizationType);
  });

  test('OP-3: nothing is copied to another region', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(
      /ReplicationConfiguration|ap-southeast-1|us-east-1|eu-/,
    );
    for (const table of resources('AWS::DynamoDB::GlobalTable')) {
      expect(table).toMatchObject({ Properties: { Replicas: [{ Region: 'ap-southeast-3' }] } });
    }
  });

  test('a trial needs no settings, and nothing of it is kept', () => {
    aStack('dev').template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete' });
  });
});
