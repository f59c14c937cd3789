import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, vi } from 'vitest';
import type { FunctionName } from '#env.ts';
import { KEPT_ROWS, TABLE_GRANTS } from '#infra/table-grants.ts';

/**
 * The embedded table lets everybody do everything; here, whatever a function does with it is held
 * to what the cloud would allow, while whole systems run.
 */
const caller = new AsyncLocalStorage<FunctionName>();
const refused = new Set<string>();

type Work = (...args: unknown[]) => unknown;

vi.mock('../../bin/load-handlers.ts', async (load) => {
  const original = await load<typeof import('../../bin/load-handlers.ts')>();
  const loadHandlers = (env: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(original.loadHandlers(env)).map(([name, work]) => [
        name,
        (...args: unknown[]) => caller.run(functionOf(name), () => (work as Work)(...args)),
      ]),
    );
  return { ...original, loadHandlers };
});

vi.mock('#runtime/aws-clients.ts', async (load) => {
  const original = await load<typeof import('#runtime/aws-clients.ts')>();
  return { ...original, createDocumentClient: () => watched(original.createDocumentClient()) };
});

afterAll(() => expect([...refused]).toEqual([]));

const functionOf = (name: string) => (name === 'takeUp' ? 'sweep' : name) as FunctionName;

interface Input {
  readonly IndexName?: string;
  readonly Key?: Row;
  readonly Item?: Row;
  readonly RequestItems?: Readonly<
    Record<string, { readonly Keys: readonly Row[] } | readonly Put[]>
  >;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}
interface Row {
  readonly PK: string;
}
interface Put {
  readonly PutRequest: { readonly Item: Row };
}

function watched(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  const send = client.send.bind(client) as Work;
  const watch = (command: { readonly input: Input }, ...rest: unknown[]) => {
    const name = caller.getStore();
    if (name) note(name, actionOf(command), command.input);
    return send(command, ...rest);
  };
  return Object.assign(client, { send: watch });
}

/** `BatchGetCommand` asks for `BatchGetItem`. */
function actionOf({ constructor: { name } }: object): string {
  return name.replace('Command', name === 'QueryCommand' ? '' : 'Item');
}

function note(name: FunctionName, action: string, input: Input): void {
  for (const key of keysOf(input)) {
    if (!isGranted(name, action, key, input.IndexName))
      refused.add(`${name}: ${action} ${input.IndexName ?? ''} ${key.replace(/#.*/, '#…')}`);
  }
}

function isGranted(name: FunctionName, action: string, key: string, index?: string): boolean {
  const { actions, deletes, index: mayLook } = TABLE_GRANTS[name];
  if (index !== undefined) return mayLook;
  if (action === 'DeleteItem') return deletes.some((one) => fits(key, one));
  const who = ['GetItem', 'BatchGetItem', 'Query'].includes(action) ? 'readers' : 'writers';
  const kept = Object.entries(KEPT_ROWS).filter(([keys]) => fits(key, keys));
  const granted: readonly string[] = actions;
  return granted.includes(action) && kept.every(([, rows]) => rows[who].includes(name));
}

const fits = (key: string, beginning: string) =>
  beginning.endsWith('*') ? key.startsWith(beginning.slice(0, -1)) : key === beginning;

function keysOf({ Key, Item, RequestItems, ExpressionAttributeValues }: Input): string[] {
  const many = Object.values(RequestItems ?? {}).flatMap((some) =>
    'Keys' in some ? some.Keys : some.map((one) => one.PutRequest.Item),
  );
  const one = Key ?? Item;
  if (one || many.length > 0) return [...(one ? [one] : []), ...many].map(({ PK }) => PK);
  return [String(ExpressionAttributeValues?.[':p'])];
}
