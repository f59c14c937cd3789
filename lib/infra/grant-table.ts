import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionName } from '#env.ts';
import type { TeguranFunction } from './functions.ts';
import type { Storage } from './storage.ts';
import { KEPT_ROWS, TABLE_GRANTS } from './table-grants.ts';

const READS = ['GetItem', 'BatchGetItem', 'Query'];
const WRITES = ['PutItem', 'BatchWriteItem', 'UpdateItem', 'DeleteItem'];

/** What a function does with the table, and none of the rows that are kept from it. */
export function grantTable(
  { table: { tableArn } }: Storage,
  name: FunctionName,
  { handler }: TeguranFunction,
): void {
  const { actions, deletes, index } = TABLE_GRANTS[name];
  const add = (statement: PolicyStatement | null) =>
    statement && handler.addToRolePolicy(statement);
  add(new PolicyStatement({ actions: actions.map(named), resources: [tableArn] }));
  if (index) {
    const resources = ['byPlatform', 'byState'].map((one) => `${tableArn}/index/${one}`);
    add(new PolicyStatement({ actions: [named('Query')], resources }));
  }
  add(onRows(Effect.ALLOW, ['DeleteItem'], deletes, tableArn));
  add(onRows(Effect.DENY, READS, keptFrom(name, 'readers'), tableArn));
  add(onRows(Effect.DENY, WRITES, keptFrom(name, 'writers'), tableArn));
}

const named = (action: string) => `dynamodb:${action}`;

function keptFrom(name: FunctionName, who: 'readers' | 'writers'): string[] {
  return Object.entries(KEPT_ROWS).flatMap(([keys, rows]) =>
    rows[who].includes(name) ? [] : [keys],
  );
}

/** Allowed where every row of a call begins so, denied where any does. */
function onRows(
  effect: Effect,
  actions: readonly string[],
  keys: readonly string[],
  tableArn: string,
): PolicyStatement | null {
  if (keys.length === 0) return null;
  const operator = effect === Effect.ALLOW ? 'ForAllValues:StringLike' : 'ForAnyValue:StringLike';
  return new PolicyStatement({
    effect,
    actions: actions.map(named),
    resources: [tableArn],
    conditions: { [operator]: { 'dynamodb:LeadingKeys': keys } },
  });
}
