import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createObjectStore } from '#adapters/s3/object-store.ts';
import { CREDENTIALS, REGION } from '../../../../local/account.ts';
import { type Stack, startStack } from '../../../../local/start-stack.ts';

let folder: string;
let stack: Stack;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 's3-'));
  const resources = { buckets: [{ name: 'surat' }] };
  stack = await startStack({ mailDir: folder, resources, onLog: () => undefined });
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

const AS = { contentType: 'application/pdf', disposition: 'inline; filename="surat.pdf"' };

function openStore() {
  const endpoint = stack.endpoints.queuesAndObjects;
  const options = { endpoint, region: REGION, credentials: CREDENTIALS, forcePathStyle: true };
  const client = new S3Client(options);
  return createObjectStore(client, { uploads: 'surat', letters: 'surat', mail: 'surat' });
}

test('a link leads to one object as it is, and to no other', async () => {
  const objects = openStore();
  const bytes = new Uint8Array(5_000_000).fill(7);
  await objects.put('letters', 'surat/besar.pdf', bytes, 'application/pdf');
  const link = await objects.presignDownload('letters', 'surat/besar.pdf', AS);
  const answer = await fetch(link);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  const { searchParams } = new URL(link);
  expect(searchParams.get('X-Amz-Expires')).toBe('60');
  expect(searchParams.get('response-content-disposition')).toBe(AS.disposition);
});
