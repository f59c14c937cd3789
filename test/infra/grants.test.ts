import { describe, expect, test } from 'vitest';
import { aStack } from '../support/a-stack.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Effect: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string[]>>>>;
}

const { template } = aStack('prod');

function statements(): { policy: string; statement: Statement }[] {
  const policies = template.findResources('AWS::IAM::Policy');
  return Object.entries(policies).flatMap(([policy, { Properties }]) =>
    (Properties.PolicyDocument.Statement as Statement[]).map((statement) => ({
      policy,
      statement,
    })),
  );
}

/** Whose policies say so of an action on the table, and of which rows. */
function onTable(effect: string, action: string): Record<string, string[] | undefined> {
  const said = statements().filter(
    ({ statement }) =>
      statement.Effect === effect && [statement.Action].flat().includes(`dynamodb:${action}`),
  );
  return Object.fromEntries(
    said.map(({ policy, statement: { Condition = {} } }) => [
      policy.replace(/Role.*/, ''),
      Object.values(Condition)[0]?.['dynamodb:LeadingKeys'],
    ]),
  );
}

describe('what functions may do', () => {
  test('no policy of ours grants every action, or every resource', () => {
    const own = statements().filter(({ policy }) => !/BucketNotificationsHandler/.test(policy));
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
    const holders = statements().filter(({ statement }) =>
      [statement.Action].flat().includes(action),
    );
    expect(holders).toHaveLength(1);
    expect(holders[0]?.policy).toMatch(policyName);
  });

  test('only those delete rows of the table who have some to delete, and no others than those', () => {
    expect(onTable('Allow', 'DeleteItem')).toEqual({
      Api: ['SESSION#*', 'SUPPRESSED'],
      Feedback: ['INBOX'],
      Sweep: ['INBOX'],
    });
  });

  test('chains, numbers, approvals and sessions are kept from whoever has nothing to do with them', () => {
    const all = [
      'CHAIN*',
      'SYSTEM-CHAIN*',
      'SERIES*',
      'APPROVAL#*',
      'SETTING',
      'SESSION*',
      'REQUEST#*',
    ];
    const none = { Intake: all, Compose: all, Issue: all, Feedback: all };
    expect(onTable('Deny', 'PutItem')).toEqual({
      ...none,
      Api: ['CHAIN*'],
      Dispatch: all,
      Sweep: ['SETTING', 'SESSION*', 'REQUEST#*'],
    });
    expect(onTable('Deny', 'GetItem')).toEqual({
      ...none,
      Dispatch: all.filter((one) => one !== 'SETTING'),
      Sweep: ['SESSION*', 'REQUEST#*'],
    });
  });

  test('letters and log are signed by different functions with different keys', () => {
    const signers = statements().filter(({ statement }) =>
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
      statements()
        .filter(({ policy, statement }) => /^Sweep/.test(policy) && statement.Action === action)
        .map(({ statement }) =>
          /"[^"]*(Letters|Mail)[^"]*".*\/(\w+)\/\*/.exec(JSON.stringify(statement.Resource)),
        )
        .map((found) => `${found?.[1]} ${found?.[2]}`)
        .sort();
    expect(folders('s3:GetObject')).toEqual(['Letters checkpoints', 'Letters surat', 'Mail surat']);
    expect(folders('s3:PutObject')).toEqual(['Letters checkpoints', 'Letters ekspor']);
  });

  test('F30: no function sends to the queue that feeds it', () => {
    const policies = template.findResources('AWS::IAM::Policy');
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
