import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expiry } from '#adapters/dynamodb/expiry.ts';
import { ALARMING } from '#cases/signal.ts';
import { ENV, OPEN_ROUTES } from '#env.ts';
import { SIGNALS } from '#infra/alarms.ts';
import { FUNCTIONS } from '#infra/functions.ts';
import { type StageName, stageOf } from '#infra/stage.ts';
import { TeguranStack } from '#infra/teguran-stack.ts';
import { PROD_SETTINGS } from '../support/prod-settings.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Effect: string;
}

const settings = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../cdk.json'), 'utf8'));
const bundles = mkdtempSync(join(tmpdir(), 'teguran-bundles-'));
const settingsOf = { dev: {}, prod: PROD_SETTINGS };
const templates: Partial<Record<StageName, Template>> = {};

function template(name: StageName): Template {
  const built = templates[name];
  if (!built) throw new Error(`stage ${name} was not built`);
  return built;
}

beforeAll(() => {
  for (const name of FUNCTIONS) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, 'index.mjs'), 'export const handler = async () => {};\n');
  }
  for (const name of ['dev', 'prod'] as const) {
    const app = new App({ context: settings.context });
    const stack = new TeguranStack(app, 'Teguran', {
      stage: stageOf(name, settingsOf[name]),
      bundles,
    });
    templates[name] = Template.fromStack(stack);
  }
});

afterAll(() => rmSync(bundles, { recursive: true, force: true }));

/** What the rows really carry. */
const expiryAttribute = () => Object.keys(expiry('2026-11-24T00:00:00.000Z'))[0];

function resources(name: StageName, type: string): Record<string, unknown>[] {
  return Object.values(template(name).findResources(type)) as Record<string, unknown>[];
}

function statements(name: StageName): { policy: string; statement: Statement }[] {
  const policies = template(name).findResources('AWS::IAM::Policy');
  return Object.entries(policies).flatMap(([policy, { Properties }]) =>
    (Properties.PolicyDocument.Statement as Statement[]).map((statement) => ({
      policy,
      statement,
    })),
  );
}

describe('the stack', () => {
  test('the table keeps its past and cannot be deleted by accident', () => {
    template('prod').hasResource('AWS::DynamoDB::GlobalTable', {
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
    template('prod').hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TimeToLiveSpecification: { AttributeName: expiryAttribute(), Enabled: true },
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
    template('prod').resourcePropertiesCountIs('AWS::S3::Bucket', Match.objectLike(locked), 2);
  });

  test('no bucket can be public and none takes unencrypted connections', () => {
    for (const bucket of resources('prod', 'AWS::S3::Bucket')) {
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
    expect(resources('prod', 'AWS::S3::BucketPolicy')).toHaveLength(4);
  });

  test('every function runs Node 24 on arm64 and logs to a group of its own', () => {
    template('prod').resourcePropertiesCountIs(
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
    const functions = Object.entries(template('prod').findResources('AWS::Lambda::Function'));
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
    template('prod').resourcePropertiesCountIs(
      'AWS::SQS::Queue',
      Match.objectLike({ RedrivePolicy: { maxReceiveCount: 5 } }),
      5,
    );
    const watched = JSON.stringify(resources('prod', 'AWS::CloudWatch::Alarm'));
    for (const name of ['Intake', 'Compose', 'Issue', 'Dispatch', 'Feedback', 'Sweep']) {
      expect(watched).toContain(`Queues${name}Dead`);
    }
    for (const name of FUNCTIONS) {
      expect(watched).toContain(`${name.charAt(0).toUpperCase()}${name.slice(1)}Function`);
    }
  });

  test('a round of the sweeper that fails is not repeated and goes to the dead letters', () => {
    template('prod').resourceCountIs('AWS::Lambda::EventInvokeConfig', 1);
    template('prod').hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^Sweep') },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 300,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('SweepDead'), 'Arn'] } },
      },
    });
  });

  test('every queue waits six times as long as its function may run and reports single failures', () => {
    const sources = resources('prod', 'AWS::Lambda::EventSourceMapping');
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

  test('no policy of ours grants every action, or every resource', () => {
    const own = statements('prod').filter(
      ({ policy }) => !/BucketNotificationsHandler/.test(policy),
    );
    expect(own.length).toBeGreaterThan(20);
    for (const { statement } of own) {
      for (const action of [statement.Action].flat()) expect(action).not.toContain('*');
      const isAccountWide = statement.Action === 'ses:GetSendQuota';
      if (!isAccountWide) expect([statement.Resource].flat()).not.toContain('*');
    }
  });

  test.each([
    ['ses:SendRawEmail', /Dispatch/],
    ['ses:GetSendQuota', /Dispatch/],
  ])('only one function may %s', (action, policyName) => {
    const holders = statements('prod').filter(({ statement }) =>
      [statement.Action].flat().includes(action),
    );
    expect(holders).toHaveLength(1);
    expect(holders[0]?.policy).toMatch(policyName);
  });

  test('letters and log are signed by different functions with different keys', () => {
    const signers = statements('prod').filter(({ statement }) =>
      [statement.Action].flat().includes('kms:Sign'),
    );
    expect(signers.map(({ policy }) => policy.replace(/Role.*/, '')).sort()).toEqual([
      'Issue',
      'Sweep',
    ]);
    expect(new Set(signers.map(({ statement }) => JSON.stringify(statement.Resource))).size).toBe(
      2,
    );
  });

  test('the sweeper reads what a bundle holds, and writes checkpoints and bundles alone', () => {
    const folders = (action: string) =>
      statements('prod')
        .filter(({ policy, statement }) => /^Sweep/.test(policy) && statement.Action === action)
        .map(({ statement }) =>
          /"[^"]*(Letters|Mail)[^"]*".*\/(\w+)\/\*/.exec(JSON.stringify(statement.Resource)),
        )
        .map((found) => `${found?.[1]} ${found?.[2]}`)
        .sort();
    expect(folders('s3:GetObject')).toEqual(['Letters checkpoints', 'Letters surat', 'Mail surat']);
    expect(folders('s3:PutObject')).toEqual(['Letters checkpoints', 'Letters ekspor']);
  });

  test('F15: mails are signed by DKIM, bounce to a domain of ours, and are given up after four hours', () => {
    template('prod').hasResourceProperties('AWS::SES::EmailIdentity', {
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: {
        MailFromDomain: Match.stringLikeRegexp('^bounce\\.'),
        BehaviorOnMxFailure: 'REJECT_MESSAGE',
      },
    });
    template('prod').hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE', MaxDeliverySeconds: 14_400 },
      SuppressionOptions: { SuppressedReasons: ['COMPLAINT'] },
    });
    const outputs = JSON.stringify(template('prod').findOutputs('*'));
    for (const record of ['v=spf1', 'v=DMARC1', 'feedback-smtp', ' CNAME ']) {
      expect(outputs).toContain(record);
    }
  });

  test('nothing rewrites the links of a letter or watches whether it is opened', () => {
    const sets = JSON.stringify(resources('prod', 'AWS::SES::ConfigurationSet'));
    expect(sets).not.toContain('TrackingOptions');
    const events = JSON.stringify(
      resources('prod', 'AWS::SES::ConfigurationSetEventDestination'),
    ).toLowerCase();
    expect(events).toContain('delivery');
    expect(events).not.toMatch(/"(open|click)"/);
  });

  test('OB-1: every signal that a person must hear of has its alarm, and so has silence', () => {
    expect(SIGNALS).toEqual(ALARMING);
    const alarms = resources('prod', 'AWS::CloudWatch::Alarm') as {
      Properties: { MetricName: string; AlarmActions: unknown[]; TreatMissingData: string };
    }[];
    const named = alarms.map(({ Properties }) => Properties.MetricName);
    expect(named).toEqual(expect.arrayContaining(Object.keys(ALARMING)));
    for (const { Properties } of alarms) expect(Properties.AlarmActions).toHaveLength(1);
    const silence = alarms.find(({ Properties }) => Properties.MetricName === 'SweepDone');
    expect(silence?.Properties.TreatMissingData).toBe('breaching');
  });

  test('the signing key only signs', () => {
    template('prod').hasResourceProperties('AWS::KMS::Key', {
      KeySpec: 'RSA_3072',
      KeyUsage: 'SIGN_VERIFY',
    });
  });

  test('nobody signs in without a second factor, nobody registers himself', () => {
    template('prod').hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(resources('prod', 'AWS::Cognito::UserPoolGroup')).toHaveLength(4);
  });

  test('every route needs a token, but for those that everybody or a session opens', () => {
    const routes = resources('prod', 'AWS::ApiGatewayV2::Route') as {
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
    expect(JSON.stringify(template('prod').toJSON())).not.toMatch(
      /ReplicationConfiguration|ap-southeast-1|us-east-1|eu-/,
    );
    for (const table of resources('prod', 'AWS::DynamoDB::GlobalTable')) {
      expect(table).toMatchObject({ Properties: { Replicas: [{ Region: 'ap-southeast-3' }] } });
    }
  });

  test('F30: no function sends to the queue that feeds it', () => {
    const policies = template('prod').findResources('AWS::IAM::Policy');
    for (const name of ['Intake', 'Compose', 'Issue', 'Dispatch', 'Feedback']) {
      const own = Object.entries(policies).filter(([id]) =>
        id.startsWith(`${name}RoleDefaultPolicy`),
      );
      expect(own).toHaveLength(1);
      const sends = own
        .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
        .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'));
      expect(JSON.stringify(sends)).not.toContain(`Queues${name}`);
    }
  });
});
